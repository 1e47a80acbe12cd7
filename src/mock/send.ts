import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Json } from "./description.js";
import type { MockAnswer } from "./exchange.js";

/** Sends an answer. */
export function send(request: IncomingMessage, response: ServerResponse, { status, headers = {}, body, problems }: MockAnswer): void {
  const bytes = toBytes(body as Json | Uint8Array | undefined);
  response.writeHead(status, {
    ...cors(request),
    ...(bytes && { "content-type": "application/json" }),
    ...headers,
    ...(problems && { "mock-reason": encodeHeader(problems.join("; ")) }),
    ...(bytes && { "content-length": bytes.length }),
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

function toBytes(body: Json | Uint8Array | undefined): Uint8Array | undefined {
  if (body === undefined || body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}

/** Any page may call: the mock holds nothing that is worth protecting, and listens on this machine only. */
function cors({ headers }: IncomingMessage): Record<string, string> {
  return {
    "access-control-allow-origin": headers.origin ?? "*",
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE, OPTIONS",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "auth, content-type, prefer, bot-language",
    "access-control-expose-headers": "mock-reason, retry-after, date",
    vary: "origin, access-control-request-headers",
  };
}

/** Header values are ASCII without line breaks; the longest are cut. */
function encodeHeader(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?").slice(0, 1000);
}

/** Answers on a socket that has no request: what came was no HTTP, or not for this server. */
export function refuseSocket(socket: Duplex, status: number, msg: string): void {
  if (!socket.writable) return void socket.destroy();
  const body = JSON.stringify({ errors: [{ msg, code: status }] });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
