import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

/**
 * Streams a downloaded file to disk. It is written to a file beside it, `<path>.<random>.part`, and renamed once it is complete; a failure removes it.
 * A device or a pipe, such as `/dev/stdout`, is written itself.
 *
 * Rejects with the error of the download, with the system's own error (`ENOSPC`...), or with the signal's reason.
 *
 * @example await saveTo("bot.zip", await kore.bots.export({ botId, body }).download());
 */
export async function saveTo(path: string, file: Response, { signal }: { readonly signal?: AbortSignal | undefined } = {}): Promise<void> {
  const existing = await stat(path).catch(() => undefined);
  const part = !existing || existing.isFile() ? `${path}.${randomBytes(4).toString("hex")}.part` : path;
  try {
    const body = Readable.fromWeb((file.body ?? new Blob([]).stream()) as ReadableStream<Uint8Array>);
    await pipeline(body, createWriteStream(part), { signal });
    if (part !== path) await rename(part, path);
  } catch (error) {
    if (part !== path) await rm(part, { force: true });
    throw signal?.aborted ? signal.reason : error;
  }
}
