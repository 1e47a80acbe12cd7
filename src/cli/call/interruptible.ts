/** The exit codes of signals: 128 and the signal's number. */
export const SIGNAL_EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof SIGNAL_EXIT_CODES;

/** The reason of what a signal ended: Ctrl-C, TERM, or a terminal that was closed. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";

  constructor(readonly signal: Signal) {
    super(`Ended by ${signal}`);
  }
}

/** Does something that these signals abort. A second one ends the process at once, as without this. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const listeners = (Object.keys(SIGNAL_EXIT_CODES) as Signal[]).map((signal) => {
    const abort = () => controller.abort(new Interrupted(signal));
    process.once(signal, abort);
    return () => process.off(signal, abort);
  });
  try {
    return await work(controller.signal);
  } finally {
    for (const remove of listeners) remove();
  }
}
