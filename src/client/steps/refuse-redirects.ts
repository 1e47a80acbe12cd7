import { NetworkError } from "../errors/network-error.js";
import type { Send } from "../request.js";

const REDIRECTS = [301, 302, 303, 307, 308];

/** Refuses to follow a redirect: the token would have to follow too. A browser shows one without its status and target. */
export function refuseRedirects(next: Send): Send {
  return async (request) => {
    const answer = await next(request);
    const { type, status, headers } = answer.response;
    if (type !== "opaqueredirect" && !REDIRECTS.includes(status)) return answer;
    throw new NetworkError(
      request.name,
      `was redirected${target(headers.get("location"), request.url)}, which is refused so that the token stays with ` +
        `${new URL(request.url).origin}. Check baseUrl: it must name the host that answers.`,
      answer.request.attempt,
    );
  };
}

/** Where to, without path and query: they may hold a token of their own. */
function target(location: string | null, base: string): string {
  try {
    return location ? ` to ${new URL(location, base).origin}` : "";
  } catch {
    return "";
  }
}
