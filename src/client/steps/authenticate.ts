import { abortable } from "../abortable.js";
import type { Auth } from "../options.js";
import type { Send } from "../pipeline.js";
import { checkToken } from "../token.js";

/** Sets the header `auth`, over any that the caller set, on requests to the client's own origin. What `auth()` throws is not wrapped. */
export function authenticate(origin: string, auth: Auth, next: Send): Send {
  return async (request, context) => {
    if (new URL(request.url).origin === origin) {
      const token = typeof auth === "string" ? auth : await abortable(auth, context.signal ?? request.signal);
      checkToken(context.operation, token);
      request.headers.set("auth", token);
    }
    return next(request, context);
  };
}
