import type { Emit } from "../events.js";
import type { Limiter } from "../limiter/limiter.js";
import type { Send } from "../request.js";
import { PAUSE_MS, readRetryAfterMs } from "../retry-after.js";

/** Delays a request until its rate limit allows it. A 429 pauses the whole bucket, because other programs may share the limit. */
export function limit(limiter: Limiter | undefined, emit: Emit | undefined, next: Send): Send {
  if (!limiter) return next;
  return async (request) => {
    const bucket = limiter(request);
    if (!bucket) return next(request);
    const { name: operation, method, attempt } = request;
    if (request.signal?.aborted) throw request.signal.reason;
    if (!bucket.tryEnter()) {
      emit?.({ type: "limit", operation, method, attempt });
      await bucket.enter(request.signal);
    }
    const received = await next(request);
    if (received.response.status === 429) bucket.pause(readRetryAfterMs(received.response) ?? PAUSE_MS);
    return received;
  };
}
