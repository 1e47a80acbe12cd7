import type { IncomingMessage } from "node:http";
import { isJson, isMultipart } from "../description/media-type.js";
import type { Operation } from "../description/operation.js";

export type BodyResult = { readonly body: unknown } | { readonly problem: string };

/** Larger bodies are read to their end, so that the client gets a response, but not kept. */
const MAX_BYTES = 10_000_000;
const MAX_FORM_BYTES = 100_000_000;

/** Reads and parses the body of a request. An invalid body is a problem, not an exception. */
export async function readBody(request: IncomingMessage, operation: Operation): Promise<BodyResult> {
  const contentType = request.headers["content-type"] ?? "";
  const mediaType = contentType.toLowerCase();
  const takesForm = isMultipart(mediaType) && operation.requestContents.some((content) => isMultipart(content.mediaType));
  const maxBytes = takesForm ? MAX_FORM_BYTES : MAX_BYTES;
  const bytes = await collect(request, maxBytes).catch(() => "incomplete" as const);
  if (bytes === "incomplete") return { problem: "The body is incomplete" };
  if (!bytes) return { problem: `The body is larger than ${maxBytes / 1_000_000} MB` };
  if (bytes.length === 0) return { body: undefined };
  if (isMultipart(mediaType)) return readForm(bytes, contentType);
  return isJson(mediaType) ? readJson(bytes.toString()) : { body: bytes.toString() };
}

/** `undefined` when there are more than `maxBytes`. */
async function collect(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  let size = 0;
  let chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) chunks = [];
    else chunks.push(chunk);
  }
  return size > maxBytes ? undefined : Buffer.concat(chunks);
}

function readJson(text: string): BodyResult {
  try {
    return { body: JSON.parse(text) };
  } catch (error) {
    return { problem: `The body is not JSON: ${(error as Error).message}` };
  }
}

/** Rewrites a form for Prism, with each file replaced by its name. A part without a name would crash Prism, and with it the process. */
async function readForm(bytes: Buffer, contentType: string): Promise<BodyResult> {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^";\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (!boundary) return { problem: "The form has no boundary in its content type. Let the HTTP library set that header" };
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData();
    const parts = Array.from(
      form,
      ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${encodeURIComponent(name)}"\r\n\r\n${textOf(value)}\r\n`,
    );
    return { body: `${parts.join("")}--${boundary}--\r\n` };
  } catch {
    return { problem: "The form cannot be parsed: each part needs a Content-Disposition with a name, and the last boundary ends in --" };
  }
}

function textOf(value: FormDataEntryValue): string {
  // A line break in a file name could start another part.
  return typeof value === "string" ? value : value.name.replace(/[\r\n]/g, " ") || "file";
}
