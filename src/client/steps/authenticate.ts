import { assertSendableToken } from "../auth/assert-sendable-token.js";
import type { Credentials } from "../auth/credentials.js";
import type { Emit } from "../emit.js";
import type { OutgoingRequest, Send } from "../request.js";

/**
 * Sets the header `auth`, replacing the caller's. Errors of a token function are not wrapped.
 * If the API refuses a token, a token function is asked once more. If the client signed it, a clock may be wrong: it is signed once more with the
 * server's time.
 */
export function authenticate(credentials: Credentials, emit: Emit | undefined, next: Send): Send {
  return async (request) => {
    const source = credentials(request.name, request.operation);
    const token = source.token();
    // A token that is ready is not awaited: the request leaves before the call returns.
    const authenticated = withToken(request, typeof token === "string" ? token : await token);
    const received = await next(authenticated);
    if (received.status !== 401) return received;
    const skewMs = source.correctClock?.(Date.parse(received.response.headers.get("date") ?? ""));
    if (skewMs !== undefined) emit?.(request, { type: "clock", skewMs });
    // The token of an app is also new if a concurrent call has corrected the clock.
    const renewed = withToken(request, await source.token());
    return renewed.headers.auth === authenticated.headers.auth ? received : next(renewed);
  };
}

function withToken(request: OutgoingRequest, token: unknown): OutgoingRequest {
  assertSendableToken(request.name, token);
  return { ...request, headers: { ...request.headers, auth: token } };
}
