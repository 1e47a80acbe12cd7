import { NetworkError } from "./errors/network-error.js";
import { parseUrl } from "./parse-url.js";
import type { ReceivedResponse } from "./request.js";

const REDIRECTS = [301, 302, 303, 307, 308];

/** Refuses a redirect, because following it would send the token along. A browser hides the status and the target of a redirect. */
export function refuseRedirect({ response, status, request }: ReceivedResponse): void {
  if (!REDIRECTS.includes(status) && response.type !== "opaqueredirect") return;
  // The target's path and query may contain a token of their own.
  const location = response.headers.get("location");
  const target = location && parseUrl(location, request.url);
  const problem = `was redirected${target ? ` to ${target.origin}` : ""}. Redirects are refused, because they would take the token along. Check baseUrl.`;
  throw new NetworkError(request.name, problem, request.attempt);
}
