import type { IncomingMessage } from "node:http";
import type { Operation } from "./description.js";

/** What a body turned out to be. */
export type BodyResult = { readonly body: unknown } | { readonly problem: string };

/** Larger bodies are read to their end, so that the client gets its answer, but not kept. */
const LARGEST_BYTES = 10_000_000;
const LARGEST_FORM_BYTES = 100_000_000;

/** Reads and parses the body of a request. A fault of the client is a problem in words, not a throw. */
export async function readBody(request: IncomingMessage, operation: Operation): Promise<BodyResult> {
  const type = request.headers["content-type"] ?? "";
  const isForm = /^multipart\/form-data\b/i.test(type);
  const largest = isForm && operation.bodyTypes.includes("multipart/form-data") ? LARGEST_FORM_BYTES : LARGEST_BYTES;
  const bytes = await collect(request, largest).catch(() => "broken off" as const);
  if (bytes === "broken off") return { problem: "The body breaks off before its end" };
  if (!bytes) return { problem: `The body is larger than ${largest / 1_000_000} MB` };
  if (bytes.length === 0) return { body: undefined };
  if (isForm) return readForm(bytes, type);
  const text = bytes.toString();
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) return { body: text };
  try {
    return { body: JSON.parse(text) };
  } catch (error) {
    return { problem: `The body is not JSON: ${(error as Error).message}` };
  }
}

async function collect(request: IncomingMessage, largest: number): Promise<Buffer | undefined> {
  let size = 0;
  let chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) chunks = [];
    else chunks.push(chunk);
  }
  return size > largest ? undefined : Buffer.concat(chunks);
}

/** A form, written anew for Prism: only names and short texts, with a file as its name. Prism ends its process over a part without a name. */
async function readForm(bytes: Buffer, type: string): Promise<BodyResult> {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^";\s]+))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (!boundary) return { problem: "The form has no boundary in its content type. Let the HTTP library set that header" };
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
    const parts = Array.from(
      form,
      ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${encodeURIComponent(name)}"\r\n\r\n${textOf(value)}\r\n`,
    );
    return { body: `${parts.join("")}--${boundary}--\r\n` };
  } catch {
    return { problem: "The form cannot be read: each part needs a Content-Disposition with a name, and the last boundary ends in --" };
  }
}

function textOf(value: FormDataEntryValue): string {
  // A line break in a file's name could be the start of another part.
  return typeof value === "string" ? value : value.name.replace(/[\r\n]/g, " ") || "file";
}
