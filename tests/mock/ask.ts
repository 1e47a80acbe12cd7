import { afterAll, beforeEach, expect, onTestFinished } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/mock/index.js";
import { sendBytes } from "../support/raw-socket.js";
import { TOKEN } from "../support/token.js";

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

/** A mock for all tests of a file, reset before each of them. */
export async function startForFile(): Promise<Mock> {
  const mock = await startMock();
  afterAll(() => mock.close());
  beforeEach(() => mock.reset());
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

/** Writes bytes to a connection of their own, and reads until the mock closes it. */
export async function sendRaw({ url }: Pick<Mock, "url">, bytes: string | Uint8Array): Promise<ReceivedResponse> {
  const { status, headers, text } = await sendBytes(url, bytes);
  return toResponse(status, headers, text);
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
