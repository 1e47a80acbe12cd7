import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { closeInside, closeSchema } from "./close-schema.js";
import type { Description, Schema } from "./description.js";

const ROOT_ID = "https://example.com/bundle";

interface Strictness {
  /** Refuses every field that the description does not name. */
  closed: boolean;
}

/** Validates values against schemas of the bundle. What is wrong comes in one line each. */
export function schemaValidator(description: Description, strictness: Strictness) {
  const violations = schemaViolations(description, strictness);
  return (schema: Schema, value: unknown): string[] =>
    violations(schema, value).map(({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`);
}

/** Validates values against schemas of the bundle. */
export function schemaViolations(description: Description, { closed }: Strictness) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const schemas = Object.entries(description.components.schemas).map(([name, schema]) => [name, closed ? closeInside(schema) : schema]);
  ajv.addSchema({ $id: ROOT_ID, components: { schemas: Object.fromEntries(schemas) } });
  const compiled = new WeakMap<Schema, ValidateFunction>();

  /** What is wrong with `value`; empty when it conforms. */
  return (schema: Schema, value: unknown): ErrorObject[] => {
    let validate = compiled.get(schema);
    if (validate === undefined) {
      const own = JSON.stringify(closed ? closeSchema(schema) : schema).replaceAll('"#/components', `"${ROOT_ID}#/components`);
      validate = ajv.compile(JSON.parse(own) as object);
      compiled.set(schema, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []);
  };
}
