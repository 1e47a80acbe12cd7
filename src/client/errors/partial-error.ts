import type { Failure, OperationId, Output, PartialId } from "../types.js";
import { isKind, KoreError } from "./kore-error.js";

/**
 * Some items of a call failed although the response is a 200. Thrown with the option `failOnPartial`. {@link isPartialError} narrows `failures`
 * and `data`.
 *
 * @example "users.create: 1 item failed"
 */
export class PartialError extends KoreError {
  override readonly name = "PartialError" as const;
  readonly kind = "partial" as const;

  /** The items that failed, as the API reports them. */
  readonly failures: readonly unknown[];
  /** The whole response body. */
  readonly data: unknown;

  constructor(operation: OperationId, failures: readonly unknown[], data: unknown) {
    super(operation, `${operation}: ${failures.length} item${failures.length === 1 ? "" : "s"} failed`);
    this.failures = failures;
    this.data = data;
  }
}

/** A {@link PartialError} of one operation. */
export interface PartialErrorOf<Id extends PartialId> extends PartialError {
  readonly operation: Id;
  readonly failures: readonly Failure<Id>[];
  readonly data: Output<Id>;
}

/** Whether an error is a {@link PartialError} of one operation. */
export function isPartialError<Id extends PartialId>(error: unknown, operation: Id): error is PartialErrorOf<Id> {
  return isKind(error, "partial", operation);
}
