import type { RequestHeaders } from "../../generated/client/schema.js";

/**
 * Additional headers of a call. An object has the headers that the description names, those below and any that starts with `x-`; a compiler takes
 * other names for misspelt ones. Pass `new Headers({ ... })` for any header at all. The client sets the header `auth` itself.
 */
export type CallHeaders = Headers | NamedHeaders;

/** Headers by name. One that is `undefined` is not sent. */
export interface NamedHeaders extends Readonly<RequestHeaders> {
  readonly [custom: `x-${string}` | `X-${string}`]: string | undefined;
  /** For a gateway; the API itself reads `auth`. */
  readonly authorization?: string | undefined;
  /** Chooses the response of the mock, such as `code=404`. */
  readonly prefer?: string | undefined;
  /** Gives a test its own state of the mock. */
  readonly "mock-session"?: string | undefined;
  readonly cookie?: string | undefined;
  readonly "user-agent"?: string | undefined;
  readonly "accept-language"?: string | undefined;
  /** The span of the caller (W3C Trace Context). */
  readonly traceparent?: string | undefined;
  readonly tracestate?: string | undefined;
  readonly baggage?: string | undefined;
}
