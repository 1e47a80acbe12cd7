import { JobError } from "../errors/job-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { follow, type Job, type Operation, type Starts, type Way } from "../operation.js";
import { checkMs } from "../read-options.js";
import { sleep } from "../sleep.js";
import { findOperation } from "../table.js";
import type { OperationId, Output } from "../types.js";
import { withTimeout } from "../with-timeout.js";
import { type CallParts, type Perform, unwrap } from "./call.js";
import { readJobState } from "./job-state.js";

/** How to wait for a job. */
export interface WaitOptions<StatusId extends OperationId = OperationId> {
  /** Is told each answer of the status operation. What it throws ends the wait. */
  readonly onProgress?: ((status: Output<StatusId>) => void) | undefined;
  /** Time between two polls, in milliseconds; status calls have a rate limit too. The first poll comes after a second at most. @default 5000 */
  readonly intervalMs?: number | undefined;
  /** Time for everything: the start, the polls, the download; in milliseconds. @default that of the call, else 1800000, half an hour */
  readonly deadlineMs?: number | undefined;
  /** Stops waiting. The job goes on: call the status operation and `wait()` on it to take it up again. */
  readonly signal?: AbortSignal | undefined;
}

/** What the call of an operation can do besides, when it starts a job or reports the state of one. */
export interface JobCall<StatusId extends OperationId> {
  /**
   * Polls until the job has ended, and resolves to its last status. Starts the job unless this call has done so already.
   *
   * Rejects with a {@link JobError} when the job failed, with a {@link TimeoutError} after `deadlineMs`, and like any call.
   *
   * @example
   * const started = await kore.bots.import({ body });
   * // later, in another process:
   * await kore.bots.getImportStatus({ botImportBIR: started._id }).wait();
   */
  wait(options?: WaitOptions<StatusId>): Promise<Output<StatusId>>;
}

const FIRST_POLL_MS = 1_000;

/** How a job ended well. */
export interface Ended {
  readonly status: Output<OperationId>;
  /** Where the status holds the link to the job's file, if it does. */
  readonly link: Way | undefined;
  /** What is left of the wait. */
  readonly signal: AbortSignal;
  readonly deadlineMs: number;
  readonly endsAt: number;
}

/** Waits for a job, then hands it to `finish`, all within one deadline. */
export async function waitForJob<T>(
  { operation, input: given, options, first }: CallParts,
  perform: Perform,
  { onProgress, intervalMs = 5_000, deadlineMs = options.deadlineMs ?? 1_800_000, signal: outer }: WaitOptions,
  finish: (ended: Ended) => Promise<T>,
): Promise<T> {
  checkMs(operation.id, "intervalMs", intervalMs);
  checkMs(operation.id, "deadlineMs", deadlineMs);
  const { starts } = operation;
  const statusOperation = statusOperationOf(operation);
  const job = statusOperation.job as Job;
  let progress = "";
  const late = () => new TimeoutError(operation.id, "deadlineMs", deadlineMs, progress);

  return withTimeout(deadlineMs, [outer, options.signal], late, async (signal) => {
    const endsAt = performance.now() + deadlineMs;
    let answer = await first(signal);
    const input = starts ? fill(starts, { input: given, output: answer }) : given;
    for (let polls = 0; ; polls++) {
      if (polls > 0 || starts) {
        await sleep(polls === 0 ? Math.min(FIRST_POLL_MS, intervalMs) : intervalMs, signal);
        answer = unwrap(statusOperation, {}, await perform(statusOperation, input, { ...options, signal }));
      }
      const status = answer as Output<OperationId>;
      onProgress?.(status);
      const state = readJobState(job, status);
      if (state.failed) throw new JobError(operation.id, `the job ended as "${state.words}"`, status);
      progress = state.succeeded ? " while its file was fetched" : `; the job was last seen as "${state.words}" and may still run`;
      if (state.succeeded) return finish({ status, link: job.link, signal, deadlineMs, endsAt });
    }
  });
}

/** The operation that reports the state of the job: the one that the start operation names, or the operation itself. */
export function statusOperationOf(operation: Operation): Operation {
  return operation.starts ? findOperation(operation.starts.status) : operation;
}

/** The status operation's input, from what the start operation was given and answered. */
function fill({ input }: Starts, started: { input: object; output: unknown }): object {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, typeof value === "object" ? follow(started, value) : value]),
  );
}
