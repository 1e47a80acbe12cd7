import type { OperationId, Output, StatusIdOf } from "../types.js";
import type { Call } from "./call.js";

/** How to wait for a job. */
export interface WaitOptions<StatusId extends OperationId = OperationId> {
  /** Called with every status response, and awaited. An error that it throws ends the wait. */
  readonly onProgress?: ((status: Output<StatusId>) => unknown) | undefined;
  /** Time between two polls, in milliseconds; polls count against a rate limit. The first poll comes after a second at most. @default 5000 */
  readonly intervalMs?: number | undefined;
  /** Time limit for waiting and the download together, in milliseconds. @default the call's or the client's, else 1800000 (30 minutes) */
  readonly deadlineMs?: number | undefined;
  /**
   * The job to wait for, where the status operation reports the latest one: a status with another id is ignored.
   * @default the job that this call has started
   */
  readonly jobId?: string | undefined;
  /** Stops waiting. The request that starts the job is still sent, and the job keeps running. */
  readonly signal?: AbortSignal | undefined;
}

/** The call of an operation that starts a job or reports its status. */
export interface JobCall<Id extends OperationId> extends Call<Id> {
  /**
   * Polls until the job has ended, and resolves to its last status. The job is the one that this call has started; waiting again starts no other.
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
