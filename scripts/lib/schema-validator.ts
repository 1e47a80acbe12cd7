import type { ErrorObject } from "ajv";
import type { Json } from "../../src/description/json.js";
import { Place } from "../../src/description/place.js";
import { SchemaValidator, type Strictness } from "../../src/description/schema/validator.js";
import type { Description, Schema } from "./description.js";

/** Validates values against schemas of the bundle. What is wrong comes in one line each. */
export function schemaValidator(description: Description, strictness: Strictness) {
  const violations = schemaViolations(description, strictness);
  return (schema: Schema, value: unknown): string[] =>
    violations(schema, value).map(({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`);
}

/** Validates values against schemas of the bundle. */
export function schemaViolations(description: Description, strictness: Strictness) {
  const validator = new SchemaValidator(strictness);
  const files = (source: string) => (source === "" ? (description as unknown as Json) : undefined);
  return (schema: Schema, value: unknown): ErrorObject[] => validator.violations(Place.ofFiles(files, "", schema), value);
}
