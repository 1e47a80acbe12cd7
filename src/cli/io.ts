import type { Writable } from "node:stream";
import type { Environment } from "./environment.js";

/** What a command reads and writes. `process` is one; tests pass their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Environment;
}

/** Writes to standard output, and resolves when it takes more. */
export type Print = (chunk: string | Uint8Array) => Promise<void>;

/**
 * Writes to a stream, and resolves when it takes more: whoever awaits it is no faster than the reader.
 *
 * Rejects with the system's own error: `EPIPE` when the reader has gone, `ENOSPC` when the disk is full.
 */
export function write(stream: Writable, chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // A stream that fails emits the error too, which would end the process.
    stream.once("error", reject);
    stream.write(chunk, (error) => {
      if (error) return reject(error);
      stream.off("error", reject);
      resolve();
    });
  });
}

/** Ends the process when its output cannot be written. `write` reports that itself, but the help is written without waiting. */
export function watchOutput({ stdout, stderr, exit }: Pick<NodeJS.Process, "stdout" | "stderr" | "exit">): void {
  stdout.on("error", (error) => {
    if (!isClosedPipe(error)) console.error(`The output cannot be written: ${error.message}.`);
    exit(isClosedPipe(error) ? 0 : 1);
  });
  // What is said there is lost; the exit code and the output are not.
  stderr.on("error", () => {});
}

/** Whether an error says that the reader of our output has gone, as `head` does. */
export function isClosedPipe(error: unknown): boolean {
  return (error as { code?: unknown } | undefined)?.code === "EPIPE";
}
