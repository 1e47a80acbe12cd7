import { parseExpression } from "../../../src/description/expression.js";
import { expressionSchemas } from "../../../src/description/expression-schemas.js";
import type { Operation } from "../../../src/description/operation.js";
import type { PlaceFinding } from "../../../src/description/place.js";
import type { Link } from "../../../src/description/response.js";
import { typesOf } from "../../../src/description/schema/keywords.js";

interface Expectation {
  /** Which message the expression reads. */
  readonly side: "request" | "response";
  /** Types of what it may point to. */
  readonly types: readonly string[];
}

/**
 * What is wrong with a runtime expression in an extension of an operation. One that is missing or malformed is for extension-shapes.
 *
 * @param keys such as `["x-pagination", "items"]`
 * @param link the link of the operation that has the extension, if it is not the operation itself
 */
export function expressionFindings(
  operation: Operation,
  keys: readonly string[],
  { side, types }: Expectation,
  link?: Link,
): PlaceFinding[] {
  const { place } = link ?? operation;
  const text = place.text(...keys) ?? "";
  const expression = parseExpression(text);
  if (expression === undefined) return [];
  const label = `${keys.join(".")} of ${link ? `the link "${link.name}" of ` : ""}${operation.id}`;
  const finding = (message: string) => [place.finding(message, ...keys)];
  if (expression.side !== side) return finding(`${label} is "${text}"; it reads the ${side}, so it starts with $${side}.`);
  const schemas = expressionSchemas(text, operation, link && [link.response]);
  if (schemas.length === 0) {
    const target = side === "request" ? "a parameter or a field" : "a field";
    return finding(`${label} is "${text}", which the ${side} does not have; point to ${target} that it describes`);
  }
  const found = [...new Set(schemas.flatMap((schema) => [...typesOf(schema)]))].filter((type) => type !== "null");
  if (found.length > 0 && found.every((type) => types.includes(type))) return [];
  return finding(`${label} points to ${found.join(" or ") || "a value without a type"}; it must be ${types.join(" or ")}`);
}
