import type { Description } from "../../src/description/description.js";
import type { Operation } from "../../src/description/operation.js";
import { GENERATED_HEADER } from "./header.js";
import { literal } from "./literal.js";
import { operationEntry, type TableEntry } from "./operation-entry.js";

/** The operations table that the client is built from: one line each, with the text that an editor shows on hover. */
export function operationsTable(description: Description): string {
  const lines = description.modules.flatMap(({ name, operations }) => [
    `  ${name}: {`,
    ...operations.flatMap((operation) => {
      const entry = operationEntry(operation, description);
      return [...hoverText(description, operation, entry), `    ${operation.verb}: ${literal(entry)},`];
    }),
    "  },",
  ]);
  return `${GENERATED_HEADER}/** Every operation by module and verb. */\nexport const operations = {\n${lines.join("\n")}\n} as const;\n`;
}

function hoverText(description: Description, operation: Operation, { pages, starts }: TableEntry): string[] {
  const { rateLimit: limit } = operation;
  const hasFile = description.byId.get(starts?.status ?? "")?.job?.link !== undefined;
  const text = [
    `${operation.summary}.`,
    "",
    operation.description,
    "",
    `Token: ${description.describeSecurity(operation)}`,
    ...(limit ? [`Rate limit per ${limit.level}: ${limit.perMinute} a minute, ${limit.perHour} an hour`] : []),
    ...(pages ? ["Pages: iterate over the call, or use .pages() and .toArray()"] : []),
    ...(starts ? [`Job: .wait() polls ${starts.status}${hasFile ? ", .download() fetches the file" : ""}`] : []),
    "",
    `@see ${operation.docsUrl}`,
  ];
  return ["    /**", ...text.map((line) => `     * ${line.replaceAll("*/", "* /")}`.trimEnd()), "     */"];
}
