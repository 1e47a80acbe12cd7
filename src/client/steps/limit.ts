import type { Emit } from "../events.js";
import type { Limiter } from "../limiter/limiter.js";
import type { Send } from "../request.js";
import { REST_MS, readRetryAfterMs } from "../retry-after.js";

/** Holds a request back until its rate limit allows it. After a 429 the whole bucket rests: other programs may share the limit. */
export function limit(limiter: Limiter | undefined, emit: Emit | undefined, next: Send): Send {
  if (!limiter) return next;
  return async (request) => {
    const bucket = limiter.bucketOf(request);
    if (!bucket) return next(request);
    const { name: operation, method, attempt } = request;
    await bucket.enter(request.signal, () => emit?.({ type: "limit", operation, method, attempt }));
    const answer = await next(request);
    if (answer.response.status === 429) bucket.rest(readRetryAfterMs(answer.response) ?? REST_MS);
    return answer;
  };
}
