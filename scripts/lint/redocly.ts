import { runNode } from "../lib/run-node.js";
import { tool } from "../lib/tool.js";
import { UserError } from "../lib/user-error.js";
import type { LintFinding } from "./finding.js";

interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly suggest?: readonly string[];
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start: { readonly line: number; readonly col: number };
  }[];
}

/** Redocly prints no JSON when it cannot even read a document. */
const UNREADABLE_ROOT = /Failed to parse API description at (?<file>\S+):\s+- (?<message>.+) in ".+" \((?<line>\d+):(?<column>\d+)\)/;

/** One for each document, without a line break between them. */
const REPORT = /(?<=^|\})\{\n.*?^\}/gms;

/**
 * What Redocly finds, in a process of its own, so that both linters work at the same time.
 *
 * @param documents the root of the description, and the workflows
 * @throws UserError when it does not run
 */
export async function runRedocly(documents: readonly string[]): Promise<LintFinding[]> {
  const { output } = await runNode(tool("@redocly/cli", "redocly", "lint", ...documents, "--format=json", "--max-problems=10000"));
  const unreadable = UNREADABLE_ROOT.exec(output)?.groups;
  if (unreadable !== undefined) {
    const { file = "", message = "", line, column } = unreadable;
    return [{ file, line: Number(line), column: Number(column), rule: "no-unresolved-refs", message: `Failed to parse: ${message}` }];
  }
  const reports = [...output.matchAll(REPORT)].map(([json]) => JSON.parse(json) as { problems: readonly Problem[] });
  // A document that it cannot read has no report; the others would look as if that one had no findings.
  if (reports.length < documents.length) throw new UserError(`Redocly failed:\n${output}`, 2);
  return reports.flatMap(({ problems }) => problems.map(findingOf));
}

function findingOf({ ruleId, message, suggest = [], location: [place] }: Problem): LintFinding {
  const advice = suggest.length === 0 ? "" : ` Did you mean: ${suggest.join(", ")}?`;
  const { line, col } = place?.start ?? { line: 1, col: 1 };
  return { file: place?.source.ref ?? "", line, column: col, rule: ruleId, message: message + advice };
}
