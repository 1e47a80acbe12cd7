import type { ApiErrorOf } from "../errors/api-error.js";
import { PartialError } from "../errors/partial-error.js";
import { follow, type Operation } from "../operation.js";
import type { TransportOptions } from "../options.js";
import type { OperationId, Output } from "../types.js";

/** Options of one call, the second argument of every operation. */
export interface CallOptions extends TransportOptions {
  /** Aborts the call, wherever it is; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Headers to send along, such as `bot-language`. The header `auth` is always the client's own. */
  readonly headers?: Headers | Readonly<Record<string, string>> | undefined;
}

/** For operations whose 200 answer can name items that failed. */
export interface PartialOptions {
  /** Throws a {@link PartialError} when an item failed. @default false, the answer is returned */
  readonly failOnPartial?: boolean | undefined;
}

/** An answer with its `Response`, whose body has been read. `error` tells the two apart. */
export type RawResult<Id extends OperationId = OperationId> =
  | { data: Output<Id>; error?: undefined; response: Response }
  | { data?: undefined; error: ApiErrorOf<Id>; response: Response };

/**
 * A call of an operation. Await it like a promise.
 *
 * It is lazy: the request leaves when the call is first awaited, iterated, given a `then`, `catch` or `finally`, or asked for anything. It leaves
 * once, however often that happens.
 *
 * Rejects with a {@link KoreError} ({@link ApiError}, {@link NetworkError}, {@link TimeoutError}, {@link DecodeError}, {@link InputError}), with
 * what a token function throws, or with the reason of the signal.
 */
export interface Call<Id extends OperationId> extends Promise<Output<Id>> {
  /**
   * The answer with its `Response`. A failed answer is returned as `error` instead of thrown; whatever is no answer is still thrown.
   *
   * @example
   * const { data, error, response } = await kore.bots.list().raw();
   */
  raw(): Promise<RawResult<Id>>;
}

/** What a call is made of, for what builds on it: pages and jobs. */
export interface CallParts {
  readonly operation: Operation;
  readonly input: object;
  readonly options: CallOptions & PartialOptions;
  /** The answer, or a throw. Sent once; the signal counts only when this is what sends it. */
  first(signal?: AbortSignal): Promise<unknown>;
}

/** Sends one request of an operation and reads its answer. */
export type Perform = (operation: Operation, input: object, options: CallOptions) => Promise<RawResult>;

/** A call that is sent when it is first needed, and only once. */
export function createCall(
  operation: Operation,
  input: object,
  options: CallOptions & PartialOptions,
  perform: Perform,
): { call: Call<OperationId>; parts: CallParts } {
  let sent: Promise<RawResult> | undefined;
  const raw = (signal = options.signal) => {
    sent ??= perform(operation, input, { ...options, signal });
    return sent;
  };
  const first = async (signal?: AbortSignal) => unwrap(operation, options, await raw(signal));
  const call = {
    raw: () => raw(),
    // biome-ignore lint/suspicious/noThenProperty: a call is awaited, and only then sent
    then: (onFulfilled, onRejected) => first().then(onFulfilled, onRejected),
    catch: (onRejected) => first().catch(onRejected),
    finally: (onSettled) => first().finally(onSettled),
    [Symbol.toStringTag]: "Call",
  } satisfies Promise<unknown> & { raw: unknown };
  return { call: call as Call<OperationId>, parts: { operation, input, options, first } };
}

/** The data of a result; throws what it has instead. */
export function unwrap({ id, partial }: Operation, { failOnPartial }: PartialOptions, { data, error }: RawResult): Output<OperationId> {
  if (error) throw error;
  const failures = failOnPartial && partial ? findFailures(partial, data) : [];
  if (failures.length > 0) throw new PartialError(id, failures, data);
  return data as Output<OperationId>;
}

function findFailures({ items, state, failed = [] }: NonNullable<Operation["partial"]>, data: unknown): unknown[] {
  const listed = follow(data, items);
  if (!Array.isArray(listed)) return [];
  return state ? listed.filter((item) => failed.includes(String(follow(item, state)))) : listed;
}
