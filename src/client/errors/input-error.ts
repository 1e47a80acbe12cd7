import { KoreError } from "./kore-error.js";

/**
 * An argument that cannot be sent. No request has left.
 *
 * @example "bots.export: botId is empty. Pass the id as text or number."
 */
export class InputError extends KoreError {
  override readonly name = "InputError" as const;
  readonly kind = "input" as const;

  /** Name of the parameter or option that is wrong. */
  readonly parameter: string;

  /** @param problem What is wrong and what to do, as the rest of a sentence that starts with the parameter. */
  constructor(operation: string, parameter: string, problem: string) {
    super(operation, `${operation}: ${parameter} ${problem}`);
    this.parameter = parameter;
  }
}
