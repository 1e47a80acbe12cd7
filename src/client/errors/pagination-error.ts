import { KoreError } from "./kore-error.js";

/** The API sent a page again. It seems to ignore the position, so paging would never end. The items read so far are correct. */
export class PaginationError extends KoreError {
  override readonly name = "PaginationError" as const;
  readonly kind = "pagination" as const;

  /** Number of the repeated page, from 1. */
  readonly page: number;

  constructor(operation: string, page: number) {
    super(operation, `${operation}: page ${page} repeats an earlier page, so paging would never end. Its items were not returned again.`);
    this.page = page;
  }
}
