import { type CallSite, captureCallSite, showCallSite } from "../call-site.js";
import { ApiError } from "../errors/api-error.js";
import type { OperationEntry } from "../operation-entry.js";
import type { Perform } from "../perform.js";
import { prepare, readCallOptions } from "../prepare.js";
import type { PreparedRequest } from "../request.js";
import type { Settings } from "../settings.js";
import { tools } from "../tools.js";
import type { OperationId, Output } from "../types.js";
import type { Call, CallOptions, PartialOptions, RawResult } from "./call.js";
import type { CallParts } from "./call-parts.js";

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** Makes a call: reads its input and options, and sends it. */
export function createCall(
  settings: Settings,
  perform: Perform,
  operation: OperationEntry,
  input: object,
  options: CallOptions & PartialOptions,
): { call: Call<OperationId>; parts: CallParts } {
  const { id, mayBePartial } = operation;
  const { failOnPartial } = options;
  let request: PreparedRequest | undefined;
  let sent: Promise<RawResult>;
  try {
    request = prepare(settings, operation, input, readCallOptions(id, settings, options));
    sent = perform(request);
  } catch (error) {
    sent = Promise.reject(error);
  }
  let state = "pending";
  const succeed = (result: RawResult) => {
    state = result.error ? describeFailure(result.error) : `status ${result.response.status}`;
    const { data, error } = showFailure(result, succeed);
    if (error) throw error;
    return failOnPartial && mayBePartial ? refuseFailures(operation, { failOnPartial }, result, captureCallSite(succeed)) : data;
  };
  const fail = (error: unknown) => {
    state = describeFailure(error);
    // The stack of invalid input shows the call already: it was found before the call returned.
    throw request ? showCallSite(error, captureCallSite(fail)) : error;
  };
  const output = sent.then(succeed, fail);
  const consume = () => void output.catch(() => {});
  const call = Object.assign(output, {
    raw() {
      consume();
      // A promise of its own, so that an unhandled failure is noticed.
      const pass = (result: RawResult) => showFailure(result, pass);
      return sent.then(pass, fail);
    },
    [INSPECT]: () => `Call { operation: '${id}', state: '${state}' }`,
  });
  const parts = { operation, settings, request, options: { failOnPartial }, output, consume, perform, tools };
  return { call: call as unknown as Call<OperationId>, parts };
}

/** Rejects with a `PartialError` if items failed. The code that finds them is loaded when it is asked for. */
async function refuseFailures(
  operation: OperationEntry,
  options: PartialOptions,
  result: RawResult,
  site: CallSite,
): Promise<Output<OperationId>> {
  const { unwrap } = await import("./on-demand.js");
  try {
    return unwrap(tools, operation, options, result);
  } catch (error) {
    throw showCallSite(error, site);
  }
}

function describeFailure(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  return `failed: ${name}${error instanceof ApiError ? ` ${error.status}` : ""}`;
}

/** A result whose error, if it has one, shows what awaits the running function. */
function showFailure(result: RawResult, running: unknown): RawResult {
  if (result.error) showCallSite(result.error, captureCallSite(running));
  return result;
}
