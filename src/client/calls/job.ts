import { JobError } from "../errors/job-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { follow, type Job, type Operation, type Starts } from "../operation.js";
import { checkMs } from "../options.js";
import { sleep } from "../sleep.js";
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
  /** Time for everything: the start, the polls, the download; in milliseconds. @default 1800000, half an hour */
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

/** Waits for a job, then hands its last status to `finish`, all within one deadline. */
export function waitForJob<T>(
  parts: CallParts,
  find: (id: OperationId) => Operation,
  perform: Perform,
  { onProgress, intervalMs = 5_000, deadlineMs = 1_800_000, signal: outer }: WaitOptions,
  finish: (status: Output<OperationId>, job: Job, signal: AbortSignal, endsAt: number) => Promise<T>,
): Promise<T> {
  const { operation, options } = parts;
  const { starts } = operation;
  const statusOperation = starts ? find(starts.status) : operation;
  const job = statusOperation.job as Job;
  let seen = "";
  const late = () =>
    new TimeoutError(operation.id, "deadlineMs", deadlineMs, seen && `; the job was last seen as "${seen}" and may still run`);

  const poll = async (signal: AbortSignal): Promise<T> => {
    const endsAt = performance.now() + deadlineMs;
    let answer = await parts.first(signal);
    const input = starts ? fill(starts, { input: parts.input, output: answer }) : parts.input;
    for (let polls = 0; ; polls++) {
      if (polls > 0 || starts) {
        await sleep(polls === 0 ? Math.min(FIRST_POLL_MS, intervalMs) : intervalMs, signal);
        answer = unwrap(statusOperation, {}, await perform(statusOperation, input, { ...options, signal }));
      }
      const status = answer as Output<OperationId>;
      onProgress?.(status);
      const state = readJobState(job, status);
      seen = state.words;
      if (state.failed) throw new JobError(operation.id, `the job ended as "${state.words}"`, status);
      if (state.succeeded) return finish(status, job, signal, endsAt);
    }
  };

  return (async () => {
    checkMs(operation.id, "intervalMs", intervalMs);
    checkMs(operation.id, "deadlineMs", deadlineMs);
    return withTimeout(deadlineMs, [outer, options.signal], late, poll);
  })();
}

/** The status operation's input, from what the start operation was given and answered. */
function fill({ input }: Starts, started: { input: object; output: unknown }): object {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, typeof value === "object" ? follow(started, value) : value]),
  );
}
