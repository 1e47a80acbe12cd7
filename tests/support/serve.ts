import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as the server received it. */
export interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}
export interface Server {
  url: string;
  requests: Seen[];
}
export type Handler = (response: ServerResponse, request: Seen) => void;

/** A real HTTP server for one test. */
export async function serve(handler: Handler): Promise<Server> {
  const requests: Seen[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = request;
    const seen = { method, url, headers, body: Buffer.concat(chunks).toString() };
    requests.push(seen);
    handler(response, seen);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** Responds with JSON. */
export function json(value: unknown, status = 200, headers: OutgoingHttpHeaders = {}): Handler {
  return (response) => void response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
}

/** Responds with any text. */
export function reply(body: string, status = 200, contentType = "text/plain"): Handler {
  return (response) => void response.writeHead(status, { "content-type": contentType }).end(body);
}

/** Handles each request with the next handler, and all further requests with the last one. */
export function inTurn(...handlers: Handler[]): Handler {
  let turn = 0;
  return (response, request) => handlers[Math.min(turn++, handlers.length - 1)]?.(response, request);
}

/** Closes the connection without a response. */
export const hangUp: Handler = (response) => void response.socket?.resetAndDestroy();

/** Never responds. */
export const hang: Handler = () => {};

/** Starts a response and closes the connection in the middle of it. */
export const breakOff: Handler = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" }).write('{"total":1,');
  setTimeout(() => response.destroy(), 5);
};

/** The address of a port on which nothing listens. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
