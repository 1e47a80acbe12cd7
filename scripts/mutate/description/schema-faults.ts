import { asList, asObject, type Json, type JsonObject } from "../../../src/description/json.js";
import type { KeyPath } from "../../../src/description/key-path.js";
import { drop, misspelt, replace } from "./fault.js";
import type { Change, Fault } from "./mutation.js";

const MAXIMA = ["maximum", "maxItems", "maxLength"];
const ENUMS = ["enum", "x-extensible-enum"];
/** What a wrong transcription makes of a type. */
const OTHER_TYPE: Record<string, string> = {
  string: "integer",
  integer: "string",
  number: "string",
  boolean: "string",
  array: "string",
  object: "string",
};

/** The faults of the schema at a key path of a file. */
export function schemaFaults(root: Json, keys: KeyPath, schema: JsonObject): Fault[] {
  return [
    ...fieldFaults(root, keys, schema),
    ...requiredFaults(root, keys, schema),
    ...defaultFaults(root, keys, schema),
    ...MAXIMA.flatMap((keyword) => maximumFaults(root, [...keys, keyword], schema[keyword])),
    ...ENUMS.flatMap((keyword) => enumFaults(root, [...keys, keyword], asList(schema[keyword]))),
    ...typeFaults(root, [...keys, "type"], schema.type),
  ];
}

function fieldFaults(root: Json, keys: KeyPath, schema: JsonObject): Fault[] {
  return Object.entries(asObject(schema.properties)).flatMap(([name, field]) => {
    const place = [...keys, "properties", name];
    const other = misspelt(name);
    // A field that is required and not described is found by any linter, so it stops being required too.
    const rename: Fault = {
      kind: "rename a field",
      changes: [{ keys: place }, { keys: [...keys, "properties", other], value: field }, ...requiredWithout(keys, schema, name, other)],
      before: name,
      after: other,
    };
    return [drop("drop a field", root, place, ...requiredWithout(keys, schema, name)), rename];
  });
}

function requiredFaults(root: Json, keys: KeyPath, schema: JsonObject): Fault[] {
  const place = [...keys, "required"];
  const required = asList(schema.required);
  const drops = required.map((name, index) => ({
    ...drop("drop a required", root, required.length === 1 ? place : [...place, index]),
    before: `required: ${name}`,
  }));
  const optional = Object.keys(asObject(schema.properties)).filter((name) => !required.includes(name));
  const adds = optional.map((name): Fault => {
    // The first change says where: at the field, which the second leaves as it is.
    const field = asObject(schema.properties)[name] ?? null;
    return {
      kind: "add a required",
      changes: [
        { keys: [...keys, "properties", name], value: field },
        { keys: place, value: [...required, name] },
      ],
      before: `optional: ${name}`,
      after: `required: ${name}`,
    };
  });
  return [...drops, ...adds];
}

function defaultFaults(root: Json, keys: KeyPath, schema: JsonObject): Fault[] {
  if (schema.default === undefined) return [];
  const place = [...keys, "default"];
  const other = otherDefault(schema.default, asList(schema.enum));
  const change = other === undefined ? [] : [replace("change a default", root, place, other)];
  return [drop("drop a default", root, place), ...change];
}

function otherDefault(value: Json, allowed: readonly Json[]): Json | undefined {
  if (allowed.length > 0) return allowed.find((other) => other !== value);
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  return typeof value === "string" ? misspelt(value) : undefined;
}

function maximumFaults(root: Json, place: KeyPath, maximum: Json | undefined): Fault[] {
  if (typeof maximum !== "number") return [];
  return [drop("drop a maximum", root, place), replace("change a maximum", root, place, maximum * 10)];
}

function enumFaults(root: Json, place: KeyPath, values: readonly Json[]): Fault[] {
  const last = values.at(-1);
  if (last === undefined) return [];
  const other = typeof last === "number" ? last + 1 : misspelt(String(last));
  const widened = values.includes(other) ? [] : [replace("widen an enum", root, place, [...values, other])];
  const narrowed = values.length > 1 ? [replace("narrow an enum", root, place, values.slice(0, -1))] : [];
  return [...widened, ...narrowed];
}

function typeFaults(root: Json, place: KeyPath, type: Json | undefined): Fault[] {
  const other = Array.isArray(type) ? type.slice(0, -1) : OTHER_TYPE[String(type)];
  return other === undefined || other.length === 0 ? [] : [replace("change a type", root, place, other)];
}

/** The change that takes a name out of `required`, or puts another in its place; none when the name is not in it. */
function requiredWithout(keys: KeyPath, schema: JsonObject, name: string, ...others: string[]): Change[] {
  const required = asList(schema.required);
  if (!required.includes(name)) return [];
  const rest = [...required.filter((one) => one !== name), ...others];
  return [rest.length === 0 ? { keys: [...keys, "required"] } : { keys: [...keys, "required"], value: rest }];
}
