const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `listener` once when the signal aborts; returns a function that removes it. Calls that share a signal share one event listener on it,
 * because Node warns about a leak beyond ten.
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  let all = listeners.get(signal);
  if (!all) {
    all = new Set();
    listeners.set(signal, all);
    signal.addEventListener("abort", notify);
  }
  all.add(listener);
  return () => {
    all.delete(listener);
    if (all.size === 0 && listeners.get(signal) === all) stopListening(signal);
  };
}

/** Why a signal has aborted. React Native does not say. */
export function reasonOf({ reason }: AbortSignal): unknown {
  return reason ?? Object.assign(new Error("This operation was aborted"), { name: "AbortError" });
}

function notify(this: AbortSignal): void {
  const all = listeners.get(this) ?? [];
  stopListening(this);
  for (const listener of all) listener();
}

function stopListening(signal: AbortSignal): void {
  signal.removeEventListener("abort", notify);
  listeners.delete(signal);
}
