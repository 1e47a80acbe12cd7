import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/client/schema.js";
import { InputError } from "./errors/input-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { fillPath, toQuery } from "./input.js";
import type { Settings } from "./options.js";
import type { Outgoing, Send } from "./request.js";
import { findByPath } from "./table.js";
import { withTimeout } from "./with-timeout.js";

const METHODS = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;

/**
 * Calls by path, in openapi-fetch's own style: `kore.GET("/api/public/bots")`. They go the way of every request (token, rate limit, retries,
 * times of the client); answers are openapi-fetch's results. Libraries over openapi-fetch, such as openapi-react-query, take the client as it is.
 */
export type PathMethods = Pick<Client<paths>, (typeof METHODS)[number]>;

/** What a caller may pass to openapi-fetch that the client reads too. */
interface Init {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> };
  readonly baseUrl?: string;
  readonly signal?: AbortSignal;
}

/** The border to openapi-fetch, the only file that imports it; the code is loaded by the first call, so nobody else pays for it. */
export function createPathMethods(settings: Settings, send: Send): PathMethods {
  const load = async () => {
    const { default: createFetchClient } = await import("openapi-fetch");
    return createFetchClient<paths>({ baseUrl: settings.origin });
  };
  let loaded: ReturnType<typeof load> | undefined;
  const methods = METHODS.map((method) => {
    const call = async (path: string, init: Init = {}) => {
      const name = `${method} ${path}`;
      if (init.baseUrl !== undefined)
        throw new InputError(name, "baseUrl", "cannot be changed: the token belongs to the client's own. Create another client.");
      loaded ??= load();
      const wire = (await loaded)[method] as (path: string, init: object) => Promise<unknown>;
      return wire(path, {
        ...init,
        pathSerializer: (url: string, values: Record<string, unknown>) => fillPath(name, url, values),
        querySerializer: (query: Record<string, unknown>) => toQuery(name, query, findByPath(method, path)?.arrays),
        fetch: (request: Request) => exchange(settings, send, name, path, init, request),
      });
    };
    return [method, call];
  });
  return Object.fromEntries(methods) as PathMethods;
}

/** Sends what openapi-fetch built; the answer has been read, so that it cannot break off later. */
async function exchange(settings: Settings, send: Send, name: string, path: string, init: Init, request: Request): Promise<Response> {
  const { timeoutMs, deadlineMs, retry } = settings;
  const { method, url, headers } = request;
  const body = request.body ? await request.blob() : undefined;
  const outgoing: Omit<Outgoing, "signal"> = {
    ...{
      name,
      operation: findByPath(method, path),
      method,
      url,
      headers: Object.fromEntries(headers),
      body,
      path: init.params?.path ?? {},
    },
    ...{ timeoutMs, retry, endsAt: performance.now() + deadlineMs, attempt: 1 },
  };
  const late = () => new TimeoutError(name, "deadlineMs", deadlineMs, "");
  const { response, bytes } = await withTimeout(deadlineMs, [init.signal], late, (signal) => send({ ...outgoing, signal }));
  return new Response(bytes.byteLength > 0 ? bytes : null, response);
}
