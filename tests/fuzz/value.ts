import fc from "fast-check";
import { isObject, type Json, type JsonObject } from "../../src/description/json.js";
import type { Place } from "../../src/description/place.js";
import { description, openViolations } from "../support/description.js";
import { text } from "./text.js";

type Tie = (name: string) => fc.Arbitrary<Json>;
type Inner = (schema: Place) => fc.Arbitrary<Json>;

const MOST_MISSES = 1_000;
const date = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("9999") });

const OF_TYPE: Record<string, (schema: Place, inner: Inner) => fc.Arbitrary<Json>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: ({ object: { minimum, maximum } }) =>
    fc.integer({ min: Number(minimum ?? -10), ...(maximum != null && { max: Number(maximum) }) }),
  number: ({ object: { minimum, maximum } }) =>
    fc.double({ min: Number(minimum ?? -10), max: Number(maximum ?? 1e9), noNaN: true, noDefaultInfinity: true }),
  string: ofText,
  array: ofItems,
  object: ofFields,
};

/** Schemas that refer to each other, also in circles. */
const components = fc.letrec<Record<string, Json>>((tie) =>
  Object.fromEntries(description.root.entries("components", "schemas").map(([name, schema]) => [name, fitting(schema, tie)])),
);

/** Values that fit a schema of the description. {@link fitting} knows most keywords, Ajv all of them. */
export function validValue(schema: Place): fc.Arbitrary<Json> {
  let misses = 0;
  return fitting(schema, (name) => components[name] as fc.Arbitrary<Json>).filter((value) => {
    const wrong = openViolations(schema, value);
    misses = wrong.length === 0 ? 0 : misses + 1;
    if (misses > MOST_MISSES) throw new Error(`tests/fuzz/value.ts finds no value for ${schema.address}: ${wrong.join("; ")}`);
    return wrong.length === 0;
  });
}

function fitting(schema: Place, tie: Tie): fc.Arbitrary<Json> {
  const inner: Inner = (other) => (other.name === undefined ? fitting(other, tie) : tie(other.name));
  const { const: only, enum: values, type, properties } = schema.object;
  if (only !== undefined) return fc.constant(only);
  if (Array.isArray(values)) return fc.constantFrom(...values);
  const branches = [...schema.items("oneOf"), ...schema.items("anyOf")];
  const parts = [...schema.items("allOf").map(inner), ...(branches.length > 0 ? [fc.oneof(...branches.map(inner))] : [])];
  const types = [type ?? (properties || parts.length === 0 ? "object" : [])].flat();
  const ofOwn = types.flatMap((name) => OF_TYPE[String(name)]?.(schema, inner) ?? []);
  return merged([...parts, ...(ofOwn.length > 0 ? [fc.oneof(...ofOwn)] : [])]);
}

function ofItems(schema: Place, inner: Inner): fc.Arbitrary<Json> {
  const { minItems, maxItems } = schema.object;
  const items = schema.get("items");
  const least = Number(minItems ?? 0);
  return fc.array(items ? inner(items) : text(), { minLength: least, maxLength: Math.min(Number(maxItems ?? 5), least + 5) });
}

function ofFields(schema: Place, inner: Inner): fc.Arbitrary<JsonObject> {
  const properties = schema.entries("properties");
  const requiredKeys = schema.texts("required").filter((name) => properties.some(([known]) => known === name));
  const named = fc.record(Object.fromEntries(properties.map(([name, one]) => [name, inner(one)])), {
    requiredKeys,
  }) as fc.Arbitrary<JsonObject>;
  const further = schema.get("additionalProperties");
  if (!isObject(further?.value)) return named;
  const least = Number(schema.object.minProperties ?? 0);
  const added = fc.dictionary(text(1), inner(further as Place), { minKeys: least, maxKeys: least + 3 });
  return fc.tuple(added, named).map(([some, others]) => ({ ...some, ...others }));
}

function ofText(schema: Place, inner: Inner): fc.Arbitrary<string> {
  const { pattern, format, contentMediaType, minLength, maxLength } = schema.object;
  if (typeof pattern === "string") return fc.stringMatching(new RegExp(pattern));
  if (format === "email") return fc.emailAddress();
  if (format === "date-time" || format === "date") return date.map((at) => at.toISOString().slice(0, format === "date" ? 10 : undefined));
  if (contentMediaType === "application/json") {
    const content = schema.get("contentSchema");
    return (content ? inner(content) : fc.jsonValue()).map((value) => JSON.stringify(value));
  }
  return text(Number(minLength ?? 0)).map((value) => (maxLength == null ? value : Array.from(value).slice(0, Number(maxLength)).join("")));
}

/** One value of all parts: their fields together, or the first part that has no fields. */
function merged(parts: fc.Arbitrary<Json>[]): fc.Arbitrary<Json> {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  return fc.tuple(...parts).map((values) => values.find((value) => !isObject(value)) ?? Object.assign({}, ...(values as JsonObject[])));
}
