import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/client/schema.js";
import { captureCallSite, showCallSite } from "./call-site.js";
import type { Init } from "./openapi-fetch.js";
import type { Send } from "./request.js";
import type { Settings } from "./settings.js";
import { tools } from "./tools.js";

/**
 * Calls by path, in openapi-fetch's own style: `kore.GET("/api/public/bots")`. They use the client's token, rate limits, retries and timeouts, and
 * return openapi-fetch's results. Libraries based on openapi-fetch, such as openapi-react-query, accept the client as it is.
 */
export type PathMethods = Omit<Client<paths>, "use" | "eject"> & {
  /** There is no middleware: the option `fetch` of {@link createClient} sees every request. */
  readonly use: never;
  /** There is no middleware: see {@link PathMethods.use}. */
  readonly eject: never;
};

const METHODS = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"] as const;

/** The adapter is imported at the first call, so that it costs nothing when it is not used. */
export function createPathMethods(settings: Settings, send: Send): PathMethods {
  let loading: Promise<ReturnType<typeof import("./openapi-fetch.js").createAdapter>> | undefined;
  const request = async (method: string, path: string, init?: Init) => {
    loading ??= import("./openapi-fetch.js").then(({ createAdapter }) => createAdapter(settings, send, tools));
    try {
      return await (await loading).request(method, path, init);
    } catch (error) {
      throw showCallSite(error, captureCallSite(request));
    }
  };
  const methods = METHODS.map((method) => [method, (path: string, init?: Init) => request(method, path, init)]);
  // There is no middleware: types that expect openapi-fetch's client accept this one, but nothing can be called.
  return { ...Object.fromEntries(methods), request } as PathMethods;
}
