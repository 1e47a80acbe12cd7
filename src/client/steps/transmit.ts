import type { Fetch } from "../options.js";
import type { Send } from "../pipeline.js";
import { toNetworkError } from "../to-network-error.js";

/** The innermost step: hands the request to `fetch`. */
export function transmit(fetch: Fetch): Send {
  return async (request, { operation }) => {
    try {
      return await fetch(request);
    } catch (error) {
      throw toNetworkError(error, operation, request, "got no answer");
    }
  };
}
