import { valueAt } from "../../description/key-path.js";
import { type Deadline, withDeadline } from "../deadline.js";
import { JobError } from "../errors/job-error.js";
import type { Job, JobStart, OperationEntry } from "../operation-entry.js";
import { sleep } from "../sleep.js";
import { findOperation } from "../table.js";
import type { OperationId, Output, StatusIdOf } from "../types.js";
import { checkMs } from "../validate-options.js";
import { type Call, type CallParts, unwrap } from "./call.js";
import { readJobState } from "./job-state.js";

/** How to wait for a job. */
export interface WaitOptions<StatusId extends OperationId = StatusIdOf<OperationId>> {
  /** Called with every status response. An error that it throws ends the wait. */
  readonly onProgress?: ((status: Output<StatusId>) => void) | undefined;
  /** Time between two polls, in milliseconds; polls count against a rate limit. The first poll comes after a second at most. @default 5000 */
  readonly intervalMs?: number | undefined;
  /** Time limit for the start, the polls and the download together, in milliseconds. @default the call's, else 1800000 (30 minutes) */
  readonly deadlineMs?: number | undefined;
  /** Stops waiting. The job itself keeps running; to wait for it again, call the status operation and its `wait()`. */
  readonly signal?: AbortSignal | undefined;
}

/** The call of an operation that starts a job or reports its status. */
export interface JobCall<Id extends OperationId> extends Call<Id> {
  /**
   * Polls until the job has ended, and resolves to its last status. Starts the job unless this call has started it already.
   *
   * Rejects with a {@link JobError} when the job failed, with a {@link TimeoutError} after `deadlineMs`, and as any call does.
   *
   * @example
   * const started = await kore.bots.import({ body });
   * // later, in another process:
   * await kore.bots.getImportStatus({ botImportBIR: started._id }).wait();
   */
  wait(options?: WaitOptions<StatusIdOf<Id>>): Promise<Output<StatusIdOf<Id>>>;
}

const FIRST_POLL_MS = 1_000;

export function createJobCall(parts: CallParts): Pick<JobCall<OperationId>, "wait"> {
  return { wait: (options = {}) => waitForJob(parts, options, async (status) => status) };
}

/** Waits for a job, then passes its last status to `finish`, all within one deadline. */
export async function waitForJob<T>(
  { operation, input: given, options, output, perform }: CallParts,
  { onProgress, intervalMs = 5_000, deadlineMs = options.deadlineMs ?? 1_800_000, signal: waitSignal }: WaitOptions,
  finish: (status: Output<StatusIdOf<OperationId>>, deadline: Deadline) => Promise<T>,
): Promise<T> {
  checkMs(operation.id, "intervalMs", intervalMs);
  checkMs(operation.id, "deadlineMs", deadlineMs);
  const { starts } = operation;
  const statusOperation = statusOperationOf(operation);
  const job = statusOperation.job as Job;
  let progress = "";

  const poll = async (deadline: Deadline) => {
    const { signal } = deadline;
    let response = await output(signal);
    const input = starts ? statusInput(starts, { input: given, output: response }) : given;
    for (let polls = 0; ; polls++) {
      if (polls > 0 || starts) {
        await sleep(polls === 0 ? Math.min(FIRST_POLL_MS, intervalMs) : intervalMs, signal);
        response = unwrap(statusOperation, {}, await perform(statusOperation, input, { ...options, signal }));
      }
      const status = response as Output<StatusIdOf<OperationId>>;
      onProgress?.(status);
      const { succeeded, failed, statuses } = readJobState(job, status);
      if (failed) throw new JobError(operation.id, `the job ended with status "${statuses}"`, status);
      progress = succeeded ? " while its file was downloaded" : `; its last status was "${statuses}", so the job may still run`;
      if (succeeded) return finish(status, deadline);
    }
  };
  return withDeadline(operation.id, deadlineMs, [waitSignal, options.signal], poll, () => progress);
}

/** The operation that reports a job's status: the one that a start operation names, otherwise the operation itself. */
export function statusOperationOf(operation: OperationEntry): OperationEntry {
  return operation.starts ? findOperation(operation.starts.status) : operation;
}

/** The status operation's input, taken from the start operation's input and output. */
function statusInput({ input }: JobStart, started: { input: object; output: unknown }): object {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, typeof value === "object" ? valueAt(started, value) : value]),
  );
}
