import type { MockRequest, MockResponse } from "./exchange.js";

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
  /** What was wrong with the request. */
  readonly problems: readonly string[];
  readonly durationMs: number;
}

/** What is known of a request, as far as it could be parsed. */
export type ReceivedRequest = Pick<MockRequest, "method" | "path"> & Partial<MockRequest>;

/** The most recent requests of a mock. */
export interface Journal {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  add(request: ReceivedRequest, response: MockResponse, durationMs: number): void;
  /** Calls `listener` with each new entry, and with `undefined` at a reset. Returns a function that unsubscribes. */
  onChange(listener: (entry: JournalEntry | undefined) => void): () => void;
  reset(): void;
}

const MAX_ENTRIES = 1000;
/** A thousand larger bodies would fill the memory. */
const MAX_BODY_LENGTH = 100_000;

/** @param clock current time in milliseconds */
export function createJournal(clock: () => number): Journal {
  const entries: JournalEntry[] = [];
  const listeners = new Set<(entry: JournalEntry | undefined) => void>();
  let count = 0;
  return {
    entries,
    add({ method, path, query = {}, body, operation }, { status, problems = [] }, durationMs) {
      count += 1;
      const entry: JournalEntry = {
        number: count,
        time: clock(),
        method,
        path,
        query,
        body: shorten(body),
        ...(operation && { operation: operation.id }),
        status,
        problems,
        durationMs,
      };
      entries.push(entry);
      if (entries.length > MAX_ENTRIES) entries.shift();
      for (const listener of listeners) listener(entry);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reset() {
      entries.length = 0;
      count = 0;
      for (const listener of listeners) listener(undefined);
    },
  };
}

function shorten(body: unknown): unknown {
  const length = JSON.stringify(body)?.length ?? 0;
  return length > MAX_BODY_LENGTH ? `(${length} characters, omitted)` : body;
}
