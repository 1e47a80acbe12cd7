/**
 * What happens during a call. Events contain no token, header, body, path value or query.
 *
 * | type | when |
 * | --- | --- |
 * | `request` | a request is sent |
 * | `response` | its response has been read |
 * | `failure` | it got no response; `error` says why |
 * | `retry` | it will be retried after `delayMs`, because of `status` or `error` |
 * | `limit` | it waits for its rate limit, for about `delayMs` |
 * | `clock` | a token will be signed again, because the server's clock is `skewMs` ahead |
 *
 * `callId` and `attempt` pair a `response` or `failure` with its `request`. The polls of a job and further pages are calls of their own.
 */
export type ClientEvent = {
  readonly operation: string;
  readonly method: string;
  /** Number of the call in this process. */
  readonly callId: number;
  /** Number of the attempt within the call, from 1. */
  readonly attempt: number;
} & EventDetails;

/** What an event says beyond whose it is. */
export type EventDetails =
  | { readonly type: "request" }
  | { readonly type: "response"; readonly status: number; readonly durationMs: number }
  | { readonly type: "failure"; readonly error: unknown; readonly durationMs: number }
  | { readonly type: "retry"; readonly delayMs: number; readonly status?: number; readonly error?: unknown }
  | { readonly type: "limit"; readonly delayMs: number }
  | { readonly type: "clock"; readonly skewMs: number };

/** The option `onEvent`. */
export type OnEvent = (event: ClientEvent) => unknown;
