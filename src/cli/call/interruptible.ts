/** The reason of what Ctrl-C or a TERM signal ended. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";

  constructor(readonly signal: "SIGINT" | "SIGTERM") {
    super(`Ended by ${signal}`);
  }
}

/** Does something that Ctrl-C or a TERM signal aborts. A second one ends the process at once, as without this. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const listeners = (["SIGINT", "SIGTERM"] as const).map((signal) => {
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
