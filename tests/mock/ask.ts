import { connect } from "node:net";
import { expect, onTestFinished } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/mock/index.js";

export const TOKEN = "any-text";

export interface ReceivedResponse {
  status: number;
  headers: Headers;
  text: string;
  /** Parsed, where it is JSON. */
  body: unknown;
}
interface RequestParts {
  headers?: Record<string, string>;
  /** A plain object is sent as JSON, anything else as it is. */
  body?: unknown;
}

/** A mock for one test. */
export async function startForTest(options?: MockOptions): Promise<Mock> {
  const mock = await startMock(options);
  onTestFinished(() => mock.close());
  return mock;
}

/** Sends a request such as `GET /api/public/bots`, with a token unless `headers` say otherwise. */
export async function ask({ url }: Pick<Mock, "url">, call: string, { headers, body }: RequestParts = {}): Promise<ReceivedResponse> {
  const [method = "", path = ""] = call.split(" ");
  const isJson = body !== undefined && Object.getPrototypeOf(body) === Object.prototype;
  const response = await fetch(url + path, {
    method,
    headers: { auth: TOKEN, ...(isJson && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as NonNullable<RequestInit["body"]>) }),
  });
  return toResponse(response.status, response.headers, await response.text());
}

/** Writes bytes to a socket of their own, and reads until the mock closes it. */
export function sendRaw({ url }: Pick<Mock, "url">, ...pieces: readonly (string | Uint8Array)[]): Promise<ReceivedResponse> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    const received = () => Buffer.concat(chunks).toString("latin1");
    socket.setTimeout(5_000, () => {
      socket.destroy();
      reject(new Error(`No response within 5 s, only: ${received() || "nothing"}`));
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", (error) => (chunks.length > 0 ? undefined : reject(error)));
    socket.on("close", () => resolve(parse(Buffer.concat(chunks))));
    for (const piece of pieces) socket.write(piece);
  });
}

function parse(bytes: Buffer): ReceivedResponse {
  const [head = "", ...rest] = bytes.toString().split("\r\n\r\n");
  const [statusLine = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
  return toResponse(Number(statusLine.split(" ")[1]), new Headers(headers), rest.join("\r\n\r\n"));
}

function toResponse(status: number, headers: Headers, text: string): ReceivedResponse {
  const isJson = text !== "" && headers.get("content-type")?.includes("json");
  return { status, headers, text, body: isJson ? JSON.parse(text) : undefined };
}

/** Expects an error in the API's own format, with a message that matches. */
export function expectError({ status, body }: ReceivedResponse, expected: number, message: RegExp): void {
  expect(body).toEqual({ errors: [{ msg: expect.stringMatching(message), code: expect.any(Number) }] });
  expect(status).toBe(expected);
}
