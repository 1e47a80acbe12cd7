import { onAbort } from "./on-abort.js";
import { LONGEST_MS } from "./sleep.js";

/**
 * Runs `work` under a signal that aborts when one of `signals` does, or after `ms` with the error that `late` makes.
 * Stops waiting then, even when `work` does not listen. No timer and no listener is left behind.
 */
export function withTimeout<T>(
  ms: number,
  signals: readonly (AbortSignal | undefined)[],
  late: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const undo: (() => void)[] = [];
    const settle = (outcome: () => void) => {
      clearTimeout(timer);
      for (const remove of undo) remove();
      outcome();
    };
    const stop = (reason: unknown) => {
      controller.abort(reason);
      settle(() => reject(reason));
    };
    const timer = ms <= LONGEST_MS ? setTimeout(() => stop(late()), ms) : undefined;
    for (const signal of signals) {
      if (!signal) continue;
      if (signal.aborted) return stop(signal.reason);
      undo.push(onAbort(signal, () => stop(signal.reason)));
    }
    work(controller.signal).then(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error)),
    );
  });
}
