import type { ApiErrorOf } from "../errors/api-error.js";
import type { CallHeaders } from "../headers.js";
import type { TransportOptions } from "../options.js";
import type { OperationId, Output } from "../types.js";

/** Options of one call: the second argument of every operation. */
export interface CallOptions extends TransportOptions {
  /** Aborts the call, which then rejects with the signal's reason. It also ends what builds on the call: paging, waiting, a download. */
  readonly signal?: AbortSignal | undefined;
  /** Additional headers, such as `bot-language`. The client sets the header `auth` itself. */
  readonly headers?: CallHeaders | undefined;
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
 * A call of an operation: a promise of the response body.
 *
 * Like `fetch`, it is sent when it is made: the input and the options are read before the method returns, and later changes to them have no effect.
 * `raw()`, `pages()`, `wait()`, `download()` and iteration all build on that one request.
 *
 * Rejects with a {@link KoreError} ({@link ApiError}, {@link NetworkError}, {@link TimeoutError}, {@link DecodeError}, {@link InputError}), with
 * the error of a token function, or with the signal's reason. Invalid input rejects too: an operation never throws it.
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
