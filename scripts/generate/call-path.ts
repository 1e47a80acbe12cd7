import { parseExpression } from "../../src/description/expression.js";
import { isIndex, type KeyPath } from "../../src/description/key-path.js";
import { UserError } from "../lib/user-error.js";

/**
 * What a runtime expression names, as a key path into `{ input, output }` of a client's call: the input is flat, with the body under
 * `body`, and the output is the body of the response.
 */
export function callPath(text: string): KeyPath {
  const expression = parseExpression(text);
  if (expression?.part === "body") {
    const keys = expression.keys.map((token) => (isIndex(token) ? Number(token) : token));
    return expression.side === "request" ? ["input", "body", ...keys] : ["output", ...keys];
  }
  if (expression?.side === "request" && expression.part !== "header") return ["input", expression.name];
  throw new UserError(`"${text}" names no part of a call: the client knows path and query parameters and the two bodies.`);
}

/** The same within its side: within the input for `$request`, within the output for `$response`. */
export function pathWithin(text: string): KeyPath {
  return callPath(text).slice(1);
}
