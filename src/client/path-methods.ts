import type { Client, Middleware } from "openapi-fetch";
import type { paths } from "../../generated/client/schema.js";
import { InputError } from "./errors/input-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { fillPath, toQuery } from "./input.js";
import type { Settings } from "./options.js";
import type { Outgoing, Send } from "./request.js";
import { findByPath } from "./table.js";
import { withTimeout } from "./with-timeout.js";

const METHODS = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"] as const;

/**
 * Calls by path, in openapi-fetch's own style: `kore.GET("/api/public/bots")`. They go the way of every request (token, rate limit, retries,
 * times of the client); answers are openapi-fetch's results. Libraries over openapi-fetch, such as openapi-react-query, take the client as it is.
 */
export type PathMethods = Client<paths>;

type Method = Lowercase<(typeof METHODS)[number]>;

/** What a caller may pass to openapi-fetch that the client reads too. */
interface Init {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> };
  readonly baseUrl?: string;
  readonly signal?: AbortSignal;
}

/** The border to openapi-fetch, the only file that imports it; the code is loaded by the first call, so nobody else pays for it. */
export function createPathMethods(settings: Settings, send: Send): PathMethods {
  let loading: Promise<Client<paths>> | undefined;
  const load = () => {
    loading ??= import("openapi-fetch").then(({ default: create }) => create<paths>({ baseUrl: settings.origin }));
    return loading;
  };
  const request = async (method: Method, path: string, init: Init = {}) => {
    const upper = method.toUpperCase();
    const name = `${upper} ${path}`;
    const { signal, baseUrl, ...rest } = init;
    if (baseUrl !== undefined) {
      throw new InputError(name, "baseUrl", "cannot be changed: the token belongs to the client's own. Create another client.");
    }
    const operation = findByPath(upper, path);
    const wire = (await load()).request as (method: string, path: string, init: object) => Promise<unknown>;
    // The signal is not passed on: a Request would listen to it until it is collected as garbage.
    return wire(method, path, {
      ...rest,
      pathSerializer: (url: string, values: Record<string, unknown>) => fillPath(name, url, values),
      querySerializer: (query: Record<string, unknown>) => toQuery(name, query, operation?.arrays),
      fetch: (built: Request) => exchange(settings, send, { name, operation, path: init.params?.path ?? {} }, signal, built),
    });
  };
  const methods = METHODS.map((method) => [method, (path: string, init?: Init) => request(method.toLowerCase() as Method, path, init)]);
  return {
    ...Object.fromEntries(methods),
    request,
    use: (...middlewares: Middleware[]) => void load().then((client) => client.use(...middlewares)),
    eject: (...middlewares: Middleware[]) => void load().then((client) => client.eject(...middlewares)),
  };
}

/** Sends what openapi-fetch built; the answer has been read, so that it cannot break off later. */
async function exchange(
  settings: Settings,
  send: Send,
  call: Pick<Outgoing, "name" | "operation" | "path">,
  outer: AbortSignal | undefined,
  built: Request,
): Promise<Response> {
  const { timeoutMs, deadlineMs, retry } = settings;
  const { method, url } = built;
  const headers = Object.fromEntries(built.headers);
  const body = built.body ? await built.blob() : undefined;
  const late = () => new TimeoutError(call.name, "deadlineMs", deadlineMs, "");
  const { response, bytes } = await withTimeout(deadlineMs, [outer], late, (signal) => {
    const endsAt = performance.now() + deadlineMs;
    return send({ ...call, method, url, headers, body, signal, timeoutMs, retry, endsAt, attempt: 1 });
  });
  return new Response(bytes.byteLength > 0 ? bytes : null, response);
}
