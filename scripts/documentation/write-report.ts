import { problemsOf, type Report, type ReportedDifference } from "./report.js";

interface Line {
  readonly page: string;
  readonly line: number;
  readonly text: string;
}

/** For people: problems and differences by page, then a summary. Notes only when they are asked for. */
export function reportLines(report: Report, withNotes: boolean): string[] {
  const lines = byPage(linesOf(report, withNotes)).flatMap(([page, list]) => [
    page,
    ...list.map(({ line, text }) => `  ${(line > 0 ? String(line) : "").padStart(4)}  ${text}`),
  ]);
  return [...lines, ...summary(report)];
}

/** The same as Markdown, for an issue. */
export function reportMarkdown(report: Report): string {
  const parts = byPage(linesOf(report, false)).map(([page, list]) =>
    [`### ${page}`, "", ...list.map(({ line, text }) => `- ${line > 0 ? `line ${line}: ` : ""}${text}`), ""].join("\n"),
  );
  return [`## Documentation read on ${report.date}`, "", ...summary(report).map((line) => `- ${line}`), "", ...parts].join("\n");
}

function linesOf(report: Report, withNotes: boolean): Line[] {
  const findings = (withNotes ? report.findings : problemsOf(report)).map(({ page, line, level, message }) => ({
    page,
    line,
    text: level === "note" ? `note: ${message}` : message,
  }));
  const differences = report.differences.map((difference) => ({
    page: difference.page,
    line: difference.line ?? 0,
    text: differenceText(difference),
  }));
  return [...findings, ...differences];
}

/** `bots.export, required body.exportType: the page says optional, the description required (openapi/...:12)`. */
export function differenceText({ operation, at, says, described, source }: Omit<ReportedDifference, "page" | "line">): string {
  return `${operation}, ${at}: the page says ${says}, the description ${described} (${source})`;
}

function summary(report: Report): string[] {
  const problems = problemsOf(report).length;
  const { changes, differences, explained, notDescribed } = report;
  const changed = changes?.changed.length ?? 0;
  const differing = changes?.differing.length ?? 0;
  return [
    `${count(report.pages, "page")}, ${count(report.operations, "operation")}; ${count(problems, "problem")}, ${count(report.findings.length - problems, "note")}`,
    ...(changes
      ? [
          `${count(changed, "page")} changed since ${changes.since}; ${differing} ${differing === 1 ? "differs" : "differ"} from the description; ${changed - differing} ${changed - differing === 1 ? "does" : "do"} not`,
          ...named("New", changes.new),
          ...named("Gone", changes.gone),
        ]
      : []),
    `${count(differences.length, "difference")} from the description, ${explained} more explained in it`,
    ...(notDescribed.length > 0 ? [`${count(notDescribed.length, "page")} not described yet`] : []),
  ];
}

function named(title: string, pages: readonly string[]): string[] {
  return pages.length === 0 ? [] : [`${title}: ${pages.join(", ")}`];
}

function byPage(lines: readonly Line[]): [string, Line[]][] {
  const pages = new Map<string, Line[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  return [...pages].map(([page, list]) => [page, list.sort((one, other) => one.line - other.line)]);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
