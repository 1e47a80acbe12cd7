import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { errorResponse } from "./error-responses.js";
import type { MockResponse } from "./exchange.js";
import { brokenBy } from "./faults/break-connection.js";

/** Statuses whose responses have no body (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
const WITHOUT_BODY = new Set([204, 205, 304]);

/** Sends a response, the way its fault makes a connection fail. Returns the bytes of its body; `undefined` for none. */
export function send(request: IncomingMessage, response: ServerResponse, mockResponse: MockResponse): Uint8Array | undefined {
  const { status, headers = {}, problems, fault } = mockResponse;
  const bytes = WITHOUT_BODY.has(status) ? undefined : toBytes(mockResponse.body);
  response.writeHead(status, {
    ...cors(request),
    ...(bytes && { "content-type": "application/json" }),
    ...headers,
    ...(problems && { "mock-reason": toHeaderValue(problems.join("; ")) }),
    ...(bytes && { "content-length": bytes.length }),
  });
  const body = request.method === "HEAD" ? undefined : bytes;
  const writeBroken = brokenBy(fault);
  if (writeBroken) writeBroken(response, body ?? new Uint8Array()).catch(() => response.destroy());
  else response.end(body);
  return bytes;
}

/** The bytes of a body; `undefined` when there is none. */
export function toBytes(body: unknown): Uint8Array | undefined {
  if (body === undefined || body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}

/** Any page may call: the mock holds no secrets, and listens on this machine only. */
function cors({ headers }: IncomingMessage): Record<string, string> {
  return {
    "access-control-allow-origin": headers.origin ?? "*",
    // With credentials, a browser accepts only an origin that is named.
    ...(headers.origin && { "access-control-allow-credentials": "true" }),
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE, OPTIONS",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "auth, content-type, prefer, bot-language",
    "access-control-expose-headers": "mock-reason, mock-ignored, retry-after, date",
    vary: "origin, access-control-request-headers",
  };
}

/** Header values are ASCII without line breaks, and must not become too long for clients. */
export function toHeaderValue(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?").slice(0, 1000);
}

/** Responds on a socket for which Node has parsed no request. */
export function sendOnSocket(socket: Duplex, status: number, msg: string): void {
  if (!socket.writable) return void socket.destroy();
  const body = JSON.stringify(errorResponse(status, msg).body);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
