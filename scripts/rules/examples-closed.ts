import type { ErrorObject } from "ajv";
import type { Json } from "../../src/description/json.js";
import type { KeyPath } from "../../src/description/key-path.js";
import type { Place } from "../../src/description/place.js";
import { formatViolation, SchemaValidator, unknownField, violationPath } from "../../src/description/schema/validator.js";
import { rule } from "./lib/rule.js";

const HOLDERS = new Set(["mediaType", "parameter", "header"]);

/** The published schemas stay open; they are closed in memory. */
export default rule("An example is valid and has no field that its schema does not name.", ({ parts }) => {
  const validator = new SchemaValidator({ closed: true });
  return parts.flatMap(({ kind, place }) => {
    const schema = HOLDERS.has(kind) ? place.get("schema") : undefined;
    if (schema === undefined) return [];
    try {
      return examplesOf(place).flatMap(({ label, value, holder, path }) =>
        validator
          .violations(schema, value)
          .map((violation) =>
            holder.finding(`${label} is wrong: ${describe(value, violation)}`, ...path, ...violationPath(value, violation)),
          ),
      );
    } catch (error) {
      return [schema.finding(`the schema does not compile: ${error instanceof Error ? error.message : error}`)];
    }
  });
});

interface Example {
  readonly label: string;
  readonly value: Json;
  readonly holder: Place;
  readonly path: KeyPath;
}

function examplesOf(holder: Place): Example[] {
  const { example: single } = holder.object;
  const named = holder.entries("examples").flatMap(([name, example]) => {
    const { value } = example.object;
    return value === undefined ? [] : [{ label: `the example "${name}"`, value, holder: example, path: ["value"] }];
  });
  return single === undefined ? named : [...named, { label: "the example", value: single, holder, path: ["example"] }];
}

function describe(value: unknown, violation: ErrorObject): string {
  const advice = unknownField(violation) === undefined ? "" : "; add it to the schema or drop it from the example";
  return `${formatViolation(value, violation)}${advice}`;
}
