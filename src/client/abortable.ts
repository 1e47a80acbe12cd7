import { onAbort } from "./on-abort.js";

/** Runs `work`, which knows nothing of the signal, and stops waiting for it when the signal aborts. Rejects with the signal's reason. */
export async function abortable<T>(work: () => T | Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work();
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const undo = onAbort(signal, () => reject(signal.reason));
    // An async function, so that what `work` throws at once is a rejection too.
    (async () => work())().then(resolve, reject).finally(undo);
  });
}
