import type { BodyResult } from "./body-result.js";
import { type ActualLimits, beyond } from "./limits.js";

/** Rewrites a form for Prism, with each file replaced by its name. A part without a name would crash Prism, and with it the process. */
export async function readForm(bytes: Buffer, contentType: string, limits: ActualLimits): Promise<BodyResult> {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^";\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (!boundary) return { problem: "The form has no boundary in its content type. Let the HTTP library set that header" };
  if (countParts(bytes, boundary, limits.formParts) > limits.formParts)
    return { problem: beyond("The form has more parts", limits.formParts, "formParts") };
  try {
    const form = [...(await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData())];
    const fields = form.map(([name, value]) => [encodeURIComponent(name), textOf(value)] as const);
    const length = fields.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (length > limits.formText) return { problem: beyond("The texts of the form have more characters", limits.formText, "formText") };
    const parts = fields.map(([name, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`);
    return { body: `${parts.join("")}--${boundary}--\r\n` };
  } catch {
    return { problem: "The form cannot be parsed: each part needs a Content-Disposition with a name, and the last boundary ends in --" };
  }
}

/** How many parts a form seems to have; counting ends beyond `most`. */
function countParts(bytes: Buffer, boundary: string, most: number): number {
  const start = `--${boundary}`;
  let count = -1; // the last boundary starts no part
  for (let index = bytes.indexOf(start); index >= 0 && count <= most; index = bytes.indexOf(start, index + start.length)) count += 1;
  return count;
}

function textOf(value: FormDataEntryValue): string {
  // A line break in a file name could start another part.
  return typeof value === "string" ? value : value.name.replace(/[\r\n]/g, " ") || "file";
}
