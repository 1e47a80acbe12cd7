import type { Writable } from "node:stream";

/** What a command reads and writes. `process` is one; tests pass their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

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

/** Whether an error says that the reader of our output has gone, as `head` does. */
export function isClosedPipe(error: unknown): boolean {
  return (error as { code?: unknown } | undefined)?.code === "EPIPE";
}
