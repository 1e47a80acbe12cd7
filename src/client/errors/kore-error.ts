/** What the client's own errors have in common. */
export abstract class KoreError extends Error {
  /** Which of the errors this is, for a `switch`. */
  abstract readonly kind: "api" | "network" | "timeout" | "decode" | "input" | "job" | "pagination" | "partial";

  /** The operation that was called: `bots.list`, `GET /api/public/bots` when called by path, or `createClient`. */
  readonly operation: string;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.operation = operation;
  }

  /** The error as data, for logs. It holds no token, no header and no query string. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), message: this.message };
  }
}
