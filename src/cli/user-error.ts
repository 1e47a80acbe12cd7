/** What went wrong in words that a user can act on; printed without a stack. */
export class UserError extends Error {
  override readonly name = "UserError";
  /** 1: findings or a failed step. 2: the command was called the wrong way. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
