import { describe } from "./description.js";

/**
 * @typedef {import("@stoplight/spectral-core").RulesetFunction} RulesetFunction
 * @typedef {import("./once-per-document.js").Context} Context
 * @typedef {import("./description.js").Operation} Operation
 * @typedef {import("./description.js").Description} Description
 * @typedef {import("./place.js").Finding} Finding
 */

/**
 * A Spectral function for `given: $` that checks each operation.
 * @param {(operation: Operation, context: Context) => Finding[]} check
 * @returns {RulesetFunction}
 */
export function forEachOperation(check) {
  return (_root, _options, context) => describe(context).operations.flatMap((operation) => check(operation, context));
}

/**
 * A Spectral function for `given: $` that checks the description as a whole.
 * @param {(description: Description, context: Context) => Finding[]} check
 * @returns {RulesetFunction}
 */
export function forDescription(check) {
  return (_root, _options, context) => check(describe(context), context);
}
