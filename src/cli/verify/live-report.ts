import type { ResponseFinding } from "./findings.js";
import type { OperationOutcome } from "./run.js";

/** What a run of verify:live found, as a file that can be committed: names, types and statuses, never a value of the tenant. */
export interface LiveReport {
  readonly format: 1;
  /** Day of the run, YYYY-MM-DD. */
  readonly date: string;
  readonly host: string;
  /** `info.version` of the description that was compared. */
  readonly description: string;
  /** The operations that were sent, in the order of their ids. */
  readonly operations: readonly ReportedOperation[];
}
export interface ReportedOperation {
  readonly operation: string;
  readonly result: "conforms" | "differs" | "refused";
  /** HTTP status; absent when no response came. */
  readonly status?: number;
  /** How many pages were compared. */
  readonly pages: number;
  readonly findings: readonly ResponseFinding[];
}

/** The report of a run. What a tenant says in its own words is left out: it may hold personal data. */
export function liveReport(outcomes: readonly OperationOutcome[], about: Pick<LiveReport, "date" | "host" | "description">): LiveReport {
  const operations = outcomes.flatMap((outcome): ReportedOperation[] => {
    if (outcome.result === "skipped") return [];
    const { id, result, status, pages, findings } = outcome;
    return [{ operation: id, result, ...(status !== undefined && { status }), pages, findings }];
  });
  return { format: 1, ...about, operations: operations.sort((a, b) => (a.operation < b.operation ? -1 : 1)) };
}
