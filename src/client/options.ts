import type { Auth } from "./auth/auth.js";
import type { OnEvent } from "./events.js";
import type { CallHeaders } from "./headers.js";

/** Sends a request, like the global `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** When a request is sent again. */
export interface RetryOptions {
  /** How often a request is sent at most. @default 3 */
  readonly attempts?: number | undefined;
  /** Longest delay before the second attempt, in milliseconds; it doubles with each attempt. The delay is a random part of it. @default 500 */
  readonly baseMs?: number | undefined;
  /** Longest delay between attempts, in milliseconds, unless the API sends `Retry-After`; that is bounded by `maxRetryAfterMs`. @default 30000 */
  readonly maxMs?: number | undefined;
}

/** Options of clients, child clients and calls. */
export interface TransportOptions {
  /** Time limit for one attempt, including the response body, in milliseconds. @default 60000 */
  readonly timeoutMs?: number | undefined;
  /** Time limit for the whole call, including rate limit waits, all attempts and the delays between them, in milliseconds. @default none */
  readonly deadlineMs?: number | undefined;
  /**
   * Longest wait that the API (`Retry-After`) or a rate limit may impose, in milliseconds. A call that would have to wait longer fails at once; its
   * {@link ApiError} or {@link RateLimitError} has `retryAfterMs`.
   * @default 60000
   */
  readonly maxRetryAfterMs?: number | undefined;
  /**
   * Retries calls that only read after a network failure, a timeout, 408, 429 or 5xx; all other calls after 429 only. `Retry-After` is honoured
   * up to `maxRetryAfterMs`. `false` sends once.
   */
  readonly retry?: RetryOptions | false | undefined;
}

/** Options of a child client: see {@link Kore.with}. */
export interface ChildOptions extends TransportOptions {
  /** Called with every request, response, retry and wait, for logs and metrics: see {@link logEvents}. It cannot fail a call: its errors are ignored. */
  readonly onEvent?: OnEvent | undefined;
  /** Sent with every call; the headers of a call override them. A child client adds its own to those of its parent. */
  readonly defaultHeaders?: CallHeaders | undefined;
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
  /** Sends the requests. This is the one place to intercept them: it sees every attempt, with its token. @default the global `fetch`, looked up at each request */
  readonly fetch?: Fetch | undefined;
}
