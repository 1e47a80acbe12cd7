import { createCredentials } from "./auth/credentials.js";
import { InputError } from "./errors/input-error.js";
import { createLimiter } from "./limiter/limiter.js";
import type { ChildOptions, ClientOptions, Settings, Transport, TransportOptions } from "./options.js";

const DEFAULTS: Transport = { timeoutMs: 60_000, deadlineMs: Number.POSITIVE_INFINITY, retry: { attempts: 3, baseMs: 500, maxMs: 30_000 } };

/** Checks the options when the client is created, so that a mistake does not wait for the first call. */
export function readOptions(options: ClientOptions): Settings {
  const {
    baseUrl,
    auth,
    rateLimit,
    fetch = (url, init) => globalThis.fetch(url, init),
    dangerouslyAllowBrowser = false,
  } = Object(options) as ClientOptions;
  const origin = readOrigin(baseUrl);
  const credentials = createCredentials(auth, dangerouslyAllowBrowser);
  checkFunction("fetch", fetch, "(url, init) => Promise<Response>");
  const { share = 1 } = rateLimit || {};
  if (!(share > 0 && share <= 1)) throw wrong("createClient", "rateLimit.share", "must be above 0 and at most 1, or rateLimit false.");
  const limiter = rateLimit === false ? undefined : createLimiter(share);
  return readChildOptions({ ...DEFAULTS, origin, credentials, limiter, fetch, onEvent: undefined }, options);
}

/** The settings of a client with other transport options. */
export function readChildOptions(settings: Settings, options: ChildOptions, name = "createClient"): Settings {
  const { onEvent = settings.onEvent } = options;
  if (onEvent) checkFunction("onEvent", onEvent, "(event) => void");
  return { ...settings, ...readTransport(name, settings, options), onEvent };
}

/** Transport options over those that hold without them. */
export function readTransport(name: string, base: Transport, { timeoutMs, deadlineMs, retry }: TransportOptions): Transport {
  if (timeoutMs === undefined && deadlineMs === undefined && retry === undefined) return base;
  const once = { ...base.retry, attempts: 1 };
  const given = Object.entries(retry || {}).filter(([, value]) => value !== undefined);
  const read = {
    timeoutMs: timeoutMs ?? base.timeoutMs,
    deadlineMs: deadlineMs ?? base.deadlineMs,
    retry: retry === false ? once : { ...base.retry, ...Object.fromEntries(given) },
  };
  const { attempts, baseMs, maxMs } = read.retry;
  for (const [option, ms] of Object.entries({
    timeoutMs: read.timeoutMs,
    deadlineMs: read.deadlineMs,
    "retry.baseMs": baseMs,
    "retry.maxMs": maxMs,
  })) {
    checkMs(name, option, ms);
  }
  if (!(attempts >= 1)) throw wrong(name, "retry.attempts", "must be 1 or more, or retry false.");
  return read;
}

export function checkMs(name: string, option: string, ms: unknown): void {
  if (typeof ms !== "number" || !(ms > 0)) throw wrong(name, option, "must be a number of milliseconds above 0.");
}

/** Messages name the part that is wrong, not its text: that may be a password. */
function readOrigin(baseUrl: string): string {
  const fail = (problem: string) => wrong("createClient", "baseUrl", problem);
  if (!baseUrl) throw fail('is missing. Write where the API is, such as "https://platform.kore.ai".');
  const url = parseUrl(baseUrl);
  if (!url || !/^https?:$/.test(url.protocol))
    throw fail('is not an http or https URL. Write scheme and host, such as "https://platform.kore.ai".');
  const extra = [
    (url.username || url.password) && "credentials",
    url.pathname !== "/" && "a path",
    url.search && "a query",
    url.hash && "a hash",
  ].filter(Boolean);
  if (extra.length > 0) throw fail(`has ${extra.join(" and ")}. Write "${url.origin}".`);
  return url.origin;
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function checkFunction(option: string, value: unknown, shape: string): void {
  if (typeof value !== "function") throw wrong("createClient", option, `is not a function. Leave it out, or pass ${shape}.`);
}

function wrong(name: string, option: string, problem: string): InputError {
  return new InputError(name, option, problem);
}
