import type { Settings } from "./options.js";
import type { Send } from "./request.js";
import { authenticate } from "./steps/authenticate.js";
import { limit } from "./steps/limit.js";
import { observe } from "./steps/observe.js";
import { refuseRedirects } from "./steps/refuse-redirects.js";
import { retry } from "./steps/retry.js";
import { timeOut } from "./steps/time-out.js";
import { transmit } from "./steps/transmit.js";

/** The way of every request, from the outside in. All that stands inside `retry` happens anew for each attempt. */
export function createPipeline({ credentials, limiter, fetch, onEvent }: Settings): Send {
  const attempt = timeOut(authenticate(credentials, onEvent, observe(onEvent, transmit(fetch))));
  return refuseRedirects(retry(onEvent, limit(limiter, onEvent, attempt)));
}

/** The way of a download: a link that is signed already gets no token, counts against no limit, and may redirect. */
export function createDownloadPipeline({ fetch, onEvent }: Settings): Send {
  return retry(onEvent, timeOut(observe(onEvent, transmit(fetch, "follow"))));
}
