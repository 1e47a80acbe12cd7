import type { Comparison, Difference, PageChanges } from "./compare/index.js";
import type { PageFinding } from "./finding.js";
import type { Pages } from "./read-pages.js";

/** What one run found, for a program. */
export interface Report {
  /** The day on which the pages were read, `YYYY-MM-DD`. */
  readonly date: string;
  readonly pages: number;
  readonly operations: number;
  /** What is wrong with the pages themselves. */
  readonly findings: readonly PageFinding[];
  /** How the pages have changed since their facts were written; absent where none were. */
  readonly changes?: ReportedChanges;
  readonly differences: readonly ReportedDifference[];
  /** How many differences `x-provenance.differences` explain. */
  readonly explained: number;
  readonly notDescribed: readonly string[];
}

export interface ReportedChanges extends PageChanges {
  /** The day on which the stored facts were read. */
  readonly since: string;
  /** Those of the changed pages that differ from the description. */
  readonly differing: readonly string[];
}

export interface ReportedDifference {
  /** The file's name in the folder. */
  readonly page: string;
  readonly line?: number;
  readonly operation: string;
  readonly at: string;
  readonly says: string;
  readonly described: string;
  /** Where the description says so: `openapi/modules/bots/paths/bots.yaml:12`. */
  readonly source: string;
}

/** @param lineOf of a place in the description's files */
export function reportOf(
  { pages, findings }: Pages & { findings: readonly PageFinding[] },
  date: string,
  comparison: Comparison,
  lineOf: (place: Difference["place"]) => number,
  changes?: PageChanges & { since: string },
): Report {
  const files = new Map(pages.map(({ slug, file }) => [slug, file]));
  const differing = new Set(comparison.differences.map(({ slug }) => slug));
  return {
    date,
    pages: pages.length,
    operations: pages.reduce((sum, page) => sum + page.operations.length, 0),
    findings,
    ...(changes ? { changes: { ...changes, differing: changes.changed.filter((slug) => differing.has(slug)) } } : {}),
    differences: comparison.differences.map(({ slug, line, operation, at, page, description, place }) => ({
      page: files.get(slug) ?? `${slug}.mdx`,
      ...(line === undefined ? {} : { line }),
      operation,
      at,
      says: page,
      described: description,
      source: `${place.source}:${lineOf(place)}`,
    })),
    explained: comparison.silenced,
    notDescribed: comparison.notDescribed,
  };
}

/** 0: nothing to do. 1: a page could not be read, differs from the description, or is new or gone and not `written` down. Notes do not count. */
export function exitCode(report: Report, written: boolean): 0 | 1 {
  const { changes, differences } = report;
  const moved = written || changes === undefined ? 0 : changes.new.length + changes.gone.length;
  return problemsOf(report).length + differences.length + moved > 0 ? 1 : 0;
}

/** What cannot be read. */
export function problemsOf({ findings }: Report): readonly PageFinding[] {
  return findings.filter(({ level }) => level === "problem");
}
