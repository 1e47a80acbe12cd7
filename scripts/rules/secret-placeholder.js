import { distinctBodies } from "./lib/description.js";
import { fieldsOf, select } from "./lib/fields.js";
import { partsOf } from "./lib/parts.js";
import { forDescription } from "./lib/rule.js";

/**
 * @typedef {import("../lib/json.js").Json} Json
 * @typedef {import("./lib/description.js").Body} Body
 * @typedef {import("./lib/place.js").Place} Place
 */

const PLACEHOLDER = "EXAMPLE-NOT-A-SECRET";
const MESSAGE = `a value stands where the schema says x-secret; write ${PLACEHOLDER}`;

/** A field marked x-secret never shows a value that could be taken for a credential. */
export default forDescription(({ operations }, context) => [
  ...distinctBodies(operations).flatMap(bodyFindings),
  ...partsOf(context).flatMap(({ kind, place }) => (kind === "schema" && isSecret(place) ? schemaFindings(place) : [])),
  ...partsOf(context).flatMap(({ kind, place }) => (kind === "parameter" && isSecret(place.get("schema")) ? parameterFindings(place) : [])),
]);

/** @param {Body} body */
function bodyFindings({ place }) {
  const schema = place.get("schema");
  const secrets = schema === undefined ? [] : fieldsOf(schema).filter((field) => isSecret(field.place));
  return place.entries("examples").flatMap(([, example]) =>
    secrets.flatMap(({ steps }) =>
      select(example.object.value ?? null, steps)
        .filter(({ value }) => isRevealing(value))
        .map(({ path }) => example.finding(MESSAGE, "value", ...path)),
    ),
  );
}

/** @param {Place} schema */
function schemaFindings(schema) {
  const single = ["default", "example", "const"].filter((key) => isRevealing(schema.object[key]));
  const listed = schema.entries("examples").filter(([, example]) => isRevealing(example.value));
  return [...single.map((key) => schema.finding(MESSAGE, key)), ...listed.map(([, example]) => example.finding(MESSAGE))];
}

/** @param {Place} parameter */
function parameterFindings(parameter) {
  const named = parameter.entries("examples").filter(([, example]) => isRevealing(example.object.value));
  return [
    ...(isRevealing(parameter.object.example) ? [parameter.finding(MESSAGE, "example")] : []),
    ...named.map(([, example]) => example.finding(MESSAGE, "value")),
  ];
}

/** @param {Place | undefined} schema */
function isSecret(schema) {
  return schema?.object["x-secret"] === true;
}

/** @param {Json | undefined} value */
function isRevealing(value) {
  return value !== undefined && value !== null && value !== PLACEHOLDER;
}
