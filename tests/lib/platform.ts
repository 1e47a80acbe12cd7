import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type Description,
  deref,
  type Json,
  listOperations,
  loadBundle,
  type Operation,
  type PlacedOperation,
} from "../../scripts/lib/description.js";
import { startMock } from "../../src/mock/index.js";

/** A request as the platform saw it; `path` has no query. */
export interface Request {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string>>;
  body: string;
}
export interface Platform {
  url: string;
  /** All requests so far, those for files too. */
  requests: Request[];
  close(): Promise<void>;
}
/** What to ask the mock for with `Prefer`, where a test wants another answer than the usual. */
export type Choose = (request: Request) => string | undefined;

export const FILE = Buffer.from("the bytes of a file");

const NOT_FORWARDED = new Set(["host", "connection", "content-length", "transfer-encoding", "accept-encoding"]);

/**
 * The mock with a memory: a job runs at the first poll of a URL and has succeeded at the next, a list ends with its second page, and the
 * file behind a job's link is there. Which operations these are is read from the description.
 */
export async function startPlatform(choose: Choose = () => undefined): Promise<Platform> {
  const [mock, description] = await Promise.all([startMock(), loadBundle()]);
  const operations = listOperations(description);
  const requests: Request[] = [];
  const polls = new Map<string, number>();

  const server = createServer(async (incoming, response) => {
    const { request, body } = await read(incoming);
    requests.push(request);
    if (request.path.startsWith("/files/")) return sendFile(request, response);
    const placed = operations.find((one) => matches(one, request));
    const headers = new Headers(Object.entries(request.headers).filter(([name]) => !NOT_FORWARDED.has(name)));
    const poll = polls.get(request.path) ?? 0;
    if (placed) polls.set(request.path, poll + 1);
    const prefer = headers.get("prefer") ?? choose(request) ?? (placed && play(description, placed.operation, request, poll));
    if (prefer) headers.set("prefer", prefer);
    const answer = await fetch(mock.url + incoming.url, {
      method: request.method,
      headers,
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
    const text = await answer.text();
    const { "content-length": _, "content-encoding": __, connection: ___, ...rest } = Object.fromEntries(answer.headers);
    response.writeHead(answer.status, rest).end(placed && answer.ok ? moveLink(placed.operation, text, url) : text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    async close() {
      server.closeAllConnections();
      await Promise.all([new Promise((resolve) => server.close(resolve)), mock.close()]);
    },
  };
}

async function read(incoming: IncomingMessage): Promise<{ request: Request; body: Buffer }> {
  const body = Buffer.concat(await incoming.toArray());
  const { pathname, searchParams } = new URL(incoming.url ?? "", "http://localhost");
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  return { request: { method: incoming.method ?? "", path: pathname, query: searchParams, headers, body: body.toString() }, body };
}

function matches({ method, path }: PlacedOperation, request: Request): boolean {
  const pattern = path.replaceAll(/\{.+?\}/g, "[^/]+").replaceAll(".", "\\.");
  return request.method === method.toUpperCase() && new RegExp(`^${pattern}$`).test(request.path);
}

/** The example that fits the moment, as the value of `Prefer`. */
function play(description: Description, operation: Operation, request: Request, poll: number): string | undefined {
  const { "x-job": job, "x-pagination": pages } = operation;
  const content = deref(description, operation.responses[200] ?? { description: "" }).content ?? {};
  const examples = Object.values(content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, example]) => ({ name, value: deref(description, example).value })),
  );
  const find = (test: (value: Json) => boolean) => {
    const found = examples.find(({ value }) => test(value));
    return found && `example=${found.name}`;
  };
  if (job) return find((value) => job[poll === 0 ? "running" : "succeeded"].includes(String(at(value, job.state))));
  if (!pages) return undefined;
  const isFirst = (value: Json) => value === examples[0]?.value;
  const isLast = (value: Json) => !isFirst(value) && (!pages.more || at(value, pages.more) === false);
  return find(Number(positionOf(pages.position, request) ?? 0) > 0 ? isLast : isFirst);
}

function positionOf(expression: string, { query, body }: Request): unknown {
  const [, name] = /^\$request\.query\.(.+)$/.exec(expression) ?? [];
  return name === undefined ? at(body ? JSON.parse(body) : {}, expression) : query.get(name);
}

/** What a runtime expression such as `$response.body#/status` leads to. */
function at(value: unknown, expression: string): unknown {
  const keys = expression.slice(expression.indexOf("#/") + 2).split("/");
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
}

/** Links of the examples lead to example.com; here they lead to this server. */
function moveLink({ "x-job": job }: Operation, text: string, origin: string): string {
  const link = job?.link && at(JSON.parse(text), job.link);
  return typeof link === "string" ? text.replaceAll(new URL(link).origin + new URL(link).pathname, `${origin}/files/result`) : text;
}

/** A file's link carries its own permission. A client that sends the token there gives it away. */
function sendFile({ headers }: Request, response: ServerResponse): void {
  const refused = "auth" in headers;
  response.writeHead(refused ? 400 : 200, { "access-control-allow-origin": "*", "content-type": "application/octet-stream" });
  response.end(refused ? "The token does not belong here" : FILE);
}
