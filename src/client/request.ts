import type { Operation } from "./operation.js";
import type { Transport } from "./options.js";

/** A request on its way. It is data, so that it can be sent again, and cheaper than a `Request`. */
export interface Outgoing {
  /** The operation in an error's words: `bots.list`, or `GET /api/public/bots` when called by path. */
  readonly name: string;
  /** Absent when called by a path that the description does not have. */
  readonly operation: Operation | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: NonNullable<RequestInit["body"]> | undefined;
  /** Values of the path, by name. */
  readonly path: Readonly<Record<string, unknown>>;
  /** Aborts whatever is under way. */
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: Transport["timeoutMs"];
  readonly retry: Transport["retry"];
  /** When the call must have ended, on the clock of `performance.now()`. */
  readonly endsAt: number;
  /** Which try this is, from 1. */
  readonly attempt: number;
  /** The body is left to be read as it comes. */
  readonly stream?: boolean;
}

/** What came back. */
export interface Answer {
  readonly response: Response;
  /** The body; empty when it is left to be read as it comes. */
  readonly bytes: ArrayBuffer;
  /** The request as it was sent. */
  readonly request: Outgoing;
}

/** Sends a request. */
export type Send = (request: Outgoing) => Promise<Answer>;
