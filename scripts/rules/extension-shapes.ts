import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { keysInto } from "../../src/description/key-path.js";
import type { Part } from "../../src/description/parts.js";
import type { PlaceFinding } from "../../src/description/place.js";
import type { Extensions } from "../lib/extensions.js";
import { rule } from "./lib/rule.js";
import { describeShapeError } from "./lib/shape-error.js";

/** The registry also says what each key means and who reads it. */
export default rule(
  "Every extension key is in openapi/extensions.yaml, stands where that allows and has the shape that it gives.",
  (all, project) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
    addFormats.default(ajv);
    const compiled = new Map<object, ValidateFunction>();
    const validator = (schema: object) => {
      const validate = compiled.get(schema) ?? ajv.compile(schema);
      compiled.set(schema, validate);
      return validate;
    };
    return all.parts.flatMap((part) =>
      Object.keys(part.place.object)
        .filter((key) => key.startsWith("x-"))
        .flatMap((key) => keyFindings(part, key, project.extensions, validator)),
    );
  },
);

function keyFindings(
  { kind, place }: Part,
  key: string,
  extensions: Extensions,
  validator: (schema: object) => ValidateFunction,
): PlaceFinding[] {
  const uses = extensions[key]?.uses;
  if (uses === undefined) return [place.finding(`"${key}" is not in openapi/extensions.yaml; add it there or use a key that is`, key)];
  const use = uses.find(({ on }) => on.includes(kind));
  if (use === undefined) {
    const kinds = uses.flatMap(({ on }) => on).join(", ");
    return [place.finding(`"${key}" may not stand on a part of the kind ${kind}; it may stand on: ${kinds}`, key)];
  }
  const value = place.object[key];
  const validate = validator(use.schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const path = keysInto(value, error.instancePath);
    return place.finding(describeShapeError([key, ...path], error), key, ...path);
  });
}
