import { parseExpression } from "./expression.js";
import { isIndex, type KeyPath } from "./key-path.js";

/**
 * What a runtime expression names, as a key path into `{ input, output }` of a client's call: the input is flat, with the body under
 * `body`, and the output is the body of the response. `undefined` when it names no part of a call.
 */
export function callPathOf(text: string): KeyPath | undefined {
  const expression = parseExpression(text);
  if (expression?.part === "body") {
    const keys = expression.keys.map((token) => (isIndex(token) ? Number(token) : token));
    return expression.side === "request" ? ["input", "body", ...keys] : ["output", ...keys];
  }
  return expression?.side === "request" && expression.part !== "header" ? ["input", expression.name] : undefined;
}
