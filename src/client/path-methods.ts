import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/client/schema.js";
import { type CallSite, captureCallSite, showCallSite } from "./call-site.js";
import type { Adapter, Init } from "./openapi-fetch.js";
import type { Send } from "./request.js";
import type { Settings } from "./settings.js";
import { mapValues } from "./table.js";
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

export function createPathMethods(settings: Settings, send: Send): PathMethods {
  let adapter: Adapter | undefined;
  const call = async (site: CallSite, method: string, path: string, init?: Init) => {
    // Read now, and not when the code has been loaded.
    const given = copyOf(init) as Init | undefined;
    try {
      // Imported at the first call, so that it costs nothing when it is not used.
      adapter ??= (await import("./openapi-fetch.js")).createAdapter(settings, send, tools);
      return await adapter(method, path, given);
    } catch (error) {
      throw showCallSite(error, site);
    }
  };
  const request = (method: string, path: string, init?: Init) => call(captureCallSite(request), method, path, init);
  const methods = METHODS.map((method) => {
    const methodOfPath = (path: string, init?: Init) => call(captureCallSite(methodOfPath), method, path, init);
    return [method, methodOfPath];
  });
  // There is no middleware: types that expect openapi-fetch's client accept this one, but nothing can be called.
  return { ...Object.fromEntries(methods), request } as PathMethods;
}

/** Copies objects, lists and headers at any depth. What else there may be, such as a file, a form or a function, stays the same. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (value instanceof Headers) return new Headers(value);
  const isPlain = (value as object | undefined)?.constructor === Object;
  return isPlain ? mapValues(value as Record<string, unknown>, copyOf) : value;
}
