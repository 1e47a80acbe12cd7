import { KoreError } from "./kore-error.js";

/**
 * A request was not sent, because its rate limit would have held it longer than `maxRetryAfterMs`.
 *
 * @example "bots.list was not sent: its rate limit allows it in 120000 ms, later than maxRetryAfterMs allows (60000 ms)"
 */
export class RateLimitError extends KoreError {
  override readonly name = "RateLimitError" as const;
  readonly kind = "rate-limit" as const;

  /** When the rate limit allows the request, in milliseconds from now. */
  readonly retryAfterMs: number;

  constructor(operation: string, retryAfterMs: number, limitMs: number) {
    const waitMs = Math.ceil(retryAfterMs);
    super(
      operation,
      `${operation} was not sent: its rate limit allows it in ${waitMs} ms, later than maxRetryAfterMs allows (${limitMs} ms)`,
    );
    this.retryAfterMs = waitMs;
  }
}
