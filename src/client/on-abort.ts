const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `listener` once when the signal aborts; the function that is returned ends that. However many calls share a signal, it gets one event
 * listener: Node warns of a leak beyond ten.
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
    if (all.size === 0 && listeners.get(signal) === all) forget(signal);
  };
}

function notify(this: AbortSignal): void {
  const all = listeners.get(this) ?? [];
  forget(this);
  for (const listener of all) listener();
}

function forget(signal: AbortSignal): void {
  signal.removeEventListener("abort", notify);
  listeners.delete(signal);
}
