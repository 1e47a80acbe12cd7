import type { OperationId, Output } from "../types.js";
import { KoreError } from "./kore-error.js";

/**
 * A job failed, or its result cannot be fetched.
 *
 * @example "bots.publish: the job ended as "failed""
 */
export class JobError<StatusId extends OperationId = OperationId> extends KoreError {
  override readonly name = "JobError" as const;
  readonly kind = "job" as const;

  /** The last answer of the status operation; it may say why. */
  readonly status: Output<StatusId>;

  constructor(operation: string, problem: string, status: Output<StatusId>) {
    super(operation, `${operation}: ${problem}`);
    this.status = status;
  }
}
