import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

/**
 * Writes a downloaded file to disk, piece by piece. It gets its name when it is whole: until then it is called `<path>.part`, and a failure removes it.
 *
 * Rejects with what broke the download, with the system's own error (`ENOSPC`...), or with the signal's reason.
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
