/** Something that is wrong with a request. */
export interface Violation {
  /** `body`, `query`, `path` or `header`, then the key path of the value. */
  readonly at: readonly string[];
  readonly message: string;
}
