import { onAbort, reasonOf } from "./on-abort.js";
import { LONGEST_MS } from "./sleep.js";

/**
 * Runs `work` under a signal that aborts when one of `signals` does, or after `ms` with the error that `timeoutError` creates.
 * Rejects then, even if `work` ignores its signal. Leaves no timer and no listener behind.
 */
export function withTimeout<T>(
  ms: number,
  signals: readonly (AbortSignal | undefined)[],
  timeoutError: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const cleanups: (() => void)[] = [];
    const settle = (outcome: () => void) => {
      clearTimeout(timer);
      for (const cleanUp of cleanups) cleanUp();
      outcome();
    };
    const stop = (reason: unknown) => {
      controller.abort(reason);
      settle(() => reject(reason));
    };
    const timer = ms <= LONGEST_MS ? setTimeout(() => stop(timeoutError()), ms) : undefined;
    for (const signal of signals) {
      if (!signal) continue;
      if (signal.aborted) return stop(reasonOf(signal));
      cleanups.push(onAbort(signal, () => stop(reasonOf(signal))));
    }
    work(controller.signal).then(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error)),
    );
  });
}
