import type { Send } from "./request.js";
import type { Settings } from "./settings.js";
import { authenticate } from "./steps/authenticate.js";
import { limit } from "./steps/limit.js";
import { observe } from "./steps/observe.js";
import { retry } from "./steps/retry.js";
import { timeOut } from "./steps/time-out.js";
import { transmit } from "./steps/transmit.js";

/** Request steps, outermost first. Everything inside `retry` runs again on every attempt. */
export function createPipeline({ credentials, limiter, fetch, emit }: Settings): Send {
  const attempt = timeOut(authenticate(credentials, emit, observe(emit, transmit(fetch))));
  return retry(emit, limit(limiter, emit, attempt));
}

/** Download steps, outermost first. The link is signed: it needs no token, has no rate limit, and may redirect. */
export function createDownloadPipeline({ fetch, emit }: Settings): Send {
  return retry(emit, timeOut(observe(emit, transmit(fetch, "follow"))));
}
