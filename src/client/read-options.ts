import { createCredentials } from "./auth/credentials.js";
import { createEmit } from "./emit.js";
import { entriesOf } from "./entries-of.js";
import { InputError } from "./errors/input-error.js";
import { createLimiter } from "./limiter/limiter.js";
import type { ChildOptions, ClientOptions, Fetch, TransportOptions } from "./options.js";
import { ownHeaders, readHeaders } from "./read-headers.js";
import type { Transport } from "./request.js";
import type { Settings } from "./settings.js";
import { checkFunction, checkMs, readBaseUrl } from "./validate-options.js";

const DEFAULTS: Transport = {
  timeoutMs: 60_000,
  deadlineMs: Number.POSITIVE_INFINITY,
  maxRetryAfterMs: 60_000,
  retry: { attempts: 3, baseMs: 500, maxMs: 30_000 },
};

const globalFetch: Fetch = (url, init) => globalThis.fetch(url, init);

/** Validates the options when the client is created, not at the first call. */
export function readOptions(options: ClientOptions): Settings {
  const { baseUrl, auth, rateLimit, fetch = globalFetch, dangerouslyAllowBrowser = false } = Object(options) as ClientOptions;
  const address = readBaseUrl(baseUrl);
  const credentials = createCredentials(auth, dangerouslyAllowBrowser);
  checkFunction("createClient", "fetch", fetch);
  const { share = 1 } = rateLimit || {};
  if (!(share > 0 && share <= 1))
    throw new InputError("createClient", "rateLimit.share", "must be above 0 and at most 1. Set rateLimit: false to turn it off.");
  const limiter = rateLimit === false ? undefined : createLimiter(share);
  return readChildOptions({ transport: DEFAULTS, baseUrl: address, credentials, limiter, fetch, headers: ownHeaders() }, options);
}

/** The settings of a child client. Options that are left out keep the parent's values. */
export function readChildOptions(settings: Settings, options: ChildOptions, name = "createClient"): Settings {
  const { onEvent, defaultHeaders } = options;
  if (onEvent) checkFunction(name, "onEvent", onEvent);
  return {
    ...settings,
    transport: readTransport(name, settings.transport, options),
    emit: onEvent ? createEmit(onEvent) : settings.emit,
    headers: { ...settings.headers, ...readHeaders(name, "defaultHeaders", defaultHeaders) },
  };
}

/** Transport options applied over `base`. */
export function readTransport(name: string, base: Transport, options: TransportOptions): Transport {
  const { timeoutMs, deadlineMs, maxRetryAfterMs, retry } = options;
  if ((timeoutMs ?? deadlineMs ?? maxRetryAfterMs ?? retry) === undefined) return base;
  const limits = {
    timeoutMs: timeoutMs ?? base.timeoutMs,
    deadlineMs: deadlineMs ?? base.deadlineMs,
    maxRetryAfterMs: maxRetryAfterMs ?? base.maxRetryAfterMs,
  };
  const retries = { ...base.retry, ...(retry === false ? { attempts: 1 } : Object.fromEntries(entriesOf(retry))) };
  const { attempts, ...delays } = retries;
  for (const [option, ms] of Object.entries(limits)) checkMs(name, option, ms);
  for (const [option, ms] of Object.entries(delays)) checkMs(name, `retry.${option}`, ms);
  if (!(attempts >= 1)) throw new InputError(name, "retry.attempts", "must be 1 or more. Set retry: false to send once.");
  return { ...limits, retry: retries };
}
