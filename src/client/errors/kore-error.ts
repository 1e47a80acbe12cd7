import type { Resume } from "../calls/resume.js";

/** Not a property of the error, because logs show those and an input has ids of bots and users. */
const resumes = new WeakMap<KoreError, Resume>();

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

  /**
   * How to wait again for the job, on errors of `wait()` and `download()`. Absent when the start was refused, because there is no job then. Not
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
