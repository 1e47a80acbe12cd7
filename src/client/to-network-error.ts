import { NetworkError } from "./errors/network-error.js";
import { redact } from "./redact.js";
import type { Outgoing } from "./request.js";

const DEPTH = 4;

/** What to throw when the platform failed: the signal's reason if it aborted, else a {@link NetworkError}. */
export function toNetworkError(error: unknown, request: Outgoing, problem: string): unknown {
  if (request.signal?.aborted) return request.signal.reason;
  const cause = copyOf(error, request, DEPTH);
  return new NetworkError(request.name, `${problem} from ${new URL(request.url).origin}: ${reason(cause)}`, request.attempt, cause);
}

/** Name, message and code of a failure and of its causes. The original may hold the request, and with it the token. */
function copyOf(error: unknown, request: Outgoing, depth: number): Error {
  const { name, message, code, cause, errors } = Object(error) as Partial<Failure>;
  const copy: Error & { code?: string } = new Error(redact(String(message || error || "unknown reason"), request));
  if (name) copy.name = name;
  if (typeof code === "string") copy.code = code;
  // Its own stack would only say where it was copied.
  copy.stack = String(copy);
  // Node tries every address of a host and reports them together; the first one says enough.
  const inner = cause ?? errors?.[0];
  if (inner && depth > 0) copy.cause = copyOf(inner, request, depth - 1);
  return copy;
}

/** The innermost message: `fetch failed` alone tells nobody anything. */
function reason(error: Error): string {
  return error.cause instanceof Error ? reason(error.cause) : error.message;
}

interface Failure extends Error {
  code: unknown;
  errors: unknown[];
}
