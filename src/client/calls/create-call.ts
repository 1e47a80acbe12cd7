import { valueAt } from "../../description/key-path.js";
import { captureCallSite, showCallSite } from "../call-site.js";
import { ApiError } from "../errors/api-error.js";
import { PartialError } from "../errors/partial-error.js";
import type { OperationEntry } from "../operation-entry.js";
import type { Perform } from "../perform.js";
import { prepare, readCallOptions } from "../prepare.js";
import type { PreparedRequest } from "../request.js";
import type { Settings } from "../settings.js";
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
  const { id } = operation;
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
    return unwrap(operation, { failOnPartial }, showFailure(result, succeed));
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
  const parts = { operation, settings, request, options: { failOnPartial }, output, consume, perform };
  return { call: call as unknown as Call<OperationId>, parts };
}

/** The data of a result. Throws its error, or a {@link PartialError} if items failed and the options ask for that. */
export function unwrap(
  { id, partial }: OperationEntry,
  { failOnPartial }: PartialOptions,
  { data, error }: RawResult,
): Output<OperationId> {
  if (error) throw error;
  const failures = failOnPartial && partial ? findFailures(partial, data) : [];
  if (failures.length > 0) throw new PartialError(id, failures, data);
  return data as Output<OperationId>;
}

function findFailures({ items, state, failed = [] }: NonNullable<OperationEntry["partial"]>, data: unknown): unknown[] {
  const listed = valueAt(data, items);
  if (!Array.isArray(listed)) return [];
  return state ? listed.filter((item) => failed.includes(String(valueAt(item, state)))) : listed;
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
