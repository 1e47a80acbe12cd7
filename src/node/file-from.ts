import { constants, openAsBlob } from "node:fs";
import { access, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { ReadableStream } from "node:stream/web";
import { fileURLToPath } from "node:url";

/** Name and media type of an uploaded file. */
export interface FileOptions {
  /** File name that the API receives. Required for a stream. @default the last part of the path */
  readonly name?: string | undefined;
  /** Media type. @default none */
  readonly type?: string | undefined;
}

/**
 * Creates a file to upload, from a path or a stream. A path is read while it is sent; a stream is read into memory, because a form must know
 * its length.
 *
 * Rejects with the system's own error (`ENOENT`...) if the path cannot be read, with a `TypeError` if it is a folder or if a stream has no name.
 *
 * @example await kore.files.upload({ body: { file: await fileFrom("bot.zip"), fileContext: "bulkImport", fileExtension: "zip" } });
 */
export async function fileFrom(source: string | URL | ReadableStream<Uint8Array>, { name, type }: FileOptions = {}): Promise<File> {
  const path = source instanceof URL ? fileURLToPath(source) : typeof source === "string" ? source : undefined;
  const fileName = name ?? (path && basename(path));
  if (!fileName) throw new TypeError("fileFrom: a stream has no name. Pass one: fileFrom(stream, { name }).");
  const blob = path === undefined ? await new Response(source as globalThis.ReadableStream<Uint8Array>).blob() : await blobOf(path);
  return new File([blob], fileName, type === undefined ? {} : { type });
}

/** On its own, `openAsBlob` does not say why it cannot open a file, and it accepts a folder. */
async function blobOf(path: string): Promise<Blob> {
  await access(path, constants.R_OK);
  if (!(await stat(path)).isFile()) throw new TypeError(`fileFrom: ${path} is not a file.`);
  return openAsBlob(path);
}
