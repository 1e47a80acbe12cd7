import { type CallSite, captureCallSite, showCallSite } from "../call-site.js";
import { ApiError } from "../errors/api-error.js";
import { nameOf } from "../errors/name-of.js";
import type { OperationEntry } from "../operation-entry.js";
import type { Perform } from "../perform.js";
import { prepare, readCallOptions } from "../prepare.js";
import type { PreparedRequest } from "../request.js";
import type { Settings } from "../settings.js";
import { tools } from "../tools.js";
import type { OperationId } from "../types.js";
import type { Call, CallOptions, PartialOptions, RawResult } from "./call.js";
import type { CallParts } from "./call-parts.js";

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** Makes a call: reads its input and options, and sends it. */
export function createCall(
  settings: Settings,
  perform: Perform,
  operation: OperationEntry,
  given: object,
  options: (CallOptions & PartialOptions) | undefined,
  site: CallSite | undefined,
): { call: Call<OperationId>; parts: CallParts } {
  const { id, mayBePartial, waits } = operation;
  let failOnPartial: boolean | undefined;
  let input = {};
  let request: PreparedRequest | undefined;
  let sent: Promise<RawResult>;
  try {
    request = prepare(settings, operation, given, readCallOptions(id, settings, options));
    failOnPartial = options?.failOnPartial;
    if (waits) input = { ...given };
    sent = perform(request);
  } catch (error) {
    sent = Promise.reject(error);
  }
  let state = () => "pending";
  const fail = (error: unknown) => {
    state = () => describeFailure(error);
    throw showCallSite(error, parts.site);
  };
  const succeed = ({ data, error, response }: RawResult) => {
    if (error) return fail(error);
    state = () => `status ${response.status}`;
    return data;
  };
  const checked = failOnPartial && mayBePartial ? sent.then((result) => refuseFailures(operation, result)) : sent;
  const output = checked.then(succeed, fail);
  const consume = (called: unknown) => {
    parts.site = captureCallSite(called);
    output.catch(() => {});
  };
  const parts: CallParts = { operation, settings, request, input, failOnPartial, output, consume, perform, site, tools };
  const call = Object.assign(output, {
    raw: function raw() {
      consume(raw);
      // A promise of its own, so that an unhandled failure is noticed. The error shows the call already: `output` was there first.
      return sent.then();
    },
    [INSPECT]: () => `Call { operation: '${id}', state: '${state()}' }`,
  });
  return { call: call as unknown as Call<OperationId>, parts };
}

/** Rejects with a `PartialError` if items failed. The code that finds them is loaded when it is asked for. */
async function refuseFailures(operation: OperationEntry, result: RawResult): Promise<RawResult> {
  if (!result.error) (await import("./on-demand.js")).checkItems(tools, operation, result.data);
  return result;
}

function describeFailure(error: unknown): string {
  return `failed: ${nameOf(error)}${error instanceof ApiError ? ` ${error.status}` : ""}`;
}
