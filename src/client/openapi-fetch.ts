import createFetchClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/client/schema.js";
import type { OperationEntry, OperationsTable } from "./operation-entry.js";
import type { OutgoingRequest, Send } from "./request.js";
import type { Settings } from "./settings.js";
import type { Tools } from "./tools.js";

/** The openapi-fetch options that the client handles itself. */
export interface Init {
  readonly fetch?: unknown;
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> };
  readonly baseUrl?: string;
  readonly signal?: AbortSignal;
  readonly headers?: object;
}

/** Sends a request by method and path; resolves to openapi-fetch's result. */
export type Adapter = (method: string, path: string, init?: Init) => Promise<unknown>;

/** The adapter to openapi-fetch, the only file that imports its code: openapi-fetch builds requests and decodes responses, the client sends. */
export function createAdapter(settings: Settings, send: Send, tools: Tools): Adapter {
  const { InputError, operationsTable, toPath, toQuery } = tools;
  const client: Client<paths> = createFetchClient<paths>({ baseUrl: settings.baseUrl });
  const untyped = client.request as (method: string, path: string, init: object) => Promise<unknown>;
  return async (method, path, { signal, baseUrl, fetch, headers, ...rest } = {}) => {
    const upper = method.toUpperCase();
    const name = `${upper} ${path}`;
    if (baseUrl !== undefined) {
      throw new InputError(name, "baseUrl", "cannot be changed: the token belongs to the client's own. Create another client.");
    }
    if (fetch !== undefined) throw new InputError(name, "fetch", "cannot be changed for one call. It is an option of createClient.");
    const operation = findByPath(operationsTable(), upper, path);
    const call = { name, operation, path: rest.params?.path ?? {} };
    // The signal is not passed on, because a Request keeps listening to it until it is garbage collected.
    return untyped(method.toLowerCase(), path, {
      pathSerializer: (url: string, values: Record<string, unknown>) => toPath(name, url, values),
      querySerializer: (query: Record<string, unknown>) => toQuery(name, query, operation?.arrays),
      ...rest,
      // openapi-fetch knows this platform's headers only, and not those of another fetch, such as undici's.
      headers: headers && Symbol.iterator in headers ? Object.fromEntries(headers as Headers) : headers,
      fetch: (built: Request) => sendBuilt(settings, send, tools, call, signal, built),
    });
  };
}

/** The operation with a given method and path template, if the description has one. */
function findByPath(table: OperationsTable, method: string, path: string): OperationEntry | undefined {
  return Object.values(table)
    .flatMap((verbs) => Object.values(verbs))
    .find((operation) => operation.method === method && operation.path === path);
}

/** Sends a request that openapi-fetch built. The response body is complete, so reading it cannot fail later. */
async function sendBuilt(
  settings: Settings,
  send: Send,
  { nextCallId, refuseRedirect, withDeadline }: Tools,
  call: Pick<OutgoingRequest, "name" | "operation" | "path">,
  callerSignal: AbortSignal | undefined,
  built: Request,
): Promise<Response> {
  const { method, url } = built;
  const headers = { ...settings.headers, ...Object.fromEntries(built.headers) };
  // Firefox does not say whether a request has a body.
  const blob = await built.blob();
  const body = blob.size > 0 ? blob : undefined;
  const { transport } = settings;
  const request = { ...call, method, url, headers, body, transport, callId: nextCallId(), attempt: 1, reads: "bytes" } as const;
  const received = await withDeadline(call.name, transport.deadlineMs, [callerSignal], (signal, endsAt) =>
    send({ ...request, signal, endsAt }),
  );
  refuseRedirect(received);
  const { response, bytes } = received;
  // A response that is made here has no URL.
  return Object.defineProperty(new Response(bytes?.byteLength ? bytes : null, response), "url", { value: response.url });
}
