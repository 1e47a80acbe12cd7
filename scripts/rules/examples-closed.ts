import type { ErrorObject } from "ajv";
import { formatViolation, SchemaValidator, unknownField, violationPath } from "../../src/description/schema/validator.js";
import { distinctContents } from "./lib/bodies.js";
import { rule } from "./lib/rule.js";

/** The published schemas stay open; they are closed in memory. */
export default rule("An example is valid and has no field that its schema does not name.", ({ operations }) => {
  const validator = new SchemaValidator({ closed: true });
  return distinctContents(operations).flatMap(({ hasFields, schema, place }) => {
    if (schema === undefined || !hasFields) return [];
    try {
      return place.entries("examples").flatMap(([name, example]) => {
        const { value } = example.object;
        const violations = value === undefined ? [] : validator.violations(schema, value);
        return violations.map((violation) =>
          example.finding(`the example "${name}" is wrong: ${describe(value, violation)}`, "value", ...violationPath(value, violation)),
        );
      });
    } catch (error) {
      return [schema.finding(`the schema does not compile: ${error instanceof Error ? error.message : error}`)];
    }
  });
});

function describe(value: unknown, violation: ErrorObject): string {
  const advice = unknownField(violation) === undefined ? "" : "; add it to the schema or drop it from the example";
  return `${formatViolation(value, violation)}${advice}`;
}
