import { KoreError } from "./kore-error.js";

/** A page came twice: the API seems to ignore the position, and asking on would never end. What was read before is right. */
export class PaginationError extends KoreError {
  override readonly name = "PaginationError" as const;
  readonly kind = "pagination" as const;

  /** Number of the page that came again, from 1. */
  readonly page: number;

  constructor(operation: string, page: number) {
    super(operation, `${operation}: page ${page} repeats an earlier one, so the list would never end. Its items were not returned twice.`);
    this.page = page;
  }
}
