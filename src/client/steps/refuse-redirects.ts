import { NetworkError } from "../errors/network-error.js";
import type { Send } from "../pipeline.js";

const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Refuses to follow a redirect. `fetch` would send the header `auth` along, to another origin as well: it drops only `authorization`.
 * Mode "manual" instead of "error", because the answer then says that it is a redirect; in a browser it says no more than that.
 */
export function refuseRedirects(next: Send): Send {
  return async (request, context) => {
    const response = await next(request.redirect === "manual" ? request : new Request(request, { redirect: "manual" }), context);
    if (response.type !== "opaqueredirect" && !REDIRECTS.includes(response.status)) return response;
    await response.body?.cancel();
    const { origin } = new URL(request.url);
    throw new NetworkError(
      context.operation,
      `was redirected${target(response, request.url)}, which is refused so that the token stays with ${origin}. ` +
        "Check baseUrl: it must name the host that answers.",
    );
  };
}

/** Where to, without path and query: they may hold a token of their own. */
function target(response: Response, base: string): string {
  const location = response.headers.get("location");
  try {
    return location ? ` to ${new URL(location, base).origin}` : "";
  } catch {
    return "";
  }
}
