import { constants, openAsBlob } from "node:fs";
import { access, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { ReadableStream } from "node:stream/web";
import { fileURLToPath } from "node:url";

/** What an uploaded file is called. */
export interface FileOptions {
  /** Name that the API sees. @default the last part of the path; a stream has none, so it must be given */
  readonly name?: string | undefined;
  /** Media type. @default none */
  readonly type?: string | undefined;
}

/**
 * A file to upload, from a path or a stream. A path is read while it is sent, a stream at once, into memory: a form needs to know its length.
 *
 * Rejects with the system's own error (`ENOENT`...) when the path cannot be read, with a `TypeError` when it
 * is a folder or when a stream has no name.
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

/** `openAsBlob` says of a missing file only that it cannot be opened, and takes a folder. */
async function blobOf(path: string): Promise<Blob> {
  await access(path, constants.R_OK);
  if (!(await stat(path)).isFile()) throw new TypeError(`fileFrom: ${path} is not a file.`);
  return openAsBlob(path);
}
