import { parseExpression } from "../../src/description/expression.js";
import { expressionSchemas } from "../../src/description/expression-schemas.js";
import { withValueAt } from "../../src/description/key-path.js";
import { partsOfValue, typesOf } from "../../src/description/schema/keywords.js";
import { description } from "../support/description.js";
import { type CallInput, exampleInput } from "../support/input.js";

/** The input of an operation with the first position and a limit. Some operations take numbers as text. */
export function firstPage(id: string, example: CallInput, limit: number): CallInput {
  const operation = description.operation(id);
  const put = (input: CallInput, text: string, number: number): CallInput => {
    const isText = expressionSchemas(text, operation).some((schema) => typesOf(schema).has("string"));
    const value = isText ? String(number) : number;
    const expression = parseExpression(text);
    if (expression?.part === "body") return { ...input, body: withValueAt(input.body, expression.keys, value) };
    return { ...input, [expression?.name ?? ""]: value };
  };
  const { position = "", limit: limitText = "" } = operation.pagination ?? {};
  return put(put(example, position, 0), limitText, limit);
}

/** The input for the first page of a whole list: what the operation requires, with the values of the examples, and no filter beyond it. */
export function wholeList(id: string, limit: number): CallInput {
  const operation = description.operation(id);
  const { body, ...parameters } = exampleInput(operation);
  const required = operation.parameters.filter(({ isRequired }) => isRequired).map(({ name }) => [name, parameters[name]]);
  const parts = operation.requestContents.flatMap(({ schema }) => (schema ? partsOfValue(schema) : []));
  const fields = new Set(parts.flatMap((part) => part.texts("required")));
  const sent = Object.fromEntries(Object.entries(body ?? {}).filter(([field]) => fields.has(field)));
  const whole = operation.resource?.conditions ? { query: {} } : sent;
  return firstPage(id, { ...Object.fromEntries(required), ...(body !== undefined && { body: whole }) }, limit);
}
