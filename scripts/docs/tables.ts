import type { Description } from "../../src/description/description.js";
import { shortName } from "../../src/description/expression.js";
import type { Operation } from "../../src/description/operation.js";
import { markdownTable } from "../generate/markdown-table.js";
import type { Workflow } from "../workflows/workflow.js";
import type { DocumentedError } from "./documented-error.js";
import { errorList } from "./error-list.js";

/** What the parts of guides are derived from. */
export interface GuideSource {
  readonly description: Description;
  readonly errors: readonly DocumentedError[];
  readonly workflows: readonly Workflow[];
}

/** The tables and lists that guides ask for by `<!-- table: name -->` or `<!-- list: name -->`. */
export const GUIDE_PARTS: Record<string, (source: GuideSource) => string> = {
  scopes: ({ description: { operations, appKinds } }) =>
    markdownTable(
      ["operation", "app", "scope"],
      operations.flatMap((operation) => scopeRows(operation, appKinds)),
    ),
  pagination: ({ description: { operations } }) =>
    markdownTable(["operation", "position", "counts", "limit", "more", "total"], operations.flatMap(paginationRows)),
  jobs: ({ description: { operations } }) =>
    markdownTable(["status operation", "running", "succeeded", "failed", "download link"], operations.flatMap(jobRows)),
  "rate-limits": ({ description: { operations } }) =>
    markdownTable(["operation", "shared by", "per minute", "per hour"], operations.map(rateLimitRow)),
  "token-errors": ({ errors }) =>
    markdownTable(["message", "cause", "what to do"], errors.filter(({ status }) => status === 401).map(tokenErrorRow)),
  errors: ({ description, errors }) => errorList(description, errors),
  workflows: ({ workflows }) => workflows.filter(hasJob).map(workflowItem).join("\n"),
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

function tokenErrorRow({ msg, meaning, fix }: DocumentedError): Row {
  return [code(msg), meaning, fix];
}

function hasJob({ steps }: Workflow): boolean {
  return steps.some(({ retries }) => retries.length > 0);
}

/** The link is right from a guide and from the one-page reference: both are one level below the start page. */
function workflowItem({ id, summary }: Workflow): string {
  return `- [${summary}](../workflows/${id})`;
}

function name(expression: string | undefined): string {
  return expression === undefined ? "" : code(shortName(expression));
}

function code(text: string): string {
  return `\`${text}\``;
}
