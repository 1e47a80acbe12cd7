import type { Fetch } from "../options.js";
import type { Send } from "../request.js";
import { toNetworkError } from "../to-network-error.js";

const NO_BYTES = new ArrayBuffer(0);

/**
 * The innermost step: passes the request to `fetch` and reads the body.
 * By default, redirects are not followed: `fetch` would send the header `auth` to another origin. It only removes `authorization`.
 */
export function transmit(fetch: Fetch, redirect: "manual" | "follow" = "manual"): Send {
  return async (request) => {
    const { method, url, headers, body, signal, stream } = request;
    let problem = "got no response";
    try {
      const response = await fetch(url, { method, headers, redirect, signal: signal ?? null, ...(body !== undefined && { body }) });
      problem = "got only part of the response";
      return { response, request, bytes: stream ? NO_BYTES : await response.arrayBuffer() };
    } catch (error) {
      throw toNetworkError(error, request, problem);
    }
  };
}
