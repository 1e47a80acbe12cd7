import type { Content } from "../../src/description/content.js";
import type { Json } from "../../src/description/json.js";
import type { Part } from "../../src/description/parts.js";
import type { Place, PlaceFinding } from "../../src/description/place.js";
import { fieldsOf, select } from "../../src/description/schema/fields.js";
import { distinctContents } from "./lib/bodies.js";
import { rule } from "./lib/rule.js";

const PLACEHOLDER = "EXAMPLE-NOT-A-SECRET";
const MESSAGE = `a value stands where the schema says x-secret; write ${PLACEHOLDER}`;

export default rule("A field marked x-secret never shows a value that could be taken for a credential.", ({ operations, parts }) => [
  ...distinctContents(operations).flatMap(bodyFindings),
  ...parts.flatMap(partFindings),
]);

function bodyFindings({ schema, place }: Content): PlaceFinding[] {
  const secrets = schema === undefined ? [] : fieldsOf(schema).filter((field) => isSecret(field.place));
  return place.entries("examples").flatMap(([, example]) =>
    secrets
      .flatMap(({ steps }) => select(example.object.value ?? null, steps))
      .filter(({ value }) => isRevealing(value))
      .map(({ path }) => example.finding(MESSAGE, "value", ...path)),
  );
}

/** Values that stand on a secret schema, or on a parameter whose schema is secret. */
function partFindings({ kind, place }: Part): PlaceFinding[] {
  const isSchema = kind === "schema";
  if (!isSecret(isSchema ? place : kind === "parameter" ? place.get("schema") : undefined)) return [];
  const single = ["default", "example", "const"].filter((key) => isRevealing(place.object[key]));
  const listed = place.items("examples").filter(({ value, object }) => isRevealing(isSchema ? value : object.value));
  const below = isSchema ? [] : ["value"];
  return [...single.map((key) => place.finding(MESSAGE, key)), ...listed.map((example) => example.finding(MESSAGE, ...below))];
}

function isSecret(schema: Place | undefined): boolean {
  return schema?.object["x-secret"] === true;
}

function isRevealing(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== PLACEHOLDER;
}
