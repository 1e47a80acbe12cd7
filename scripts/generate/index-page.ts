import { type Description, deref, groupByModule, listOperations, type PlacedOperation } from "../lib/description.js";

/** Where the sources of one operation lie, relative to openapi/. */
export interface SourceFiles {
  path: string;
  examples: string[];
}

/** Markdown table of every operation: documentation page, files, statuses, examples. */
export function indexPage(description: Description, sources: ReadonlyMap<string, SourceFiles>): string {
  const operations = listOperations(description);
  const sections = [...groupByModule(operations)].map(([module, placed]) => {
    const rows = placed.map((one) => row(description, one, sources.get(one.path)));
    return [`## ${module}`, "", HEAD, RULE, ...rows].join("\n");
  });
  return `${intro(operations.length)}\n\n${sections.join("\n\n")}\n`;
}

const HEAD = "| operation | call | documentation page | path file | answers | examples |";
const RULE = "|---|---|---|---|---|---|";

function intro(count: number): string {
  return [
    "<!-- Generated from openapi/ by `npm run generate`. Do not edit. -->",
    "",
    "# Index of operations",
    "",
    `${count} operations. Search this page for a documentation page, a URL or an operation; the path file refers to its schemas and examples.`,
    'One operation is tested alone by `npx vitest run tests/contract -t "<operation>"`.',
  ].join("\n");
}

function row(description: Description, placed: PlacedOperation, source: SourceFiles | undefined): string {
  const { id, method, path, operation } = placed;
  const answers = Object.entries(operation.responses).map(([status, response]) => {
    const media = Object.values(deref(description, response).content ?? {});
    return `${status} (${media.reduce((sum, one) => sum + Object.keys(one.examples ?? {}).length, 0)})`;
  });
  const examples = (source?.examples ?? []).filter((file) => fileName(file).startsWith(`${id}.`));
  return [
    "",
    `\`${id}\``,
    `\`${method.toUpperCase()} ${path}\``,
    `[${operation["x-provenance"].page}](${operation.externalDocs.url})`,
    source ? link(source.path) : "",
    answers.join(", "),
    examples.map((file) => link(file, fileName(file).slice(id.length + 1, -".yaml".length))).join(", "),
    "",
  ]
    .join(" | ")
    .trim();
}

function fileName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

function link(file: string, text = fileName(file)): string {
  return `[${text}](../openapi/${file})`;
}
