import type { OperationId, Output, StatusIdOf } from "../types.js";
import { KoreError } from "./kore-error.js";

/**
 * A job failed, or its file cannot be fetched. {@link isJobError} gives `status` its type.
 *
 * @example "bots.publish: the job ended as "failed""
 */
export class JobError extends KoreError {
  override readonly name = "JobError" as const;
  readonly kind = "job" as const;

  /** The last answer of the status operation; it may say why. A link to a file is left out. */
  readonly status: unknown;

  constructor(operation: string, problem: string, status: unknown) {
    super(operation, `${operation}: ${problem}`);
    this.status = status;
  }
}

/** A {@link JobError} of one operation. */
export interface JobErrorOf<Id extends OperationId> extends JobError {
  readonly operation: Id;
  readonly status: Output<StatusIdOf<Id>>;
}

/** Whether an error says that the job of a call failed. `operation` is the call's own: the start, or the status when that was called. */
export function isJobError<Id extends OperationId>(error: unknown, operation: Id): error is JobErrorOf<Id> {
  return error instanceof JobError && error.operation === operation;
}
