import type { Content } from "./content.js";
import { parseExpression } from "./expression.js";
import type { Operation } from "./operation.js";
import type { Place } from "./place.js";
import type { DescribedResponse } from "./response.js";
import { schemasAt } from "./schema/fields.js";

/**
 * The schemas of what a runtime expression may point to; empty when it points to nothing.
 *
 * @param responses the responses it may read; by default every success
 */
export function expressionSchemas(
  text: string,
  operation: Operation,
  responses: readonly DescribedResponse[] = operation.successes,
): Place[] {
  const expression = parseExpression(text);
  if (expression === undefined) return [];
  if (expression.part === "body") {
    const contents = expression.side === "request" ? operation.requestContents : responses.flatMap(({ contents }) => contents);
    return bodySchemas(contents).flatMap((schema) => schemasAt(schema, expression.keys));
  }
  const { side, part, name } = expression;
  if (side === "response") return part === "header" ? responses.flatMap(({ place }) => place.get("headers", name, "schema") ?? []) : [];
  return operation.parametersIn(part).flatMap((parameter) => (parameter.name === name ? (parameter.schema ?? []) : []));
}

function bodySchemas(contents: readonly Content[]): Place[] {
  return contents.filter(({ hasFields }) => hasFields).flatMap(({ schema }) => schema ?? []);
}
