import type { Description, Module } from "../../src/description/description.js";
import type { Operation } from "../../src/description/operation.js";
import { documentedOperations, findPage, pagesNotDescribed } from "../documentation/compare/index.js";
import type { DocumentationFacts } from "../documentation/facts.js";
import { type Level, type Part, partsOfOperation } from "./honesty.js";
import { markdownTable } from "./markdown-table.js";

/** Where the sources of one operation lie, relative to openapi/. */
export interface SourceFiles {
  path: string;
  examples: string[];
}

const LEVELS: readonly Level[] = ["documented", "observed", "inferred", "unshown"];
const HEAD = ["operation", "call", "documentation page", "path file", "responses", "examples", ...LEVELS, "seen live"];

/** Markdown tables of every operation: documentation page, files, statuses, examples, how sure each part is; and what is not described yet. */
export function indexPage(description: Description, sources: ReadonlyMap<string, SourceFiles>, facts: DocumentationFacts): string {
  const documented = documentedOperations(facts);
  const parts = new Map(
    description.operations.map((operation) => [operation, partsOfOperation(operation, findPage(operation, documented, () => true).found)]),
  );
  const sections = description.modules.map((module) => {
    const rows = module.operations.map((operation) => row(operation, sources.get(operation.path), parts.get(operation) ?? []));
    return [`## ${module.name}`, "", markdownTable(HEAD, rows), ...notShown(module, parts)].join("\n");
  });
  return `${[intro(description.operations.length), ...sections, notDescribed(pagesNotDescribed(facts, description))].join("\n\n")}\n`;
}

function intro(count: number): string {
  return [
    "<!-- Generated from openapi/ by `npm run generate`. Do not edit. -->",
    "",
    "# Index of operations",
    "",
    `${count} operations. Search this page for a documentation page, a URL or an operation; the path file refers to its schemas and examples.`,
    'One operation is tested alone by `npx vitest run tests/contract -t "<operation>"`.',
    "",
    "The last columns count statuses, parameters, fields of the request and of successful responses, and listed values: those that the page",
    "documents, that real callers observed, that are inferred (or whose meaning is), and that nothing has shown (`unshown`). Values count where",
    "a table of the page lists values of the field.",
  ].join("\n");
}

function row(
  { id, method, path, responses, provenance, docsUrl }: Operation,
  source: SourceFiles | undefined,
  parts: readonly Part[],
): string[] {
  const counts = responses.map(({ status, contents }) => `${status} (${contents.reduce((sum, { examples }) => sum + examples.size, 0)})`);
  const examples = (source?.examples ?? []).filter((file) => fileName(file).startsWith(`${id}.`));
  return [
    `\`${id}\``,
    `\`${method.toUpperCase()} ${path}\``,
    `[${provenance?.page}](${docsUrl})`,
    source ? link(source.path) : "",
    counts.join(", "),
    examples.map((file) => link(file, fileName(file).slice(id.length + 1, -".yaml".length))).join(", "),
    ...LEVELS.map((level) => String(parts.filter((part) => part.level === level).length)),
    (provenance?.observed ?? []).map(({ status, host, date }) => `${status} ${host} ${date}`).join(", "),
  ];
}

/** The parts of a module's operations that neither page nor caller has shown, folded; names that several operations share stand once. */
function notShown({ operations }: Module, parts: ReadonlyMap<Operation, readonly Part[]>): string[] {
  const owners = new Map<string, string[]>();
  for (const operation of operations)
    for (const { name } of topmost(parts.get(operation) ?? [])) owners.set(name, [...(owners.get(name) ?? []), `\`${operation.id}\``]);
  const shared = new Map<string, string[]>();
  for (const [name, ids] of owners) shared.set(ids.join(", "), [...(shared.get(ids.join(", ")) ?? []), `\`${name}\``]);
  if (shared.size === 0) return [];
  const title = `<summary>${owners.size} that neither page nor caller has shown</summary>`;
  return ["", "<details>", title, "", ...[...shared].map(([ids, names]) => `- ${ids}: ${names.join(", ")}`), "", "</details>"];
}

/** What is not shown, without what is inside of what is not shown. */
function topmost(parts: readonly Part[]): Part[] {
  const hidden = parts.filter(({ isShown }) => !isShown);
  return hidden.filter(({ name }) => !hidden.some((above) => [".", "[", " = "].some((mark) => name.startsWith(above.name + mark))));
}

function notDescribed(pages: readonly string[]): string {
  const list = pages.length === 0 ? "Every page is described." : pages.map((slug) => `\`${slug}\``).join(", ");
  return [`## Pages not described yet (${pages.length})`, "", list].join("\n");
}

function fileName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}

function link(file: string, text = fileName(file)): string {
  return `[${text}](../openapi/${file})`;
}
