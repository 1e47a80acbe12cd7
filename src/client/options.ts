import type { Auth } from "./auth/auth.js";
import type { Emit } from "./events.js";

/** Sends a request, like the global `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** When a request is sent again. */
export interface RetryOptions {
  /** How often a request is sent at most. @default 3 */
  readonly attempts?: number | undefined;
  /** Longest delay before the second attempt, in milliseconds; it doubles with each attempt. The delay is a random part of it. @default 500 */
  readonly baseMs?: number | undefined;
  /** Longest delay between attempts, in milliseconds, unless the API sends `Retry-After`. @default 30000 */
  readonly maxMs?: number | undefined;
}

/** Options of clients, child clients and calls. */
export interface TransportOptions {
  /** Time limit for one attempt, including the response body, in milliseconds. @default 60000 */
  readonly timeoutMs?: number | undefined;
  /** Time limit for the whole call, including rate limit waits, all attempts and the delays between them, in milliseconds. @default none */
  readonly deadlineMs?: number | undefined;
  /**
   * Retries calls that only read after a network failure, a timeout, 408, 429 or 5xx; all other calls after 429 only. `Retry-After` is honoured.
   * `false` sends once.
   */
  readonly retry?: RetryOptions | false | undefined;
}

/** Options of a child client: see {@link Kore.with}. */
export interface ChildOptions extends TransportOptions {
  /** Called with every request, response, retry and wait, for logs and metrics. An error that it throws fails the call. */
  readonly onEvent?: Emit | undefined;
}

/** Options of {@link createClient}. */
export interface ClientOptions extends ChildOptions {
  /** The API's address, such as `https://platform.kore.ai`, or that of a gateway to it, such as `https://gateway.example.com/kore`. */
  readonly baseUrl: string;
  /** The credential, or one per kind of app. Tokens are sent to `baseUrl` only. */
  readonly auth: Auth;
  /** Allows `clientSecret` in a browser, where everyone can read it. @default false */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Delays requests to stay within the documented limits, in rolling windows of a minute and an hour.
   * `share`, above 0 and at most 1, is the fraction for this program when several share an account. `false` delays nothing.
   * @default { share: 1 }
   */
  readonly rateLimit?: { readonly share?: number | undefined } | false | undefined;
  /** Sends the requests. @default the global `fetch`, looked up at each request */
  readonly fetch?: Fetch | undefined;
}
