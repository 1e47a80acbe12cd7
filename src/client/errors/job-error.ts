import type { JobId, Output, StatusIdOf } from "../types.js";
import { isKind, KoreError } from "./kore-error.js";

/**
 * A job failed, its file cannot be downloaded, or the status operation reports another job only. {@link isJobError} narrows `status`.
 *
 * @example "bots.publish: the job ended with status "failed""
 */
export class JobError extends KoreError {
  override readonly name = "JobError" as const;
  readonly kind = "job" as const;

  /** The last response of the status operation, which may say why; `undefined` if that was about another job. A link to a file is redacted. */
  readonly status: unknown;
  /** HTTP status of the server that has the file; `undefined` if the job itself failed. A link that has expired gives 403: take it up again with `resume`. */
  readonly httpStatus: number | undefined;

  constructor(operation: string, problem: string, status: unknown, httpStatus?: number) {
    super(operation, `${operation}: ${problem}`);
    this.status = status;
    this.httpStatus = httpStatus;
  }
}

/** A {@link JobError} of one operation. */
export interface JobErrorOf<Id extends JobId> extends JobError {
  readonly operation: Id;
  readonly status: Output<StatusIdOf<Id>>;
}

/** Whether an error is a {@link JobError} of one operation: the one that was called, whether it starts the job or reports its status. */
export function isJobError<Id extends JobId>(error: unknown, operation: Id): error is JobErrorOf<Id> {
  return isKind(error, "job", operation);
}
