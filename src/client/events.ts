/**
 * What the client tells about its work. No event holds a token, a header, a body, a path value or a query.
 *
 * | type | when |
 * | --- | --- |
 * | `request` | a request leaves |
 * | `response` | its answer has been read |
 * | `failure` | it got no answer; `error` says why |
 * | `retry` | it will be sent again after `delayMs`, because of `status` or `error` |
 * | `limit` | it waits, because its rate limit is used up |
 * | `clock` | a token is signed again, because the server's clock is `skewMs` ahead |
 */
export type ClientEvent = { readonly operation: string; readonly method: string; readonly attempt: number } & (
  | { readonly type: "request" }
  | { readonly type: "response"; readonly status: number; readonly durationMs: number }
  | { readonly type: "failure"; readonly error: unknown; readonly durationMs: number }
  | { readonly type: "retry"; readonly delayMs: number; readonly status?: number; readonly error?: unknown }
  | { readonly type: "limit" }
  | { readonly type: "clock"; readonly skewMs: number }
);

export type Emit = (event: ClientEvent) => void;
