import { NetworkError } from "../errors/network-error.js";
import { parseUrl } from "../parse-url.js";
import type { Send } from "../request.js";

const REDIRECTS = [301, 302, 303, 307, 308];

/** Refuses redirects, because following one would send the token along. A browser hides the status and the target of a redirect. */
export function refuseRedirects(next: Send): Send {
  return async (request) => {
    const received = await next(request);
    const { type, status, headers } = received.response;
    if (type !== "opaqueredirect" && !REDIRECTS.includes(status)) return received;
    // The target's path and query may contain a token of their own.
    const location = headers.get("location");
    const target = location && parseUrl(location, request.url);
    throw new NetworkError(
      request.name,
      `was redirected${target ? ` to ${target.origin}` : ""}. Redirects are refused so that the token stays with ` +
        `${new URL(request.url).origin}. Check baseUrl: it must be the API's own host.`,
      received.request.attempt,
    );
  };
}
