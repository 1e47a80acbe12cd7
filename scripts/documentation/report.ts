import type { Finding } from "./finding.js";
import type { Pages } from "./read-pages.js";

/** What one run found, for a program. */
export interface Report {
  readonly date: string;
  readonly pages: number;
  readonly operations: number;
  readonly findings: readonly Finding[];
}

export function reportOf({ pages }: Pages, findings: readonly Finding[], date: string): Report {
  return { date, pages: pages.length, operations: pages.reduce((sum, page) => sum + page.operations.length, 0), findings };
}

/** 0: every page could be read. 1: something could not. Notes do not count. */
export function exitCode(report: Report): 0 | 1 {
  return problemsOf(report).length > 0 ? 1 : 0;
}

/** Problems by page; notes only when they are asked for. */
export function reportLines(report: Report, withNotes: boolean): string[] {
  const shown = withNotes ? report.findings : problemsOf(report);
  return [...byPage(shown).flatMap(([page, findings]) => [page, ...findings.map(findingLine)]), summary(report)];
}

/** The same as Markdown, for an issue. */
export function reportMarkdown(report: Report): string {
  const parts = byPage(problemsOf(report)).map(([page, findings]) =>
    [`### ${page}`, "", ...findings.map(({ line, message }) => `- line ${line}: ${message}`), ""].join("\n"),
  );
  return [`## Documentation read on ${report.date}`, "", summary(report), "", ...parts].join("\n");
}

function summary(report: Report): string {
  const problems = problemsOf(report).length;
  const notes = report.findings.length - problems;
  return `${count(report.pages, "page")}, ${count(report.operations, "operation")}; ${count(problems, "problem")}, ${count(notes, "note")}`;
}

function findingLine({ line, level, message }: Finding): string {
  return `  ${String(line).padStart(4)}  ${level === "note" ? "note: " : ""}${message}`;
}

function problemsOf({ findings }: Report): readonly Finding[] {
  return findings.filter(({ level }) => level === "problem");
}

function byPage(findings: readonly Finding[]): [string, Finding[]][] {
  const pages = new Map<string, Finding[]>();
  for (const finding of findings) pages.set(finding.page, [...(pages.get(finding.page) ?? []), finding]);
  return [...pages].map(([page, list]) => [page, list.sort((one, other) => one.line - other.line)]);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
