import type { LintFinding } from "./finding.js";

/** Findings for people, by file and line, with their number last. What both linters report under one name on one line is shown once. */
export function formatFindings(findings: readonly LintFinding[]): string {
  const distinct = [...new Map(findings.toReversed().map((finding) => [identity(finding), finding])).values()].sort(byPlace);
  const files = [...new Set(distinct.map(({ file }) => file))];
  const blocks = files.map((name) =>
    distinct
      .filter(({ file }) => file === name)
      .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}\n  ${message}`)
      .join("\n"),
  );
  return [...blocks, `${count(distinct.length, "finding")} in ${count(files.length, "file")}`].join("\n\n");
}

/** One rule may find several things on a line, but then it says different things about them. */
function identity({ file, line, rule, message }: LintFinding): string {
  return JSON.stringify([file, line, rule, SHARED_NAMES.has(rule) ? "" : message]);
}

/** Rules that Redocly and Spectral have under the same name. */
const SHARED_NAMES = new Set([
  "operation-operationId",
  "operation-operationId-unique",
  "operation-description",
  "info-contact",
  "info-license",
]);

function byPlace(one: LintFinding, other: LintFinding): number {
  return one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
