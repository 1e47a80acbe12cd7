import { KoreError } from "./kore-error.js";

/**
 * The API sent the same page again and again, or only empty ones. It seems to ignore the position, so paging would never end. Items with ids were
 * returned once.
 */
export class PaginationError extends KoreError {
  override readonly name = "PaginationError" as const;
  readonly kind = "pagination" as const;

  /** Number of the repeated page, from 1. */
  readonly page: number;

  constructor(operation: string, page: number) {
    super(operation, `${operation}: page ${page} is empty or repeats an earlier page, like those before it, so paging would never end`);
    this.page = page;
  }
}
