import { UserError } from "../lib/user-error.js";
import { isIndex, parseExpression } from "../rules/lib/runtime-expression.js";

/** Keys from the outside in; a number is the index of a list. */
export type Path = readonly (string | number)[];

/**
 * What a runtime expression names, as a path into `{ input, output }` of a client's call: the input is flat, with the body under `body`,
 * and the output is the body of the answer.
 */
export function callPath(text: string): Path {
  const expression = parseExpression(text);
  if (expression?.part === "body") {
    const keys = expression.pointer.map((token) => (isIndex(token) ? Number(token) : token));
    return expression.side === "request" ? ["input", "body", ...keys] : ["output", ...keys];
  }
  if (expression?.side === "request" && expression.part !== "header") return ["input", expression.name];
  throw new UserError(`"${text}" names no part of a call: the client knows path and query parameters and the two bodies.`);
}

/** The same within its side: within the input for `$request`, within the output for `$response`. */
export function pathWithin(text: string): Path {
  return callPath(text).slice(1);
}
