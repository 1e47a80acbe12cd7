import type { Failure, OperationId, Output } from "../types.js";
import { KoreError } from "./kore-error.js";

/**
 * Some items of a call failed although its answer says 200. Thrown with the option `failOnPartial`. {@link isPartialError} narrows it.
 *
 * @example "users.create: 1 item failed"
 */
export class PartialError<Id extends OperationId = OperationId> extends KoreError {
  override readonly name = "PartialError" as const;
  readonly kind = "partial" as const;
  declare readonly operation: Id;

  /** The items that failed, in the API's own words. */
  readonly failures: readonly Failure<Id>[];
  /** The whole answer. */
  readonly data: Output<Id>;

  constructor(operation: Id, failures: readonly Failure<Id>[], data: Output<Id>) {
    super(operation, `${operation}: ${failures.length} item${failures.length === 1 ? "" : "s"} failed`);
    this.failures = failures;
    this.data = data;
  }
}

/** Whether an error says that items of an operation failed. Narrows `failures` and `data`. */
export function isPartialError<Id extends OperationId>(error: unknown, operation: Id): error is PartialError<Id> {
  return error instanceof PartialError && error.operation === operation;
}
