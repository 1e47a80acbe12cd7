import type { Description } from "../../src/description/description.js";
import type { Operation } from "../../src/description/operation.js";
import type { TableEntry } from "./operation-entry.js";

/** What an editor shows of an operation, line by line. */
export function operationText(operation: Operation, { pages, starts }: TableEntry, description: Description): string[] {
  const { rateLimit: limit } = operation;
  const hasFile = description.byId.get(starts?.status ?? "")?.job?.link !== undefined;
  return [
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
}
