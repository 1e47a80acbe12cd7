import type { Message } from "../description/expression.js";
import type { Operation } from "../description/operation.js";
import type { Fault } from "./faults/fault.js";

/** A request of an operation, parsed. */
export interface MockRequest {
  readonly operation: Operation;
  /** In upper case. */
  readonly method: string;
  /** Path as it was sent. */
  readonly path: string;
  /** Values of the path parameters, decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, text, or a form as rewritten for Prism; `undefined` when there is none. */
  readonly body: unknown;
  /** How many values a JSON body holds, at all depths together. @default 0 */
  readonly bodyValues?: number;
  /** Length of the body as it was received. @default 0 */
  readonly bodyBytes?: number;
  /** Base URL under which the client reached the mock, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
}

/** A request as options in code get it: `prefer`, and functions of `data`. */
export interface PreferRequest extends Pick<MockRequest, "method" | "path" | "pathValues" | "query" | "body"> {
  /** operationId, such as `bots.list`. */
  readonly operation: string;
}

/** A response of the mock. */
export interface MockResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A `Uint8Array` or a string is sent as it is, anything else as JSON; `undefined` sends no body. */
  readonly body: unknown;
  /** What was wrong with the request, for the journal, the page and the header `mock-reason`. */
  readonly problems?: readonly string[];
  /** How the connection fails while it is sent. */
  readonly fault?: Fault;
}

/** What runtime expressions about a request and its response read. */
export function messageOf({ pathValues, query, headers, body }: MockRequest, responseBody?: unknown): Message {
  return { pathValues, query, headers, requestBody: body, responseBody };
}
