import { valueAt } from "../../description/key-path.js";
import type { ApiErrorOf } from "../errors/api-error.js";
import { PartialError } from "../errors/partial-error.js";
import type { OperationEntry } from "../operation-entry.js";
import type { TransportOptions } from "../options.js";
import type { OperationId, Output } from "../types.js";

/** Options of one call: the second argument of every operation. */
export interface CallOptions extends TransportOptions {
  /** Aborts the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Additional headers, such as `bot-language`. The client sets the header `auth` itself. */
  readonly headers?: Headers | Readonly<Record<string, string>> | undefined;
}

/** For operations whose 200 response can list items that failed. */
export interface PartialOptions {
  /** Throws a {@link PartialError} when an item failed. @default false, the response is returned */
  readonly failOnPartial?: boolean | undefined;
}

/** A decoded response, with its `Response` (whose body has been read). Check `error` to tell success from failure. */
export type RawResult<Id extends OperationId = OperationId> =
  | { data: Output<Id>; error?: undefined; response: Response }
  | { data?: undefined; error: ApiErrorOf<Id>; response: Response };

/**
 * A call of an operation. Await it like a promise.
 *
 * It is lazy: the request is sent when the call is first awaited or iterated, or when any of its methods is first called. It is sent only once.
 *
 * Rejects with a {@link KoreError} ({@link ApiError}, {@link NetworkError}, {@link TimeoutError}, {@link DecodeError}, {@link InputError}), with
 * the error of a token function, or with the signal's reason.
 */
export interface Call<Id extends OperationId> extends Promise<Output<Id>> {
  /**
   * The decoded response together with the `Response`. An error status is returned as `error` instead of thrown; all other failures still throw.
   *
   * @example
   * const { data, error, response } = await kore.bots.list().raw();
   */
  raw(): Promise<RawResult<Id>>;
}

/** What paging and job calls are built from. */
export interface CallParts {
  readonly operation: OperationEntry;
  readonly input: object;
  readonly options: CallOptions & PartialOptions;
  /** The output of this call, which is sent once. A signal has an effect only if this sends the call. */
  output(signal?: AbortSignal): Promise<unknown>;
  /** Sends further requests. */
  readonly perform: Perform;
}

/** Sends one request of an operation and decodes the response. */
export type Perform = (operation: OperationEntry, input: object, options: CallOptions) => Promise<RawResult>;

/** Creates a call that is sent when it is first needed, and only once. */
export function createCall(
  operation: OperationEntry,
  input: object,
  options: CallOptions & PartialOptions,
  perform: Perform,
): { call: Call<OperationId>; parts: CallParts } {
  let sent: Promise<RawResult> | undefined;
  const raw = (signal = options.signal) => {
    sent ??= perform(operation, input, { ...options, signal });
    return sent;
  };
  const output = async (signal?: AbortSignal) => unwrap(operation, options, await raw(signal));
  const call = {
    raw: () => raw(),
    // biome-ignore lint/suspicious/noThenProperty: awaiting the call is what sends it
    then: (onFulfilled, onRejected) => output().then(onFulfilled, onRejected),
    catch: (onRejected) => output().catch(onRejected),
    finally: (onSettled) => output().finally(onSettled),
    [Symbol.toStringTag]: "Call",
  } satisfies Promise<unknown> & { raw: unknown };
  return { call: call as Call<OperationId>, parts: { operation, input, options, output, perform } };
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
