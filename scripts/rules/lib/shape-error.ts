import type { ErrorObject } from "ajv";
import { asList, asObject, type Json, member } from "../../../src/description/json.js";
import type { KeyPath } from "../../../src/description/key-path.js";

/**
 * What is wrong with a value of an extension key, and what to write instead.
 *
 * @param path from the key on, such as `["x-pagination", "style"]`
 * @param error of a validator with `verbose`
 */
export function describeShapeError(path: KeyPath, { keyword, params, data, schema, parentSchema }: ErrorObject): string {
  const label = path.join(".");
  const fields = asObject(asObject(parentSchema).properties);
  switch (keyword) {
    case "required":
      return `${label} has no ${params.missingProperty}; expected: ${expectation(fields[params.missingProperty])}`;
    case "additionalProperties":
      return `${label}.${params.additionalProperty} is not a field of ${label} here; its fields are: ${Object.keys(fields).join(", ")}`;
    case "dependentRequired":
      return `${label} has ${params.property} but no ${params.missingProperty}; write both or none`;
    case "uniqueItems":
      return `${label} lists ${JSON.stringify(member(data, params.i))} twice; keep one`;
    default:
      // The value itself may be wrong in several ways, but only one thing is expected.
      return `${label} is ${JSON.stringify(data)}; expected: ${expectation((parentSchema ?? schema) as Json)}`;
  }
}

/** What a schema expects, in words. */
function expectation(schema: Json | undefined): string {
  const { const: only, enum: values, description, examples, type, items, minimum, minItems, properties } = asObject(schema);
  if (only !== undefined) return `${JSON.stringify(only)}, or leave the key out`;
  if (values !== undefined) return `one of ${asList(values).join(", ")}`;
  const [example] = asList(examples);
  const such = example === undefined ? "" : `, such as ${example}`;
  if (type === "object") return `the fields ${Object.keys(asObject(properties)).join(", ")}`;
  if (type === "array") return `a list of ${minItems === undefined ? "" : "one or more "}${asObject(items).type}s`;
  if (type === "integer") return `an integer${minimum === undefined ? "" : ` from ${minimum}`}`;
  const text = typeof description === "string" ? description.replace(/\.$/, "") : "a text that is not empty";
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}${such}`;
}
