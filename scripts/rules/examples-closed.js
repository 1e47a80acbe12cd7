import { formatPointer } from "../lib/json.js";
import { closedSchemas } from "./lib/closed-schemas.js";
import { distinctBodies, hasFields } from "./lib/description.js";
import { forDescription } from "./lib/rule.js";

/**
 * @typedef {import("./lib/place.js").Place} Place
 * @typedef {import("./lib/place.js").JsonPath} JsonPath
 * @typedef {import("ajv").ErrorObject} ErrorObject
 * @typedef {import("ajv").ValidateFunction} ValidateFunction
 */

/** An example holds no field that its schema does not name. The published schemas stay open; they are closed in memory. */
export default forDescription(({ operations }, context) =>
  distinctBodies(operations).flatMap(({ mediaType, place }) => {
    const schema = place.get("schema");
    if (schema === undefined || !hasFields(mediaType)) return [];
    try {
      const validate = closedSchemas(context).validator(schema);
      return place.entries("examples").flatMap(([name, example]) => exampleFindings(name, example, validate));
    } catch (error) {
      return [schema.finding(`the schema does not compile: ${error instanceof Error ? error.message : error}`)];
    }
  }),
);

/**
 * @param {string} name
 * @param {Place} example
 * @param {ValidateFunction} validate
 */
function exampleFindings(name, example, validate) {
  const { value } = example.object;
  if (value === undefined || validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const path = instancePath(value, error);
    return example.finding(
      `the example "${name}" is wrong at ${formatPointer(path) || "its top"}: ${describeError(error)}`,
      "value",
      ...path,
    );
  });
}

/**
 * Way to the value that an error is about; to the field itself when the field should not be there.
 * @param {unknown} value
 * @param {ErrorObject} error
 * @returns {JsonPath}
 */
function instancePath(value, error) {
  const keys = error.instancePath.split("/").slice(1);
  let inner = value;
  /** @type {JsonPath} */
  const path = [];
  for (const key of keys) {
    const token = key.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(inner) ? Number(token) : token);
    inner = /** @type {Record<string, unknown>} */ (inner)[token];
  }
  const extra = extraField(error);
  return extra === undefined ? path : [...path, extra];
}

/** @param {ErrorObject} error */
function describeError(error) {
  if (extraField(error) !== undefined) return "the schema names no such field; add it to the schema or drop it from the example";
  const { allowedValues, allowedValue } = error.params;
  const words = Array.isArray(allowedValues) ? ` (${allowedValues.join(", ")})` : allowedValue === undefined ? "" : ` (${allowedValue})`;
  return `it ${error.message}${words}`;
}

/**
 * @param {ErrorObject} error
 * @returns {string | undefined}
 */
function extraField({ params }) {
  return params.unevaluatedProperty ?? params.additionalProperty;
}
