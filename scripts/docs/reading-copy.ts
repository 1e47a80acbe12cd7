import { type Description, listOperations, type Operation } from "../lib/description.js";
import type { Guide } from "./guides.js";

/** The description as the docs site shows it: guides as pages, and in words what only an extension says. */
export function readingCopy(original: Description, guides: readonly Guide[]): Description {
  const description = structuredClone(original);
  for (const { operation } of listOperations(description)) operation.description = describeOperation(operation);
  showOpenEnums(description.components);
  const pages = guides.map(({ name, title, text }) => ({
    name: `guide-${name}`,
    "x-displayName": title,
    description: text,
    "x-traitTag": true,
  }));
  description.tags = [...pages, ...description.tags];
  description["x-tagGroups"] = [{ name: "Guides", tags: pages.map((page) => page.name) }, ...description["x-tagGroups"]];
  return description;
}

function describeOperation(operation: Operation): string {
  const limit = operation["x-rate-limit"];
  const { page, level, checked, notes = [] } = operation["x-provenance"];
  return [
    operation.description,
    `\`${operation.operationId}\` · ${limit ? `${limit.perMinute} calls a minute and ${limit.perHour} an hour per ${limit.level}` : "no rate limit documented"}`,
    `Source: [${page}](${operation.externalDocs.url}), ${level}, last compared ${checked}.`,
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join("\n")] : []),
  ].join("\n\n");
}

/** Redoc does not show x-extensible-enum, so the words join the text. */
function showOpenEnums(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const schema = node as { description?: string; "x-extensible-enum"?: unknown };
  if (Array.isArray(schema["x-extensible-enum"])) {
    const words = schema["x-extensible-enum"].map((word) => `\`${word}\``).join(", ");
    schema.description = `${schema.description ?? ""} Known words: ${words}; others may come.`.trim();
  }
  for (const child of Object.values(node)) showOpenEnums(child);
}
