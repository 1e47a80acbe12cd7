import { constants, openAsBlob } from "node:fs";
import { access } from "node:fs/promises";
import { basename } from "node:path";
import type { ReadableStream } from "node:stream/web";

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
 * Rejects with the system's own error (`ENOENT`...) when the path cannot be read, with a `TypeError` when a stream has no name.
 *
 * @example await kore.files.upload({ body: { file: await fileFrom("bot.zip"), fileContext: "bulkImport", fileExtension: "zip" } });
 */
export async function fileFrom(source: string | URL | ReadableStream<Uint8Array>, { name, type }: FileOptions = {}): Promise<File> {
  const isPath = typeof source === "string" || source instanceof URL;
  const fileName = name ?? (isPath ? basename(typeof source === "string" ? source : source.pathname) : undefined);
  if (!fileName) throw new TypeError("fileFrom: a stream has no name. Pass one: fileFrom(stream, { name }).");
  // openAsBlob says of a missing file only that it cannot be opened.
  if (isPath) await access(source, constants.R_OK);
  const blob = isPath ? await openAsBlob(source) : await new Response(source as globalThis.ReadableStream<Uint8Array>).blob();
  return new File([blob], fileName, type === undefined ? {} : { type });
}
