/**
 * What happens during a call. Events contain no token, header, body, path value or query.
 *
 * | type | when |
 * | --- | --- |
 * | `request` | a request is sent |
 * | `response` | its response has been read |
 * | `failure` | it got no response; `error` says why |
 * | `retry` | it will be retried after `delayMs`, because of `status` or `error` |
 * | `limit` | it waits, because its rate limit is exhausted |
 * | `clock` | a token will be signed again, because the server's clock is `skewMs` ahead |
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
