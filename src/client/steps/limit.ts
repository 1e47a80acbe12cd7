import type { Emit } from "../emit.js";
import { RateLimitError } from "../errors/rate-limit-error.js";
import type { Limiter } from "../limiter/limiter.js";
import { reasonOf } from "../on-abort.js";
import type { Send } from "../request.js";
import { PAUSE_MS, readRetryAfterMs } from "../retry-after.js";

/** The longest window of the limits. However long a `Retry-After` is, the limit is tried again after this time. */
const LONGEST_PAUSE_MS = 3_600_000;

/** Delays a request until its rate limit allows it. A 429 pauses the whole bucket, because other programs may share the limit. */
export function limit(limiter: Limiter | undefined, emit: Emit | undefined, next: Send): Send {
  if (!limiter) return next;
  return async (request) => {
    const bucket = limiter(request);
    if (!bucket) return next(request);
    const { name, signal, transport } = request;
    if (signal?.aborted) throw reasonOf(signal);
    if (!bucket.tryEnter()) {
      const { delayMs } = bucket;
      const { maxRetryAfterMs } = transport;
      const refuseAbove = (ms: number) => {
        if (ms > maxRetryAfterMs) throw new RateLimitError(name, ms, maxRetryAfterMs);
      };
      refuseAbove(delayMs);
      emit?.(request, { type: "limit", delayMs });
      await bucket.enter(signal, refuseAbove);
    }
    const received = await next(request);
    if (received.status === 429) {
      bucket.pause(Math.min(readRetryAfterMs(received.response) ?? PAUSE_MS, LONGEST_PAUSE_MS));
    }
    return received;
  };
}
