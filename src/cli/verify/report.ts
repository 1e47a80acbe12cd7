import type { ResponseFinding } from "./findings.js";
import type { OperationOutcome } from "./run.js";

const INDENT = " ".repeat(10);

/** An operation in one line, and one line more for each finding. */
export function outcomeLines(outcome: OperationOutcome): string[] {
  const head = `${outcome.result.padEnd(INDENT.length)}${outcome.id}`;
  if (outcome.result === "skipped") return [`${head}: ${outcome.why}`];
  if (outcome.result === "refused") return [`${head}: ${oneLine(outcome.message)}`, ...outcome.findings.map(findingLine)];
  return [head, ...outcome.findings.map(findingLine)];
}

function findingLine({ pointer, problem, count }: ResponseFinding): string {
  return `${INDENT}  ${pointer || "the body"} ${problem}${count > 1 ? ` (${count} times)` : ""}`;
}

/** Totals. */
export function summaryLine(outcomes: readonly OperationOutcome[]): string {
  const count = (result: OperationOutcome["result"]) => outcomes.filter((outcome) => outcome.result === result).length;
  return `${count("conforms")} conform, ${count("differs")} differ, ${count("refused")} refused, ${count("skipped")} skipped`;
}

/** 0 when something was sent and all of it conforms. */
export function exitCode(outcomes: readonly OperationOutcome[]): 0 | 1 {
  const sent = outcomes.filter(({ result }) => result !== "skipped");
  return sent.length > 0 && sent.every(({ result }) => result === "conforms") ? 0 : 1;
}

/** Text of the tenant: control characters could change what a terminal shows. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").slice(0, 500);
}
