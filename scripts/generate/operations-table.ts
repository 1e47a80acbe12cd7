import type { Description } from "../../src/description/description.js";
import { GENERATED_HEADER } from "./header.js";
import { literal } from "./literal.js";
import { operationEntry, type TableEntry } from "./operation-entry.js";

/**
 * The operations table that the client is built from: one text per module, one line per operation. A call needs all of it at once; `readTable` in
 * `src/client/table.ts` reads it. As code, the same data would be three times the size.
 */
export function operationsTable(description: Description): string {
  const modules = description.modules.map(({ name, operations }) => {
    const lines = operations.map((operation) => line(operation.verb, operationEntry(operation, description), description));
    return `  ${name}: \`\n${lines.join("\n")}\`,\n`;
  });
  return `${GENERATED_HEADER}${TABLE_COMMENT}export const operations: Readonly<Record<string, string>> = {\n${modules.join("")}};\n`;
}

/** What is loaded on demand: how to read pages, jobs and failures. One line per operation that has some. */
export function operationDetails(description: Description): string {
  const lines = description.operations.flatMap((operation) => {
    const { id, pages, starts, job, partial } = operationEntry(operation, description);
    return pages || starts || job || partial ? [`  ${literal(id)}: ${literal({ pages, starts, job, partial })},\n`] : [];
  });
  return `${GENERATED_HEADER}${DETAILS_IMPORT}${DETAILS_COMMENT}export const details: Readonly<Record<string, OperationDetails>> = {\n${lines.join("")}};\n`;
}

/** The documentation page of each operation, which only an error needs. */
export function documentationPages({ operations }: Description): string {
  const lines = operations.flatMap(({ id, provenance }) => (provenance ? [`  ${literal(id)}: ${literal(provenance.page)},\n`] : []));
  return `${GENERATED_HEADER}${PAGES_COMMENT}export const documentationPages: Readonly<Record<string, string>> = {\n${lines.join("")}};\n`;
}

const TABLE_COMMENT = "/** Every operation: verb, method, path, apps, rate limit, flags, separators of lists in the query. */\n";
const DETAILS_IMPORT = `import type { OperationDetails } from "../../src/client/operation-entry.js";\n\n`;
const PAGES_COMMENT = "/** The documentation page of each operation. */\n";
const DETAILS_COMMENT = "/** Pages, jobs and failures of the operations that have some. */\n";

function line(verb: string, entry: TableEntry, description: Description): string {
  const { method, path, apps = [], rate, arrays = {} } = entry;
  const limit = rate ? `${rate.level}/${rate.minute}/${rate.hour}` : "";
  const fields = [verb, method, path, apps.join("+"), limit, flags(entry, description), String(new URLSearchParams(arrays))];
  const wrong = fields.find((field) => /[\s`\\]|\$\{/.test(field));
  if (wrong !== undefined) throw new Error(`${entry.id}: "${wrong}" has a character that the table of operations cannot hold.`);
  return fields.join(" ").trimEnd();
}

function flags({ safe, multipart, text, pages, starts, job, partial }: TableEntry, { byId }: Description): string {
  const status = starts ? byId.get(starts.status)?.job : job;
  return [
    safe && "safe",
    multipart && "multipart",
    text && `text=${text.join("+")}`,
    pages && "paged",
    status && `waits=${status.link === undefined ? "job" : "file"}`,
    partial && "mayBePartial",
  ]
    .filter(Boolean)
    .join(",");
}
