import type { IncomingMessage } from "node:http";
import type { MockAnswer } from "./exchange.js";
import type { Seen } from "./front.js";

/** One request that a mock has answered. It holds no header: one of them is the token. */
export interface JournalEntry {
  /** Counts from 1. */
  readonly number: number;
  /** When it was answered, in milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** Of a large one only its length is kept, in words. */
  readonly body: unknown;
  /** Absent when the path leads to none. */
  readonly operation?: string;
  readonly status: number;
  /** What was wrong with the request, in words. */
  readonly problems: readonly string[];
  readonly durationMs: number;
}

/** The last requests of a mock. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  add(request: IncomingMessage, seen: Seen, answer: MockAnswer, durationMs: number): void;
  /** Calls `listener` at each new entry, and `undefined` when the journal is emptied. Returns what ends that. */
  onChange(listener: (entry: JournalEntry | undefined) => void): () => void;
  clear(): void;
}

const KEPT = 1000;
/** A thousand larger bodies would fill the memory. */
const LARGEST_BODY = 100_000;

export function createJournal(): Journal {
  const entries: JournalEntry[] = [];
  const listeners = new Set<(entry: JournalEntry | undefined) => void>();
  let count = 0;
  return {
    entries,
    add({ method = "GET" }, { path, request }, { status, problems = [] }, durationMs) {
      count += 1;
      const { query = {}, body, operation } = request ?? {};
      const entry = {
        number: count,
        time: Date.now(),
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
      if (entries.length > KEPT) entries.shift();
      for (const listener of listeners) listener(entry);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear() {
      entries.length = 0;
      count = 0;
      for (const listener of listeners) listener(undefined);
    },
  };
}

function shorten(body: unknown): unknown {
  const length = JSON.stringify(body)?.length ?? 0;
  return length > LARGEST_BODY ? `(${length} characters, left out)` : body;
}
