import type { OperationEntry } from "./operation-entry.js";
import type { RetryOptions } from "./options.js";

/** Transport options with their defaults applied. */
export interface Transport {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetryAfterMs: number;
  readonly retry: Required<{ [Key in keyof RetryOptions]: number }>;
}

/** Options of a call, read when it was made. */
export interface CallSettings {
  readonly transport: Transport;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Aborts the call. */
  readonly signal?: AbortSignal | undefined;
}

/** A request that is ready to be sent. Plain data, so that it can be sent again, and cheaper than a `Request`. */
export interface PreparedRequest extends CallSettings {
  /** Name of the operation in errors and events: `bots.list`, or `GET /api/public/bots` when called by path. */
  readonly name: string;
  /** Absent when the description does not have the path. */
  readonly operation: OperationEntry | undefined;
  readonly method: string;
  readonly url: string;
  /** JSON, or what a form is made of. */
  readonly body: string | object | undefined;
  /** Path parameters, by name. */
  readonly path: Readonly<Record<string, unknown>>;
  /** How the response body is read before the request ends. @default as text */
  readonly reads?: "bytes" | "nothing";
}

/** A request as it is sent. */
export interface OutgoingRequest extends PreparedRequest {
  readonly body: NonNullable<RequestInit["body"]> | undefined;
  /** When the call must have ended, on the clock of `performance.now()`. */
  readonly endsAt: number;
  /** Number of the call in events. */
  readonly callId: number;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
}

/** The response to a request. */
export interface ReceivedResponse {
  readonly response: Response;
  /** Of the response, whose getter is slow in Node. */
  readonly status: number;
  /** The body, if it was read as text; otherwise empty. */
  readonly text: string;
  /** The body, if it was read as bytes. */
  readonly bytes: ArrayBuffer | undefined;
  /** The request as it was sent. */
  readonly request: OutgoingRequest;
}

/** Sends a request. */
export type Send = (request: OutgoingRequest) => Promise<ReceivedResponse>;
