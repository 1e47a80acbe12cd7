/** Marks the errors of every copy of this package: a class knows only its own with `instanceof`. */
const MARK = Symbol.for("kore-xo-api.error");

/** Base class of the client's errors. */
export abstract class KoreError extends Error {
  /** Discriminates the errors, for example in a `switch`. */
  abstract readonly kind: "api" | "network" | "timeout" | "decode" | "input" | "job" | "pagination" | "partial";

  /** The operation: `bots.list`, `GET /api/public/bots` when called by path, or `createClient`. */
  readonly operation: string;

  static {
    Object.defineProperty(KoreError.prototype, MARK, { value: true });
  }

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.operation = operation;
  }

  /** The error as data, for logs. It contains no token, no header and no query string. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), message: this.message };
  }
}

/** Whether an error is one of this package, from this copy of it or another, of a kind and, if given, of an operation. */
export function isKind(error: unknown, kind: KoreError["kind"], operation?: string): boolean {
  const { [MARK]: isOurs, kind: own, operation: called } = Object(error) as KoreError & { [MARK]?: true };
  return isOurs === true && own === kind && (operation === undefined || called === operation);
}
