import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { failure, refusal } from "./errors.js";
import type { MockAnswer, MockRequest } from "./exchange.js";
import { serveFile } from "./files.js";
import type { Journal } from "./journal.js";
import { readBody } from "./read-body.js";
import { respond } from "./respond.js";
import { refuseSocket, send } from "./send.js";
import type { World } from "./world.js";

/** A client that sends its request more slowly than this is cut off. */
const REQUEST_MS = 30_000;

/** Serves pages and control calls of the mock itself; `undefined` when a path is not one of them. */
export type Control = (method: string, path: string, response: ServerResponse) => MockAnswer | "answered" | undefined;

/** The HTTP side of a mock. Whatever comes in gets an answer, and no request can end the process. */
export function createFront(world: World, journal: Journal, control: Control): Server {
  const server = createServer({ requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS, requireHostHeader: false }, (request, response) => {
    const startedAt = performance.now();
    const seen: Seen = { path: request.url ?? "" };
    answer(world, control, request, response, seen)
      // A fault of the mock: said as such, and the next request works.
      .catch((error: unknown) => failure(500, `The mock failed: ${error instanceof Error ? error.message : String(error)}`))
      .then((outcome) => {
        if (outcome === "answered") return;
        send(request, response, outcome);
        journal.add(request, seen, outcome, performance.now() - startedAt);
      })
      .catch(() => response.destroy());
  });
  // A client may close its half once it has sent everything, and still wait for the answer.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.on("checkExpectation", (request, response) =>
    send(request, response, failure(417, "The mock meets no other expectation than Expect: 100-continue")),
  );
  server.on("clientError", ({ code, message }: NodeJS.ErrnoException, socket) => {
    if (code === "ERR_HTTP_REQUEST_TIMEOUT") refuseSocket(socket, 408, `The request came too slowly: not within ${REQUEST_MS / 1000} s`);
    else refuseSocket(socket, 400, `The request is not HTTP that can be read (${code ?? message})`);
  });
  // Node hands these sockets over: `close` of the server would wait for their other side for ever.
  const dropWhenSent = (socket: Duplex) => socket.once("finish", () => socket.destroy());
  server.on("connect", (_, socket) => refuseSocket(dropWhenSent(socket), 400, "The mock is no proxy: CONNECT is not answered"));
  server.on("upgrade", (_, socket) => refuseSocket(dropWhenSent(socket), 400, "The mock upgrades to no other protocol"));
  return server;
}

/** What was understood of a request, for the journal. */
export interface Seen {
  path: string;
  request?: MockRequest;
}

async function answer(
  world: World,
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
  seen: Seen,
): Promise<MockAnswer | "answered"> {
  const { method = "GET", headers } = request;
  const url = parseUrl(request.url);
  if (!url) return failure(400, "The URL cannot be read");
  seen.path = url.pathname;
  if (method === "OPTIONS") return { status: 204, headers: { allow: "GET, POST, PUT, PATCH, DELETE, OPTIONS" }, body: undefined };
  const own = control(method, url.pathname, response) ?? serveFile(url.pathname, headers as MockRequest["headers"]);
  if (own) return own;

  const match = find(world, method, url.pathname);
  if ("status" in match) {
    request.resume();
    return match;
  }
  const { operation, pathValues } = match;
  const parsed: MockRequest = {
    operation,
    method,
    path: url.pathname,
    pathValues,
    query: readQuery(url.searchParams),
    headers: headers as MockRequest["headers"],
    body: undefined,
    origin: `http://${headers.host || hostOf(request.socket)}`,
  };
  seen.request = parsed;
  const read = await readBody(request, operation);
  if ("problem" in read) return refusal(operation, [400], [read.problem]);
  seen.request = { ...parsed, body: read.body };
  return respond(world, seen.request);
}

function find({ route }: World, method: string, path: string) {
  try {
    const match = route(method, path);
    if (match.operation) return match;
    const { methods, nearest } = match;
    // 405 comes before the token is looked at, as on the platform.
    if (methods.length > 0) return failure(405, `Method Not Allowed: ${path} takes ${methods.join(", ")}`, { allow: methods.join(", ") });
    return failure(404, `No documented path is ${path}${nearest ? `. Did you mean ${nearest}?` : ""}`);
  } catch {
    return failure(400, `The path holds a broken percent-encoding: ${path}`);
  }
}

function parseUrl(url: string | undefined): URL | undefined {
  try {
    // Two slashes at the beginning are no host here.
    return new URL(url?.startsWith("/") ? `http://mock.invalid${url}` : (url ?? ""), "http://mock.invalid");
  } catch {
    return undefined;
  }
}

/** For a client of HTTP/1.0, which need not say whom it calls. */
function hostOf({ localAddress = "", localPort }: Socket): string {
  return `${localAddress.includes(":") ? `[${localAddress}]` : localAddress}:${localPort}`;
}

function readQuery(search: URLSearchParams): MockRequest["query"] {
  const names = new Set(search.keys());
  return Object.fromEntries(
    Array.from(names, (name) => [name, search.getAll(name)] as const).map(([name, all]) => [name, all.length === 1 ? (all[0] ?? "") : all]),
  );
}
