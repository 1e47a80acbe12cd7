import type { ApiErrorOf } from "./errors/api-error.js";
import type { Input, OperationId, Output } from "./types.js";

/** Options of one call, the second argument of every operation. */
export interface CallOptions {
  /** Aborts the call; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Headers to send along, such as `bot-language`. The header `auth` is always the client's own. */
  headers?: Headers | Record<string, string> | undefined;
}

/** An answer with its `Response`, whose body has been read. `error` tells the two apart. */
export type RawResult<Id extends OperationId> =
  | { data: Output<Id>; error?: undefined; response: Response }
  | { data?: undefined; error: ApiErrorOf<Id>; response: Response };

/**
 * A call of an operation. Await it like a promise.
 *
 * It is lazy: the request leaves when the call is first awaited, given a `then`, `catch` or `finally`, or asked for `raw()`. It leaves once,
 * however often that happens.
 *
 * Rejects with {@link ApiError}, {@link NetworkError}, {@link DecodeError} or {@link InputError}, with what `auth()` throws, or with the
 * reason of the signal.
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

/** An operation of the client. The input may be left out when nothing in it is required. */
export type Method<Id extends OperationId> = (...args: Arguments<Id>) => Call<Id>;

type Arguments<Id extends OperationId> =
  Record<never, never> extends Input<Id> ? [input?: Input<Id>, options?: CallOptions] : [input: Input<Id>, options?: CallOptions];

/** A call that runs `send` when it is first needed, and only once. */
export function createCall<Id extends OperationId>(send: () => Promise<RawResult<Id>>): Call<Id> {
  let sent: Promise<RawResult<Id>> | undefined;
  const raw = () => {
    sent ??= send();
    return sent;
  };
  const body = async () => {
    const { data, error } = await raw();
    if (error) throw error;
    return data as Output<Id>;
  };
  return {
    raw,
    // biome-ignore lint/suspicious/noThenProperty: a call is awaited, and only then sent
    then: (onFulfilled, onRejected) => body().then(onFulfilled, onRejected),
    catch: (onRejected) => body().catch(onRejected),
    finally: (onSettled) => body().finally(onSettled),
    [Symbol.toStringTag]: "Call",
  };
}
