import type { Resume } from "../calls/resume.js";

/** Not a property of the error, because logs show those and an input has ids of bots and users. */
const resumes = new WeakMap<KoreError, Resume>();

/** Marks the errors of every copy of this package: a class knows only its own with `instanceof`. */
const MARK = Symbol.for("kore-xo-api.error");

/** Base class of the client's errors. */
export abstract class KoreError extends Error {
  /** Discriminates the errors, for example in a `switch`. */
  abstract readonly kind: "api" | "network" | "timeout" | "decode" | "input" | "rate-limit" | "job" | "pagination" | "partial";

  /** The operation: `bots.list`, `GET /api/public/bots` when called by path, or `createClient`. */
  readonly operation: string;

  static {
    Object.assign(KoreError.prototype, { [MARK]: true });
  }

  constructor(operation: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? cause : { cause });
    this.operation = operation;
  }

  /**
   * How to wait again for the job, on errors of `wait()` and `download()`. Absent when the start was refused or not sent, because there is no job then. Not
   * part of logs, so save it yourself.
   */
  get resume(): Resume | undefined {
    return resumes.get(this);
  }

  /** The error as data, for logs. It contains no token, no header and no query string. */
  toJSON(): Record<string, unknown> {
    return { ...(this as object), message: this.message };
  }
}

/** Sets `error.resume`. */
export function setResume(error: KoreError, resume: Resume): void {
  resumes.set(error, resume);
}

/** Whether an error is one of this package, from this copy of it or another, of a kind and, if given, of an operation. */
export function isKind(error: unknown, kind: KoreError["kind"], operation?: string): boolean {
  const { [MARK]: isOurs, kind: own, operation: called } = Object(error) as KoreError & { [MARK]?: true };
  return isOurs === true && own === kind && (operation === undefined || called === operation);
}
