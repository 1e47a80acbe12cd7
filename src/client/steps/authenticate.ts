import { checkToken } from "../auth/check-token.js";
import type { Credentials } from "../auth/credentials.js";
import type { TokenSource } from "../auth/token-source.js";
import type { Emit } from "../events.js";
import type { Outgoing, Send } from "../request.js";

/**
 * Sets the header `auth`, over any that the caller set. What a token function throws is not wrapped.
 * A token that the client signed itself may be refused because a clock is off: it is then signed once more by the server's clock.
 */
export function authenticate(credentials: Credentials, emit: Emit | undefined, next: Send): Send {
  return async (request) => {
    const source = credentials(request.name, request.operation);
    const sent = await withToken(request, source);
    const answer = await next(sent);
    if (answer.response.status !== 401 || !source.correctClock) return answer;
    const skewMs = source.correctClock(Date.parse(answer.response.headers.get("date") ?? ""));
    const { name: operation, method, attempt } = request;
    if (skewMs !== undefined) emit?.({ type: "clock", operation, method, attempt, skewMs });
    // Also when another call corrected the clock while this one was under way.
    const again = await withToken(request, source);
    return again.headers.auth === sent.headers.auth ? answer : next(again);
  };
}

async function withToken(request: Outgoing, source: TokenSource): Promise<Outgoing> {
  const token: unknown = await source.token();
  checkToken(request.name, token);
  return { ...request, headers: { ...request.headers, auth: token } };
}
