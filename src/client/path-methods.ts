import type { Client, Middleware } from "openapi-fetch";
import type { paths } from "../../generated/client/schema.js";
import type { Init } from "./openapi-fetch.js";
import type { Settings } from "./options.js";
import type { Send } from "./request.js";

/**
 * Calls by path, in openapi-fetch's own style: `kore.GET("/api/public/bots")`. They go the way of every request (token, rate limit, retries,
 * times of the client); answers are openapi-fetch's results. Libraries over openapi-fetch, such as openapi-react-query, take the client as it is.
 */
export type PathMethods = Client<paths>;

const METHODS = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"] as const;

/** The code behind these is loaded by the first call, so that nobody else pays for it. */
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
