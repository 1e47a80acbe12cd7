import { abortable } from "./abortable.js";
import { LONGEST_MS } from "./sleep.js";

/**
 * Runs `work` under a signal that aborts when one of `signals` does, or after `ms` with the error that `late` makes.
 * Stops waiting then, even when `work` does not listen. No timer and no listener is left behind.
 */
export async function withTimeout<T>(
  ms: number,
  signals: readonly (AbortSignal | undefined)[],
  late: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const undo = signals.map((signal) => {
    const abort = () => controller.abort(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
    return () => signal?.removeEventListener("abort", abort);
  });
  const timer = ms <= LONGEST_MS ? setTimeout(() => controller.abort(late()), ms) : undefined;
  try {
    return await abortable(() => work(controller.signal), controller.signal);
  } finally {
    clearTimeout(timer);
    for (const remove of undo) remove();
  }
}
