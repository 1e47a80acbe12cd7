import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { saveTo } from "../../node/index.js";
import type { Print } from "../io.js";
import { UserError } from "../user-error.js";

/** Checks where a file is to be written before the job is started that makes it. */
export async function checkTarget(path: string): Promise<void> {
  if (path === "-") return;
  if (path === "") throw new UserError("--download: the name of the file is empty.", 2);
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw new UserError(`--download: ${path} is a folder. Name a file in it.`, 2);
  const folder = dirname(path);
  await access(folder, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    // A device can be written where no file can be made beside it.
    if (existing && !existing.isFile()) return;
    throw new UserError(
      `--download: ${error.code === "ENOENT" ? `there is no folder ${folder}` : `${folder} cannot be written (${error.code})`}.`,
      2,
    );
  });
}

/**
 * Writes a downloaded file, or to standard output for `-`.
 *
 * @returns its size in bytes
 */
export async function saveFile(
  path: string,
  file: Response,
  { signal, print }: { readonly signal: AbortSignal; readonly print: Print },
): Promise<number> {
  let bytes = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  const body = (file.body ?? new Blob([]).stream()).pipeThrough(count);
  if (path !== "-") await saveTo(path, new Response(body), { signal });
  else for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) await print(chunk);
  return bytes;
}
