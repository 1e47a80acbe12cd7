import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/client/schema.js";
import { type CallSite, captureCallSite, showCallSite } from "./call-site.js";
import { InputError } from "./errors/input-error.js";
import type { Init } from "./openapi-fetch.js";
import type { Send } from "./request.js";
import type { Settings } from "./settings.js";

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
  const call = async (site: CallSite, method: string, path: string, init?: Init) => {
    loading ??= import("./openapi-fetch.js").then(({ createAdapter }) => createAdapter(settings, send));
    try {
      return await (await loading).request(method, path, init);
    } catch (error) {
      throw showCallSite(error, site);
    }
  };
  const request = (method: string, path: string, init?: Init) => call(captureCallSite(request), method, path, init);
  const methods = METHODS.map((name) => {
    const method = (path: string, init?: Init) => call(captureCallSite(method), name, path, init);
    return [name, method];
  });
  return { ...Object.fromEntries(methods), request, use: refuse("use"), eject: refuse("eject") };
}

function refuse(name: string): () => never {
  return () => {
    throw new InputError(
      `kore.${name}`,
      "middleware",
      "is not supported. Pass `fetch` to createClient: it sees every request, also those of kore.bots.list().",
    );
  };
}
