import type { Fetch } from "../options.js";
import type { Send } from "../request.js";
import { toNetworkError } from "../to-network-error.js";

const NO_BYTES = new ArrayBuffer(0);

/**
 * The innermost step: hands the request to `fetch` and reads the answer.
 * Redirects are left to the caller: `fetch` would send the header `auth` along, to another origin as well. It drops only `authorization`.
 */
export function transmit(fetch: Fetch, redirect: "manual" | "follow" = "manual"): Send {
  return async (request) => {
    const { method, url, headers, body, signal, stream } = request;
    let problem = "got no answer";
    try {
      const response = await fetch(url, { method, headers, redirect, signal: signal ?? null, ...(body !== undefined && { body }) });
      problem = "got only a part of the answer";
      return { response, request, bytes: stream ? NO_BYTES : await response.arrayBuffer() };
    } catch (error) {
      throw toNetworkError(error, request, problem);
    }
  };
}
