import { KoreError } from "./kore-error.js";

/**
 * The request got no answer, or the answer broke off. `cause` says why in the words of `fetch`, without what it knew of the request.
 *
 * @example "bots.list got no answer from https://platform.kore.ai: connect ECONNREFUSED 10.0.0.1:443"
 */
export class NetworkError extends KoreError {
  override readonly name = "NetworkError" as const;
  readonly kind = "network" as const;

  /** How often the request was sent. */
  readonly attempts: number;

  constructor(operation: string, problem: string, attempts: number, cause?: Error) {
    super(operation, `${operation} ${problem}`, cause && { cause });
    this.attempts = attempts;
  }
}
