import { parseExpression, resolveExpression, typesOf } from "./runtime-expression.js";

/**
 * @typedef {import("./description.js").Operation} Operation
 * @typedef {import("./place.js").Finding} Finding
 *
 * @typedef {object} Expectation
 * @property {"request" | "response"} side which message the expression reads
 * @property {string[]} [types] what it may find
 */

/**
 * What is wrong with a runtime expression in an extension of an operation. One that is missing or malformed is the shape rule's business.
 * @param {Operation} operation
 * @param {string[]} keys way to the expression, such as `["x-pagination", "items"]`
 * @param {Expectation} expectation
 * @returns {Finding[]}
 */
export function expressionFindings(operation, keys, { side, types }) {
  const text = operation.place.text(...keys) ?? "";
  const expression = parseExpression(text);
  if (expression === undefined) return [];
  const label = `${keys.join(".")} of ${operation.id}`;
  /** @param {string} message */
  const finding = (message) => [operation.place.finding(message, ...keys)];
  if (expression.side !== side) return finding(`${label} is "${text}"; it reads the ${side}, so it starts with $${side}.`);
  const schemas = resolveExpression(text, operation);
  if (schemas.length === 0)
    return finding(
      `${label} is "${text}", which the ${side} does not have; point to ${side === "request" ? "a parameter or a field" : "a field"} that it describes`,
    );
  const found = [...new Set(schemas.flatMap((schema) => [...typesOf(schema)]))].filter((type) => type !== "null");
  if (types === undefined || (found.length > 0 && found.every((type) => types.includes(type)))) return [];
  return finding(`${label} points to ${found.join(" or ") || "a value without a type"}; it must be ${types.join(" or ")}`);
}
