import createFetchClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/client/schema.js";
import type { CallOptions } from "./call.js";
import { InputError } from "./errors/input-error.js";
import { fillPath, type RequestParts, toForm, toQuery } from "./input.js";
import type { OperationEntry } from "./modules.js";
import type { Send } from "./pipeline.js";

/** Calls by path, in openapi-fetch's own style: `kore.GET("/api/public/bots")`. Same token, same errors of the network; answers as results. */
export type PathMethods = Pick<Client<paths>, "GET" | "PUT" | "POST" | "DELETE" | "PATCH">;

/** A request and its answer, not yet read. */
export interface Exchange {
  request: Request;
  response: Response;
}

/** The border to openapi-fetch, the only file that imports it. It builds the requests; sending and reading them is the client's. */
export interface Adapter {
  pathMethods: PathMethods;
  exchange(entry: OperationEntry, parts: RequestParts, options: CallOptions): Promise<Exchange>;
}

export function createAdapter(origin: string, send: Send): Adapter {
  const wire = createFetchClient<paths>({
    baseUrl: origin,
    redirect: "manual",
    fetch: (request) => send(request, { operation: `${request.method} ${new URL(request.url).pathname}` }),
    pathSerializer: (url, values) => fillPath("call by path", url, values),
    querySerializer: (query) => toQuery("call by path", query as Record<string, unknown>),
  });
  // The operation is data here, so the types by path cannot apply; those by operation did, where the call was made.
  const request = wire.request as (method: string, path: string, init: object) => Promise<unknown>;

  return {
    pathMethods: { GET: wire.GET, PUT: wire.PUT, POST: wire.POST, DELETE: wire.DELETE, PATCH: wire.PATCH },
    async exchange({ id, method, path, multipart }, parts, { headers, signal }) {
      let exchange: Exchange | undefined;
      await request(method, path, {
        params: { path: parts.path, query: parts.query },
        pathSerializer: (url: string, values: Record<string, unknown>) => fillPath(id, url, values),
        querySerializer: (query: Record<string, unknown>) => toQuery(id, query),
        body: parts.body,
        bodySerializer: multipart ? (body: object) => toForm(id, body) : (body: unknown) => toJson(id, body),
        headers: readHeaders(id, headers, multipart),
        ...(signal && { signal }),
        fetch: async (built: Request) => {
          exchange = { request: built, response: await send(built, { operation: id, signal }) };
          // openapi-fetch would read the answer; it gets an empty one to leave alone.
          return new Response(null, { status: 204 });
        },
      });
      return exchange as Exchange;
    },
  };
}

function toJson(operation: string, body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw new InputError(operation, "body", "cannot be written as JSON: it holds a bigint, or itself.");
  }
}

/** Reads headers here, because the platform's own error would print the value. A form names its own content type, with the boundary. */
function readHeaders(operation: string, init: CallOptions["headers"], multipart: boolean | undefined): Headers {
  try {
    const headers = new Headers(init);
    if (multipart) headers.delete("content-type");
    return headers;
  } catch {
    throw new InputError(operation, "headers", "hold a name or a value that HTTP does not allow.");
  }
}
