import { NetworkError } from "./errors/network-error.js";
import { reasonOf } from "./on-abort.js";
import { redact } from "./redact.js";
import type { OutgoingRequest } from "./request.js";

const MAX_CAUSES = 4;

/**
 * What to throw when `fetch` failed: the signal's reason if it aborted, a mistake in a custom `fetch` as it is, otherwise a {@link NetworkError}.
 */
export function toNetworkError(error: unknown, request: OutgoingRequest, problem: string): unknown {
  if (request.signal?.aborted) return reasonOf(request.signal);
  if (isMistake(error)) return error;
  const cause = copyOf(error, request, MAX_CAUSES);
  return new NetworkError(request.name, `${problem} from ${new URL(request.url).origin}: ${reason(cause)}`, request.attempt, cause);
}

const MISTAKES = [ReferenceError, SyntaxError, RangeError];

/** Platforms report a lost connection as a TypeError too. Theirs has a cause or a code, or speaks of the network. */
function isMistake(error: unknown): boolean {
  if (!(error instanceof TypeError)) return MISTAKES.some((type) => error instanceof type);
  const { message, cause, code } = error as TypeError & { code?: unknown };
  return cause === undefined && code === undefined && (MISUSE.test(message) || !NETWORK.test(message));
}
/** What engines say about a mistake. It may contain names, such as `fetch`. */
const MISUSE = /is not |cannot |undefined|null|already/i;
const NETWORK = /fetch|network|load failed|connect|internet|stream|socket|sending request|terminated|timed out/i;

/** Name, message and code of an error and of its causes. The original may contain the request, and with it the token. */
function copyOf(error: unknown, request: OutgoingRequest, depth: number): Error {
  const { name, message, code, cause, errors } = Object(error) as Partial<Error & { code: unknown; errors: unknown[] }>;
  // Anything can be thrown.
  const text = [message, error].find((candidate) => typeof candidate === "string" && candidate !== "");
  const copy: Error & { code?: string } = new Error(redact(String(text ?? "unknown reason"), request));
  if (name) copy.name = name;
  if (typeof code === "string") copy.code = code;
  // The stack would only show where the copy was made.
  copy.stack = String(copy);
  // Node tries every address of a host and reports all errors; the first one is enough.
  const inner = cause ?? errors?.[0];
  if (inner && depth > 0) copy.cause = copyOf(inner, request, depth - 1);
  return copy;
}

/** The innermost message, because `fetch failed` alone explains nothing. */
function reason(error: Error): string {
  return error.cause instanceof Error ? reason(error.cause) : error.message;
}
