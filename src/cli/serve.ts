import { UserError } from "./user-error.js";

export const MOCK_PORT = 4010;

/** Something that listens and can be stopped. */
export interface Service {
  readonly url: string;
  close(): Promise<void>;
}

/** Reports that a port is taken, and how to choose another. */
export function portTaken(port: number, flag: string, host = "127.0.0.1") {
  return (error: unknown): never => {
    if ((error as { code?: unknown }).code !== "EADDRINUSE") throw error;
    throw new UserError(`Port ${port} on ${host} is taken. Stop what runs there, or choose another port with ${flag}.`);
  };
}

/** Resolves with the name of the signal that asks the process to end: Ctrl-C or TERM. A second one ends it at once. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
}

/** Prints `greeting` and keeps services up until Ctrl-C or a TERM signal, then stops them all. */
export async function serveUntilStopped(services: readonly Pick<Service, "close">[], greeting: string): Promise<void> {
  const stopped = stopSignal();
  // Only now: whoever waits for the greeting may send the signal the moment after.
  console.log(greeting);
  await stopped;
  await Promise.all(services.map((service) => service.close()));
}
