import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

/**
 * Streams a downloaded file to disk. It is written to `<path>.part` and renamed once it is complete; a failure removes it.
 *
 * Rejects with the error of the download, with the system's own error (`ENOSPC`...), or with the signal's reason.
 *
 * @example await saveTo("bot.zip", await kore.bots.export({ botId, body }).download());
 */
export async function saveTo(path: string, file: Response, { signal }: { readonly signal?: AbortSignal | undefined } = {}): Promise<void> {
  const part = `${path}.part`;
  try {
    const body = Readable.fromWeb((file.body ?? new Blob([]).stream()) as ReadableStream<Uint8Array>);
    await pipeline(body, createWriteStream(part), { signal });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw signal?.aborted ? signal.reason : error;
  }
}
