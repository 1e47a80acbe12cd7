/** 1: findings or a failed step. 2: the command was called the wrong way. 129, 130 and 143: ended by a signal (128 and its number). */
export type FailureCode = 1 | 2 | 129 | 130 | 143;

/** What went wrong in words that a user can act on; printed without a stack. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly exitCode: FailureCode;

  constructor(message: string, exitCode: FailureCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
