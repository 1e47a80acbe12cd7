import { onAbort, reasonOf } from "./on-abort.js";

/** Runs `work`, which takes no signal, and stops waiting for it when the signal aborts. Rejects then with the signal's reason. */
export async function abortable<T>(work: () => T | Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work();
  if (signal.aborted) throw reasonOf(signal);
  return new Promise((resolve, reject) => {
    const cleanUp = onAbort(signal, () => reject(reasonOf(signal)));
    // The async function turns a synchronous throw into a rejection.
    (async () => work())().then(resolve, reject).finally(cleanUp);
  });
}
