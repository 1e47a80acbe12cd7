import { KoreError } from "./kore-error.js";

/**
 * There was no response, only part of one, or a redirect. `cause` is the error of `fetch`, without what that knew about the request.
 *
 * @example "bots.list got no response from https://platform.kore.ai: connect ECONNREFUSED 10.0.0.1:443"
 */
export class NetworkError extends KoreError {
  override readonly name = "NetworkError" as const;
  readonly kind = "network" as const;

  /** How often the request was sent. */
  readonly attempts: number;

  constructor(operation: string, problem: string, attempts: number, cause?: Error) {
    super(operation, `${operation} ${problem}`, cause);
    this.attempts = attempts;
  }
}
