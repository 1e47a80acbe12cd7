/** Something wrong in a file of the description. */
export interface LintFinding {
  /** Relative to the root of the project. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  /** What is wrong, and what to write instead. */
  readonly message: string;
}
