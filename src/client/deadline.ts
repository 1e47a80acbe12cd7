import { TimeoutError } from "./errors/timeout-error.js";
import { withTimeout } from "./with-timeout.js";

/** The time limit of a whole call. */
export interface Deadline {
  /** Aborts when the time is up or the caller aborts. */
  readonly signal: AbortSignal | undefined;
  /** When the call must have ended, on the clock of `performance.now()`. */
  readonly endsAt: number;
  /** @param progress How far the call had come. */
  error(progress: string): TimeoutError;
}

/** Runs `work` for at most `deadlineMs`, then rejects with a {@link TimeoutError}. `progress` tells then how far the call had come. */
export function withDeadline<T>(
  operation: string,
  deadlineMs: number,
  signals: readonly (AbortSignal | undefined)[],
  work: (deadline: Deadline) => Promise<T>,
  progress: () => string = () => "",
): Promise<T> {
  const endsAt = performance.now() + deadlineMs;
  const error = (detail: string) => new TimeoutError(operation, "deadlineMs", deadlineMs, detail);
  // The common case, without a deadline, costs nothing.
  if (deadlineMs === Number.POSITIVE_INFINITY && signals.length === 1) return work({ signal: signals[0], endsAt, error });
  const timeoutError = () => error(progress());
  return withTimeout(deadlineMs, signals, timeoutError, (signal) => work({ signal, endsAt, error }));
}
