import type { Client, Middleware } from "openapi-fetch";
import type { paths } from "../../generated/client/schema.js";
import type { Init } from "./openapi-fetch.js";
import type { Send } from "./request.js";
import type { Settings } from "./settings.js";

/**
 * Calls by path, in openapi-fetch's own style: `kore.GET("/api/public/bots")`. They use the client's token, rate limits, retries and timeouts, and
 * return openapi-fetch's results. Libraries based on openapi-fetch, such as openapi-react-query, accept the client as it is.
 */
export type PathMethods = Client<paths>;

const METHODS = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"] as const;

/** The adapter is imported at the first call, so that it costs nothing when it is not used. */
export function createPathMethods(settings: Settings, send: Send): PathMethods {
  let loading: Promise<ReturnType<typeof import("./openapi-fetch.js").createAdapter>> | undefined;
  const load = () => {
    loading ??= import("./openapi-fetch.js").then(({ createAdapter }) => createAdapter(settings, send));
    return loading;
  };
  const request = async (method: string, path: string, init?: Init) => (await load()).request(method, path, init);
  const methods = METHODS.map((method) => [method, (path: string, init?: Init) => request(method, path, init)]);
  return {
    ...Object.fromEntries(methods),
    request,
    use: (...middlewares: Middleware[]) => void load().then(({ client }) => client.use(...middlewares)),
    eject: (...middlewares: Middleware[]) => void load().then(({ client }) => client.eject(...middlewares)),
  };
}
