import { KoreError } from "./kore-error.js";

/**
 * A call exceeded its time limit. The API may have processed it or not.
 *
 * @example "bots.list took longer than timeoutMs allows (60000 ms), attempt 3"
 */
export class TimeoutError extends KoreError {
  override readonly name = "TimeoutError" as const;
  readonly kind = "timeout" as const;

  /** The option that set the limit. */
  readonly option: "timeoutMs" | "deadlineMs";
  /** The limit in milliseconds. */
  readonly limitMs: number;

  /** @param progress How far the call had come. */
  constructor(operation: string, option: "timeoutMs" | "deadlineMs", limitMs: number, progress: string) {
    super(operation, `${operation} took longer than ${option} allows (${limitMs} ms)${progress}`);
    this.option = option;
    this.limitMs = limitMs;
  }
}
