import type { MockRequest, MockResponse } from "../exchange.js";
import type { Fault } from "../faults/fault.js";
import { type BodyStore, MAX_LENGTH, omitted, type StoredBody } from "./body-store.js";
import { redact } from "./redact.js";

/** A request and its outcome. Headers are not kept: one of them is the token. */
export interface JournalEntry {
  /** Counts from 1. */
  readonly number: number;
  /** When the response was sent, in milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** The parsed body; of a large one only a note of its length. */
  readonly body: unknown;
  /** operationId; absent when the path is unknown. */
  readonly operation?: string;
  readonly status: number;
  /** Body of the response, before a fault of the connection; of a large one or a file only a note of its length. */
  readonly responseBody: unknown;
  /** How the network failed. */
  readonly fault?: Fault;
  /** What was wrong with the request. */
  readonly problems: readonly string[];
  readonly durationMs: number;
}

/** What is known of a request, as far as it could be parsed. */
export type ReceivedRequest = Pick<MockRequest, "method" | "path"> & Partial<MockRequest>;

/** The most recent requests of a session. */
export interface Journal {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  /** @param sentBytes the response body as it was sent */
  add(request: ReceivedRequest, response: MockResponse, sentBytes: Uint8Array | undefined, durationMs: number): void;
  /** Calls `listener` with each new entry, and with `undefined` at a reset. Returns a function that unsubscribes. */
  onChange(listener: (entry: JournalEntry | undefined) => void): () => void;
  reset(): void;
}

const MAX_ENTRIES = 1000;
/** Paths and queries are kept as far as this, in characters. */
const MAX_TARGET_LENGTH = 1000;

/**
 * @param clock current time in milliseconds
 * @param bodies where the bodies of all sessions are
 */
export function createJournal(clock: () => number, bodies: BodyStore): Journal {
  const entries: JournalEntry[] = [];
  /** The bodies of each entry. */
  const stored: StoredBody[][] = [];
  const listeners = new Set<(entry: JournalEntry | undefined) => void>();
  let count = 0;
  return {
    entries,
    add(
      { method, path, query = {}, body, bodyBytes = 0, operation },
      { status, body: responseBody, problems = [], fault },
      sentBytes,
      durationMs,
    ) {
      count += 1;
      // A long body is not written as JSON only to be left out.
      const sent = bodyBytes > MAX_LENGTH ? omitted(bodyBytes, "bytes") : bodies.keep(JSON.stringify(body));
      const received = storeResponse(responseBody, sentBytes, bodies);
      const entry: JournalEntry = {
        number: count,
        time: clock(),
        method,
        path: path.slice(0, MAX_TARGET_LENGTH),
        query: JSON.stringify(query).length > MAX_TARGET_LENGTH ? { "(omitted)": "the query is too long" } : query,
        get body() {
          return sent.read();
        },
        ...(operation && { operation: operation.id }),
        status,
        get responseBody() {
          return received.read();
        },
        ...(fault && { fault }),
        problems,
        durationMs,
      };
      entries.push(entry);
      stored.push([sent, received]);
      if (entries.length > MAX_ENTRIES) {
        entries.shift();
        for (const body of stored.shift() ?? []) body.release();
      }
      for (const listener of listeners) listener(entry);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reset() {
      entries.length = 0;
      for (const body of stored.splice(0).flat()) body.release();
      count = 0;
      for (const listener of listeners) listener(undefined);
    },
  };
}

/** An entry as the mock gives it to other programs: without secrets. */
export function toPublicEntry(entry: JournalEntry): unknown {
  return redact(entry);
}

/** What is known of a request without its bodies, which take a while to read. */
export function headOf(entry: JournalEntry): Omit<JournalEntry, "body" | "responseBody"> {
  const { number, time, method, path, query, operation, status, fault, problems, durationMs } = entry;
  return { number, time, method, path, query, ...(operation && { operation }), status, ...(fault && { fault }), problems, durationMs };
}

/** Texts and objects are kept as JSON; of bytes, such as those of a file, only how many there were. */
function storeResponse(body: unknown, sentBytes: Uint8Array | undefined, bodies: BodyStore): StoredBody {
  if (body instanceof Uint8Array) return omitted(body.length, "bytes");
  if (typeof body === "string") return bodies.keep(JSON.stringify(body));
  return bodies.keep(sentBytes && Buffer.from(sentBytes.buffer, sentBytes.byteOffset, sentBytes.byteLength).toString());
}
