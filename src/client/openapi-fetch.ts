import createFetchClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/client/schema.js";
import { InputError } from "./errors/input-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { fillPath, toQuery } from "./input.js";
import type { Settings } from "./options.js";
import type { Outgoing, Send } from "./request.js";
import { findByPath } from "./table.js";
import { withTimeout } from "./with-timeout.js";

/** What a caller may pass to openapi-fetch that the client reads too. */
export interface Init {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> };
  readonly baseUrl?: string;
  readonly signal?: AbortSignal;
}

/** The border to openapi-fetch, the only file that imports it: it builds the requests and reads the answers, the client sends them. */
export function createAdapter(settings: Settings, send: Send) {
  const client: Client<paths> = createFetchClient<paths>({ baseUrl: settings.origin });
  const wire = client.request as (method: string, path: string, init: object) => Promise<unknown>;
  const request = async (method: string, path: string, { signal, baseUrl, ...rest }: Init = {}) => {
    const upper = method.toUpperCase();
    const name = `${upper} ${path}`;
    if (baseUrl !== undefined) {
      throw new InputError(name, "baseUrl", "cannot be changed: the token belongs to the client's own. Create another client.");
    }
    const operation = findByPath(upper, path);
    const call = { name, operation, path: rest.params?.path ?? {} };
    // The signal is not passed on: a Request would listen to it until it is collected as garbage.
    return wire(method.toLowerCase(), path, {
      ...rest,
      pathSerializer: (url: string, values: Record<string, unknown>) => fillPath(name, url, values),
      querySerializer: (query: Record<string, unknown>) => toQuery(name, query, operation?.arrays),
      fetch: (built: Request) => exchange(settings, send, call, signal, built),
    });
  };
  return { client, request };
}

/** Sends what openapi-fetch built; the answer has been read, so that it cannot break off later. */
async function exchange(
  { timeoutMs, deadlineMs, retry }: Settings,
  send: Send,
  call: Pick<Outgoing, "name" | "operation" | "path">,
  outer: AbortSignal | undefined,
  built: Request,
): Promise<Response> {
  const { method, url } = built;
  const headers = Object.fromEntries(built.headers);
  const body = built.body ? await built.blob() : undefined;
  const late = () => new TimeoutError(call.name, "deadlineMs", deadlineMs, "");
  const endsAt = performance.now() + deadlineMs;
  const { response, bytes } = await withTimeout(deadlineMs, [outer], late, (signal) =>
    send({ ...call, method, url, headers, body, signal, timeoutMs, retry, endsAt, attempt: 1 }),
  );
  return new Response(bytes.byteLength > 0 ? bytes : null, response);
}
