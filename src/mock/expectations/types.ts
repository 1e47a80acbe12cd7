import type { Fault } from "../faults/fault.js";

/** Requests to expect, and how the mock responds to them instead of what it would do by itself. */
export interface ExpectationInput {
  /** operationId, such as `bots.list`. */
  readonly operation: string;
  /** Only requests with these values, of those that the operation takes; numbers and texts that look alike are equal. */
  readonly where?: RequestMatch | undefined;
  /** Status of the response. @default that of the chosen example or body: the operation's success */
  readonly status?: number | undefined;
  /** Name of an example of the description. @default the first one of the status */
  readonly example?: string | undefined;
  /** A body of your own instead of an example. */
  readonly body?: unknown;
  /** Further headers of the response. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How the network fails. */
  readonly fault?: Fault | undefined;
  /** Delay before the response, in milliseconds. */
  readonly delayMs?: number | undefined;
  /** For how many requests; then the mock responds by itself again. @default all */
  readonly times?: number | undefined;
}

/** Values that a request must have, by name. */
export interface RequestMatch {
  /** Values of path parameters. */
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** A part of the body: the fields of objects are compared as far as they are named here, everything else as a whole. */
  readonly body?: unknown;
}

/** An expectation, and what has come of it. */
export interface Expectation extends ExpectationInput {
  readonly id: number;
  /** How many requests it has applied to. */
  readonly matched: number;
  /** Whether all requests have come that `times` says, or at least one. */
  readonly isMet: boolean;
}
