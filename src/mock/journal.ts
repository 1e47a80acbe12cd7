import type { MockRequest, MockResponse } from "./exchange.js";
import type { Fault } from "./faults/fault.js";
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
  /** @param responseLength of the body, in bytes */
  add(request: ReceivedRequest, response: MockResponse, responseLength: number, durationMs: number): void;
  /** Calls `listener` with each new entry, and with `undefined` at a reset. Returns a function that unsubscribes. */
  onChange(listener: (entry: JournalEntry | undefined) => void): () => void;
  reset(): void;
}

const MAX_ENTRIES = 1000;
const MAX_BODY_LENGTH = 100_000;
/** All bodies together: older ones are replaced by a note, so that a session has a bound. */
const MAX_BODIES_LENGTH = 5_000_000;

/** @param clock current time in milliseconds */
export function createJournal(clock: () => number): Journal {
  const entries: JournalEntry[] = [];
  /** Lengths of the bodies of each entry. */
  const lengths: number[] = [];
  const listeners = new Set<(entry: JournalEntry | undefined) => void>();
  let count = 0;
  let length = 0;
  /** Entries before this one have lost their bodies. */
  let firstWithBodies = 0;

  const dropBodies = () => {
    while (length > MAX_BODIES_LENGTH && firstWithBodies < entries.length) {
      const entry = entries[firstWithBodies];
      const own = lengths[firstWithBodies] ?? 0;
      if (entry && own > 0) entries[firstWithBodies] = { ...entry, body: note(entry.body), responseBody: note(entry.responseBody) };
      length -= own;
      lengths[firstWithBodies] = 0;
      firstWithBodies += 1;
    }
  };

  return {
    entries,
    add({ method, path, query = {}, body, operation }, { status, body: responseBody, problems = [], fault }, responseLength, durationMs) {
      count += 1;
      const bodyLength = body === undefined ? 0 : (JSON.stringify(body)?.length ?? 0);
      const entry: JournalEntry = {
        number: count,
        time: clock(),
        method,
        path,
        query,
        body: shorten(body, bodyLength),
        ...(operation && { operation: operation.id }),
        status,
        responseBody: responseBody instanceof Uint8Array ? omitted(responseLength, "bytes") : shorten(responseBody, responseLength),
        ...(fault && { fault }),
        problems,
        durationMs,
      };
      entries.push(entry);
      const kept = (bodyLength > MAX_BODY_LENGTH ? 0 : bodyLength) + (responseLength > MAX_BODY_LENGTH ? 0 : responseLength);
      lengths.push(kept);
      length += kept;
      if (entries.length > MAX_ENTRIES) {
        entries.shift();
        length -= lengths.shift() ?? 0;
        firstWithBodies = Math.max(0, firstWithBodies - 1);
      }
      dropBodies();
      for (const listener of listeners) listener(entry);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reset() {
      entries.length = 0;
      lengths.length = 0;
      [count, length, firstWithBodies] = [0, 0, 0];
      for (const listener of listeners) listener(undefined);
    },
  };
}

/** An entry as the mock gives it to other programs: without secrets. */
export function toPublicEntry(entry: JournalEntry): unknown {
  return redact(entry);
}

function shorten(body: unknown, length: number): unknown {
  return length > MAX_BODY_LENGTH ? omitted(length, "characters") : body;
}

function note(body: unknown): unknown {
  return body === undefined ? undefined : "(omitted: the journal is full)";
}

function omitted(length: number, unit: string): string {
  return `(${length} ${unit}, omitted)`;
}
