import type { Fetch } from "../options.js";
import type { Send } from "../request.js";
import { toNetworkError } from "../to-network-error.js";

/**
 * The innermost step: passes the request to `fetch` and reads the body.
 * By default, redirects are not followed: `fetch` would send the header `auth` to another origin. It only removes `authorization`.
 */
export function transmit(fetch: Fetch, redirect: "manual" | "follow" = "manual"): Send {
  return async (request) => {
    const { method, url, headers, body, signal, reads } = request;
    let problem = "got no response";
    try {
      const response = await fetch(url, { method, headers, redirect, signal: signal ?? null, body: body ?? null });
      problem = "got only part of the response";
      const text = reads ? "" : await response.text();
      const bytes = reads === "bytes" ? await response.arrayBuffer() : undefined;
      return { response, status: response.status, request, text, bytes };
    } catch (error) {
      throw toNetworkError(error, request, problem);
    }
  };
}
