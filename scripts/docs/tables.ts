import type { Description } from "../../src/description/description.js";
import { shortName } from "../../src/description/expression.js";
import type { Operation } from "../../src/description/operation.js";
import { markdownTable } from "../generate/markdown-table.js";
import type { DocumentedError } from "./documented-error.js";

/** The tables that guides ask for by `<!-- table: name -->`, each derived from the description. */
export const TABLES: Record<string, (description: Description, errors: readonly DocumentedError[]) => string> = {
  scopes: ({ operations, appKinds }) =>
    markdownTable(
      ["operation", "app", "scope"],
      operations.flatMap((operation) => scopeRows(operation, appKinds)),
    ),
  pagination: ({ operations }) =>
    markdownTable(["operation", "position", "counts", "limit", "more", "total"], operations.flatMap(paginationRows)),
  jobs: ({ operations }) =>
    markdownTable(["status operation", "running", "succeeded", "failed", "download link"], operations.flatMap(jobRows)),
  "rate-limits": ({ operations }) => markdownTable(["operation", "shared by", "per minute", "per hour"], operations.map(rateLimitRow)),
  errors: (_, errors) => markdownTable(["status", "code", "message", "meaning", "retry"], errors.map(errorRow)),
};

type Row = readonly string[];

function scopeRows({ id, security }: Operation, appKinds: ReadonlyMap<string, string>): Row[] {
  return security.flatMap((requirement) =>
    Object.entries(requirement).map(([kind, scopes]) => [code(id), appKinds.get(kind) ?? kind, scopes.join(", ") || "none documented"]),
  );
}

function paginationRows({ id, pagination }: Operation): Row[] {
  if (pagination === undefined) return [];
  const { style, position, limit, more, total } = pagination;
  return [[code(id), name(position), style === "page" ? "pages from 0" : "items", name(limit), name(more), name(total)]];
}

function jobRows({ id, job }: Operation): Row[] {
  if (job === undefined) return [];
  const values = (list: readonly string[]) => list.map(code).join(", ");
  return [[code(id), values(job.running), values(job.succeeded), values(job.failed), name(job.link)]];
}

function rateLimitRow({ id, rateLimit: limit }: Operation): Row {
  if (limit === undefined) return [code(id), "not documented", "", ""];
  return [code(id), limit.level, String(limit.perMinute), String(limit.perHour)];
}

function errorRow({ status, code: number, msg, meaning, retry }: DocumentedError): Row {
  return [String(status), String(number ?? ""), msg, meaning, retry ? "later" : "no"];
}

function name(expression: string | undefined): string {
  return expression === undefined ? "" : code(shortName(expression));
}

function code(text: string): string {
  return `\`${text}\``;
}
