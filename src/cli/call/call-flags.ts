import { type Command, InvalidArgumentError } from "commander";
import type { Description } from "../../description/description.js";
import { jobsStartedBy } from "../../description/job.js";
import type { Operation } from "../../description/operation.js";

/** The flags of `call` that are no input of the operation. */
export interface CallFlags {
  readonly all?: boolean;
  readonly ndjson?: boolean;
  readonly wait?: boolean;
  readonly download?: string;
  readonly forJob?: string;
  readonly intervalMs?: number;
  readonly deadlineMs?: number;
  readonly failOnPartial?: boolean;
  readonly include?: boolean;
  readonly baseUrl?: string;
  readonly verbose?: boolean;
}

/** Adds the flags for what the client can do with the operation: pages, jobs, files. */
export function addCallFlags(command: Command, operation: Operation, description: Description): void {
  const job = jobOf(operation, description);
  if (operation.pagination) {
    command.option("--all", "every item of every page, as one list").option("--ndjson", "with --all: one line of JSON for each item");
  }
  if (job) command.option("--wait", "wait until the job has ended, and print its last status");
  if (job?.link) command.option("--download <file>", "wait for the job and write its file; - for standard output");
  if (job) {
    if (job.identity && operation.job) command.option("--for-job <id>", "with --wait or --download: ignore a status of another job");
    command.option("--interval-ms <n>", "time between two polls (default: 5000)", readMs);
  }
  if (operation.errorIn200) command.option("--fail-on-partial", "exit with 1 when the response lists items that failed");
  command
    .option("--deadline-ms <n>", `time limit for everything together (default: ${job ? "none, or 30 minutes for a job" : "none"})`, readMs)
    .option("--include", "print status, headers and body as one object")
    .option("--base-url <url>", `where to send it (default: KORE_BASE_URL, or ${description.serverUrl})`)
    .option("--verbose", "say on standard error what happens");
}

/** How the status of the job reads that an operation starts or reports. */
export function jobOf(operation: Operation, description: Description): Operation["job"] {
  return operation.job ?? jobsStartedBy(operation, description)[0]?.status.job;
}

function readMs(text: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError("It takes a number of milliseconds.");
}
