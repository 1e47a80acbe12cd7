import { expect, onTestFinished } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/mock/index.js";
import { sendBytes } from "../support/raw-socket.js";
import { TOKEN } from "../support/token.js";

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** Of an answer in JSON. */
  body: unknown;
}
interface Asked {
  headers?: Record<string, string>;
  /** A record is sent as JSON, all else as it is. */
  body?: unknown;
}

/** A mock for one test. */
export async function startForTest(options?: MockOptions): Promise<Mock> {
  const mock = await startMock(options);
  onTestFinished(() => mock.close());
  return mock;
}

/** Sends a request such as `GET /api/public/bots`, with a token unless `headers` say otherwise. */
export async function ask({ url }: Pick<Mock, "url">, call: string, { headers, body }: Asked = {}): Promise<Answer> {
  const [method = "", path = ""] = call.split(" ");
  const isJson = body !== undefined && Object.getPrototypeOf(body) === Object.prototype;
  const response = await fetch(url + path, {
    method,
    headers: { auth: TOKEN, ...(isJson && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as NonNullable<RequestInit["body"]>) }),
  });
  return toAnswer(response.status, response.headers, await response.text());
}

/** Writes bytes to a connection of their own, and reads until the mock closes it. */
export async function sendRaw({ url }: Pick<Mock, "url">, bytes: string | Uint8Array): Promise<Answer> {
  const { status, headers, text } = await sendBytes(url, bytes);
  return toAnswer(status, headers, text);
}

function toAnswer(status: number, headers: Headers, text: string): Answer {
  const isJson = text !== "" && headers.get("content-type")?.includes("json");
  return { status, headers, text, body: isJson ? JSON.parse(text) : undefined };
}

/** The API's own form of an error, with a reason that fits `words`. */
export function expectError({ status, body }: Answer, expected: number, words: RegExp): void {
  expect(body).toEqual({ errors: [{ msg: expect.stringMatching(words), code: expect.any(Number) }] });
  expect(status).toBe(expected);
}
