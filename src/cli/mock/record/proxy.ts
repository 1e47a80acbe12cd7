import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Json } from "../../../description/json.js";
import type { Operation } from "../../../description/operation.js";
import { createRouter, type Router } from "../../../mock/router.js";

/** Headers that belong to one connection (RFC 9110, 7.6.1), or that describe a body as it was sent. */
const NOT_PASSED_ON = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "host",
  "content-length",
  "content-encoding",
  "accept-encoding",
  "expect",
]);

export interface ProxyOptions {
  /** Base URL of the tenant. */
  readonly target: string;
  readonly operations: readonly Operation[];
  /** Called with each JSON response of an operation. */
  readonly onResponse: (operation: Operation, status: number, body: Json) => void;
}

/** Passes requests of documented operations on to a tenant, and nothing else. Tokens pass through and are kept nowhere. */
export function createProxy({ target, operations, onResponse }: ProxyOptions): Server {
  const route = createRouter(operations);
  return createServer((request, response) => {
    forward(request, response).catch((error: Error) => {
      const cause = error.cause instanceof Error ? `: ${error.cause.message}` : "";
      if (!response.headersSent) reply(response, 502, `The tenant does not respond: ${error.message}${cause}`);
      else response.destroy();
    });
  });

  async function forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url = "/" } = request;
    const operation = operationOf(route, method, url);
    if (!operation) return reply(response, 404, `${method} ${url.split("?")[0]} is not documented, so it is not passed on`);
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const received = await fetch(target.replace(/\/$/, "") + url, {
      method,
      headers: passedOn(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      // A redirect could take the token to another host.
      redirect: "manual",
      ...(chunks.length > 0 && { body: new Uint8Array(Buffer.concat(chunks)) }),
    });
    const bytes = Buffer.from(await received.arrayBuffer());
    response
      .writeHead(received.status, { ...Object.fromEntries(passedOn([...received.headers])), "content-length": bytes.length })
      .end(bytes);
    const body = parse(bytes);
    if (body !== undefined) onResponse(operation, received.status, body);
  }
}

function operationOf(route: Router, method: string, url: string): Operation | undefined {
  try {
    return route(method, url.split("?")[0] ?? "").operation;
  } catch {
    return undefined;
  }
}

function passedOn(headers: readonly [string, string][]): [string, string][] {
  return headers.filter(([name]) => !NOT_PASSED_ON.has(name));
}

function parse(bytes: Buffer): Json | undefined {
  try {
    return JSON.parse(bytes.toString()) as Json;
  } catch {
    return undefined;
  }
}

function reply(response: ServerResponse, status: number, msg: string): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ errors: [{ msg, code: status }] }));
}
