import {
  type Description,
  deref,
  describeSecurity,
  groupByModule,
  listOperations,
  type Operation,
  type PlacedOperation,
} from "../lib/description.js";
import { GENERATED_HEADER } from "./header.js";

/** The operations table that the client is built from: one line each, with the text that an editor shows on hover. */
export function operationsTable(description: Description): string {
  const lines = [...groupByModule(listOperations(description))].flatMap(([module, placed]) => [
    `  ${module}: {`,
    ...placed.flatMap((one) => [...hoverText(description, one), `    ${one.verb}: ${entry(description, one)},`]),
    "  },",
  ]);
  return `${GENERATED_HEADER}/** Every operation by module and verb. */\nexport const operations = {\n${lines.join("\n")}\n} as const;\n`;
}

function entry(description: Description, { id, method, path, operation }: PlacedOperation): string {
  const fields = [`id: "${id}"`, `method: "${method.toUpperCase()}"`, `path: "${path}"`, `docs: "${operation["x-provenance"].page}"`];
  const body = operation.requestBody && deref(description, operation.requestBody);
  if (body && "multipart/form-data" in body.content) fields.push("multipart: true");
  const text = textStatuses(description, operation);
  if (text.length > 0) fields.push(`text: [${text.join(", ")}]`);
  return `{ ${fields.join(", ")} }`;
}

/** Statuses whose answer may be plain text. */
function textStatuses(description: Description, operation: Operation): string[] {
  const isText = ([, response]: [string, Operation["responses"][string]]) => "text/plain" in (deref(description, response).content ?? {});
  return Object.entries(operation.responses)
    .filter(isText)
    .map(([status]) => status);
}

function hoverText(description: Description, { operation }: PlacedOperation): string[] {
  const limit = operation["x-rate-limit"];
  const text = [
    `${operation.summary}.`,
    "",
    operation.description,
    "",
    `Token: ${describeSecurity(description, operation)}`,
    ...(limit ? [`Rate limit per ${limit.level}: ${limit.perMinute} a minute, ${limit.perHour} an hour`] : []),
    "",
    `@see ${operation.externalDocs.url}`,
  ];
  return ["    /**", ...text.map((line) => `     * ${line.replaceAll("*/", "* /")}`.trimEnd()), "     */"];
}
