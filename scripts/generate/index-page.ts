import type { Description } from "../../src/description/description.js";
import type { Operation } from "../../src/description/operation.js";
import { markdownTable } from "./markdown-table.js";

/** Where the sources of one operation lie, relative to openapi/. */
export interface SourceFiles {
  path: string;
  examples: string[];
}

const HEAD = ["operation", "call", "documentation page", "path file", "responses", "examples"];

/** Markdown table of every operation: documentation page, files, statuses, examples. */
export function indexPage({ modules, operations }: Description, sources: ReadonlyMap<string, SourceFiles>): string {
  const sections = modules.map((module) => {
    const rows = module.operations.map((operation) => row(operation, sources.get(operation.path)));
    return [`## ${module.name}`, "", markdownTable(HEAD, rows)].join("\n");
  });
  return `${intro(operations.length)}\n\n${sections.join("\n\n")}\n`;
}

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

function row({ id, method, path, responses, provenance, docsUrl }: Operation, source: SourceFiles | undefined): string[] {
  const counts = responses.map(({ status, contents }) => `${status} (${contents.reduce((sum, { examples }) => sum + examples.size, 0)})`);
  const examples = (source?.examples ?? []).filter((file) => fileName(file).startsWith(`${id}.`));
  return [
    `\`${id}\``,
    `\`${method.toUpperCase()} ${path}\``,
    `[${provenance?.page}](${docsUrl})`,
    source ? link(source.path) : "",
    counts.join(", "),
    examples.map((file) => link(file, fileName(file).slice(id.length + 1, -".yaml".length))).join(", "),
  ];
}

function fileName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

function link(file: string, text = fileName(file)): string {
  return `[${text}](../openapi/${file})`;
}
