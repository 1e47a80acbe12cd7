import { Description } from "../../src/description/description.js";
import type { Json, JsonObject } from "../../src/description/json.js";
import type { Operation } from "../../src/description/operation.js";
import { walk } from "../../src/description/parts.js";
import type { Guide } from "./guides.js";
import { samplesOf } from "./samples/samples-of.js";

/** The description as the one-page reference shows it: with samples, guides as pages, and in words what only an extension says. */
export function readingCopy(original: Description, guides: readonly Guide[]): JsonObject {
  // Not structuredClone, which keeps one object for a YAML alias and its anchor: a text would be added to both.
  const document = JSON.parse(JSON.stringify(original.document)) as JsonObject;
  const description = Description.of(document);
  for (const operation of description.operations) {
    operation.place.object.description = describeOperation(operation);
    const { curl, typescript, commandLine } = samplesOf(operation, description);
    operation.place.object["x-codeSamples"] = [
      { lang: "Shell", label: "curl", source: curl },
      { lang: "TypeScript", label: "TypeScript", source: typescript },
      { lang: "Shell", label: "Command line", source: commandLine },
    ];
  }
  for (const { kind, place } of walk("root", description.root)) if (kind === "schema") describeSchema(place.object);
  const pages = guides.map(({ name, title, text }) => ({
    name: `guide-${name}`,
    "x-displayName": title,
    // Redoc makes a section with a menu entry of each heading, also of the many small ones.
    description: text.replace(/^### (.+)$/gm, "**$1**"),
    "x-traitTag": true,
  }));
  document.tags = [...pages, ...((document.tags ?? []) as Json[])];
  document["x-tagGroups"] = [{ name: "Guides", tags: pages.map(({ name }) => name) }, ...(original.tagGroups as unknown as Json[])];
  return document;
}

function describeOperation({ id, description, rateLimit: limit, provenance, docsUrl }: Operation): string {
  const { page, level, checked, notes = [] } = provenance ?? {};
  return [
    description,
    `\`${id}\` · ${limit ? `${limit.perMinute} calls a minute and ${limit.perHour} an hour per ${limit.level}` : "no rate limit documented"}`,
    `Source: [${page}](${docsUrl}), ${level}, last compared ${checked}.`,
    ...(notes.length > 0 ? [howWeKnow(notes)] : []),
  ].join("\n\n");
}

/** Evidence, folded: few readers want it. */
function howWeKnow(notes: readonly string[]): string {
  return ["<details><summary>How we know</summary>", notes.map((note) => `- ${note}`).join("\n"), "</details>"].join("\n\n");
}

/** Redoc does not show these extensions, so they join the text. */
function describeSchema(schema: JsonObject): void {
  const values = schema["x-extensible-enum"];
  const sentences = [
    Array.isArray(values) && `Known values: ${values.map((value) => `\`${value}\``).join(", ")}; others may come.`,
    schema["x-secret"] === true && "A credential: keep it out of logs.",
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0) return;
  const { description = "" } = schema;
  schema.description = [description, ...sentences].filter((sentence) => sentence !== "").join(" ");
}
