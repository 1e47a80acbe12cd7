/** Base class of the client's errors. */
export abstract class KoreError extends Error {
  /** Discriminates the errors, for example in a `switch`. */
  abstract readonly kind: "api" | "network" | "timeout" | "decode" | "input" | "job" | "pagination" | "partial";

  /** The operation: `bots.list`, `GET /api/public/bots` when called by path, or `createClient`. */
  readonly operation: string;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.operation = operation;
  }

  /** The error as data, for logs. It contains no token, no header and no query string. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), message: this.message };
  }
}
