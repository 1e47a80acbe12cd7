import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { closeInside, closeSchema } from "../../scripts/lib/close-schema.js";
import type { Description, Schema } from "../../scripts/lib/description.js";

const ROOT_ID = "https://example.com/bundle";

/** Validates values against schemas of the bundle. `closed` refuses every field that the description does not name. */
export function schemaValidator(description: Description, { closed }: { closed: boolean }) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const schemas = Object.entries(description.components.schemas).map(([name, schema]) => [name, closed ? closeInside(schema) : schema]);
  ajv.addSchema({ $id: ROOT_ID, components: { schemas: Object.fromEntries(schemas) } });
  const compiled = new WeakMap<Schema, ValidateFunction>();

  /** What is wrong with `value`, one line each; empty when it conforms. */
  return (schema: Schema, value: unknown): string[] => {
    let validate = compiled.get(schema);
    if (validate === undefined) {
      const own = JSON.stringify(closed ? closeSchema(schema) : schema).replaceAll('"#/components', `"${ROOT_ID}#/components`);
      validate = ajv.compile(JSON.parse(own) as object);
      compiled.set(schema, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
  };
}
