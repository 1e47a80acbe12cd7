import type { Json, Operation } from "./description.js";

/** A request of an operation, read and parsed. */
export interface MockRequest {
  readonly operation: Operation;
  readonly method: string;
  /** Path as it was sent. */
  readonly path: string;
  /** Values of the path template, decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, text, or the fields of a form; `undefined` when there is none. */
  readonly body: unknown;
  /** Where the client reached the mock, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
}

/** An answer of the mock. */
export interface MockAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, a `Uint8Array` or a string as it is; `undefined` sends nothing. */
  readonly body: unknown;
  /** What was wrong with the request, for the log, the page and the header `mock-reason`. */
  readonly problems?: readonly string[];
}

/** What runtime expressions look into. */
export interface Exchange {
  readonly pathValues: MockRequest["pathValues"];
  readonly query: MockRequest["query"];
  readonly body: unknown;
  readonly answer: Json | undefined;
}
