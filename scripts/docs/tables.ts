import { type Description, listOperations, type PlacedOperation } from "../lib/description.js";
import type { DocumentedError } from "./guides.js";

/** The tables that guides ask for by `<!-- table: name -->`, each derived from the description. */
export const TABLES: Record<string, (description: Description, errors: readonly DocumentedError[]) => string> = {
  scopes: (description) =>
    table(
      ["operation", "app", "scope"],
      listOperations(description).flatMap((one) => scopeRows(description, one)),
    ),
  pagination: (description) => table(["operation", "position", "counts", "limit", "more", "total"], rows(description, paginationRow)),
  jobs: (description) => table(["status call", "running", "succeeded", "failed", "download link"], rows(description, jobRow)),
  "rate-limits": (description) => table(["operation", "shared by", "per minute", "per hour"], rows(description, rateLimitRow)),
  errors: (_, errors) => table(["status", "code", "message", "meaning", "try again"], errors.map(errorRow)),
};

type Row = readonly string[];

function table(head: Row, body: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}

function rows(description: Description, toRow: (placed: PlacedOperation) => Row | undefined): Row[] {
  return listOperations(description).flatMap((placed) => {
    const row = toRow(placed);
    return row === undefined ? [] : [row];
  });
}

function scopeRows(description: Description, { id, operation }: PlacedOperation): Row[] {
  return operation.security.flatMap((requirement) =>
    Object.entries(requirement).map(([scheme, scopes]) => {
      const title = description.components.securitySchemes[scheme]?.["x-displayName"] ?? scheme;
      return [code(id), title, scopes.join(", ") || "none documented"];
    }),
  );
}

function paginationRow({ id, operation }: PlacedOperation): Row | undefined {
  const paging = operation["x-pagination"];
  if (paging === undefined) return undefined;
  const counts = paging.style === "page" ? "pages from 0" : "items";
  return [code(id), place(paging.position), counts, place(paging.limit), place(paging.more), place(paging.total)];
}

function jobRow({ id, operation }: PlacedOperation): Row | undefined {
  const job = operation["x-job"];
  if (job === undefined) return undefined;
  const words = (list: readonly string[]) => list.map(code).join(", ");
  return [code(id), words(job.running), words(job.succeeded), words(job.failed), place(job.link)];
}

function rateLimitRow({ id, operation }: PlacedOperation): Row {
  const limit = operation["x-rate-limit"];
  if (limit === undefined) return [code(id), "not documented", "", ""];
  return [code(id), limit.level, String(limit.perMinute), String(limit.perHour)];
}

function errorRow({ status, code: number, msg, meaning, retry }: DocumentedError): Row {
  return [String(status), String(number ?? ""), msg, meaning, retry ? "later" : "no"];
}

/** `$request.query.offset` -> `offset`, `$response.body#/total` -> `/total`. */
function place(expression: string | undefined): string {
  return expression === undefined ? "" : code(expression.replace(/^\$(request|response)\.(query\.|path\.|body#)/, ""));
}

function code(text: string): string {
  return `\`${text}\``;
}
