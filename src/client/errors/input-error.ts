import { KoreError } from "./kore-error.js";

/**
 * An invalid argument or option. No request was sent.
 *
 * @example "bots.export: botId is missing or empty. Pass a string or a number."
 */
export class InputError extends KoreError {
  override readonly name = "InputError" as const;
  readonly kind = "input" as const;

  /** Name of the invalid parameter or option. */
  readonly parameter: string;

  /** @param problem What is wrong and what to do; completes a sentence that starts with the parameter. */
  constructor(operation: string, parameter: string, problem: string, cause?: unknown) {
    super(operation, `${operation}: ${parameter} ${problem}`, cause);
    this.parameter = parameter;
  }
}
