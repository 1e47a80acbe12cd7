import { TimeoutError } from "./errors/timeout-error.js";
import { withTimeout } from "./with-timeout.js";

/**
 * Runs `work` for at most `deadlineMs`, then rejects with a {@link TimeoutError}. `progress` tells then how far the call had come.
 *
 * `work` gets a signal that aborts when the time is up or the caller aborts, and when it must have ended, on the clock of `performance.now()`.
 */
export function withDeadline<T>(
  operation: string,
  deadlineMs: number,
  signals: readonly (AbortSignal | undefined)[],
  work: (signal: AbortSignal | undefined, endsAt: number) => Promise<T>,
  progress?: () => string,
): Promise<T> {
  // The common case, without a deadline, costs nothing.
  if (deadlineMs === Number.POSITIVE_INFINITY && signals.length === 1) return work(signals[0], deadlineMs);
  const endsAt = performance.now() + deadlineMs;
  const timeoutError = () => new TimeoutError(operation, "deadlineMs", deadlineMs, progress?.() ?? "");
  return withTimeout(deadlineMs, signals, timeoutError, (signal) => work(signal, endsAt));
}
