import type { Auth } from "./auth/auth.js";
import type { Credentials } from "./auth/credentials.js";
import type { Emit } from "./events.js";
import type { Limiter } from "./limiter/limiter.js";

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
  readonly onEvent: Emit | undefined;
}
