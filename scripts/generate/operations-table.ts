import { type Description, describeSecurity, groupByModule, listOperations, type PlacedOperation } from "../lib/description.js";
import { GENERATED_HEADER } from "./header.js";
import { literal } from "./literal.js";
import { type OperationEntry, operationEntry } from "./operation-entry.js";
import { operationPlaces } from "./places.js";

/** The operations table that the client is built from: one line each, with the text that an editor shows on hover. */
export function operationsTable(description: Description): string {
  const read = operationPlaces(description);
  const lines = [...groupByModule(listOperations(description))].flatMap(([module, placed]) => [
    `  ${module}: {`,
    ...placed.flatMap((one) => {
      const entry = operationEntry(description, one, read);
      const hasFile = read.get(entry.starts?.status ?? "")?.place.get("x-job", "link") !== undefined;
      return [...hoverText(description, one, entry, hasFile), `    ${one.verb}: ${literal(entry)},`];
    }),
    "  },",
  ]);
  return `${GENERATED_HEADER}/** Every operation by module and verb. */\nexport const operations = {\n${lines.join("\n")}\n} as const;\n`;
}

/** `hasFile`: the job that the operation starts ends in a download link. */
function hoverText(
  description: Description,
  { operation }: PlacedOperation,
  { pages, starts }: OperationEntry,
  hasFile: boolean,
): string[] {
  const limit = operation["x-rate-limit"];
  const text = [
    `${operation.summary}.`,
    "",
    operation.description,
    "",
    `Token: ${describeSecurity(description, operation)}`,
    ...(limit ? [`Rate limit per ${limit.level}: ${limit.perMinute} a minute, ${limit.perHour} an hour`] : []),
    ...(pages ? ["Pages: iterate over the call, or use .pages() and .toArray()"] : []),
    ...(starts ? [`Job: .wait() polls ${starts.status}${hasFile ? ", .download() fetches the file" : ""}`] : []),
    "",
    `@see ${operation.externalDocs.url}`,
  ];
  return ["    /**", ...text.map((line) => `     * ${line.replaceAll("*/", "* /")}`.trimEnd()), "     */"];
}
