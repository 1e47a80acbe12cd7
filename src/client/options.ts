import type { Auth } from "./auth/auth.js";
import { type Credentials, createCredentials } from "./auth/credentials.js";
import { InputError } from "./errors/input-error.js";
import type { Emit } from "./events.js";
import { createLimiter, type Limiter } from "./limiter/limiter.js";

/** Sends a request, like the global `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** When a request is sent again. */
export interface RetryOptions {
  /** How often a request is sent at most. @default 3 */
  readonly attempts?: number | undefined;
  /** Longest wait before the second attempt, in milliseconds; it doubles from there. The wait is a random part of it. @default 500 */
  readonly baseMs?: number | undefined;
  /** Longest wait between attempts, in milliseconds, where the API does not ask for one with `Retry-After`. @default 30000 */
  readonly maxMs?: number | undefined;
}

/** Options that a client, its children and each call can have. */
export interface TransportOptions {
  /** Time for one attempt with its whole answer, in milliseconds. @default 60000 */
  readonly timeoutMs?: number | undefined;
  /** Time for a call with all that belongs to it: waiting for the rate limit, attempts, pauses, answers; in milliseconds. @default none */
  readonly deadlineMs?: number | undefined;
  /**
   * Sends again what may succeed later: calls that only read after a failure of the network, a timeout, 408, 429 or 5xx, all others after 429.
   * `Retry-After` is honoured. `false` sends once.
   */
  readonly retry?: RetryOptions | false | undefined;
}

/** Options that a child client can have: see {@link Kore.with}. */
export interface ChildOptions extends TransportOptions {
  /** Is told about requests, answers, retries and waits; for logs and metrics. What it throws fails the call. */
  readonly onEvent?: Emit | undefined;
}

/** Options of {@link createClient}. */
export interface ClientOptions extends ChildOptions {
  /** Where the API is: scheme, host and port, such as `https://platform.kore.ai` or `http://localhost:4010`. */
  readonly baseUrl: string;
  /** The credential, or one for each kind of app. Tokens are sent to `baseUrl` and nowhere else. */
  readonly auth: Auth;
  /** Allows `clientSecret` in a browser, where everyone can read it. @default false */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Holds requests back so that the documented limits are kept, in rolling windows of a minute and an hour.
   * `share` is the part that this program may use when several share an account, from 0 to 1. `false` holds nothing back.
   * @default { share: 1 }
   */
  readonly rateLimit?: { readonly share?: number | undefined } | false | undefined;
  /** Sends the requests. @default the global `fetch`, looked up at each request */
  readonly fetch?: Fetch | undefined;
}

/** Transport options with their defaults. */
export interface Transport {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retry: Required<{ [Key in keyof RetryOptions]: number }>;
}

/** What a client works with. Child clients share the credentials and the limiter. */
export interface Settings extends Transport {
  readonly origin: string;
  readonly credentials: Credentials;
  readonly limiter: Limiter | undefined;
  readonly fetch: Fetch;
  readonly onEvent: Emit;
}

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
  return readChildOptions({ ...DEFAULTS, origin, credentials, limiter, fetch, onEvent: () => {} }, options);
}

/** The settings of a client with other transport options. */
export function readChildOptions(settings: Settings, options: ChildOptions, name = "createClient"): Settings {
  const { onEvent = settings.onEvent } = options;
  checkFunction("onEvent", onEvent, "(event) => void");
  return { ...settings, ...readTransport(name, settings, options), onEvent };
}

/** Transport options over those that hold without them. */
export function readTransport(name: string, base: Transport, { timeoutMs, deadlineMs, retry }: TransportOptions): Transport {
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
