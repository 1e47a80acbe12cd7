import fc from "fast-check";
import { description, type Json, type JsonObject, openViolations, type Schema } from "../support/description.js";
import { text } from "./text.js";

type Tie = (name: string) => fc.Arbitrary<Json>;
type Inner = (schema: unknown) => fc.Arbitrary<Json>;

const MOST_MISSES = 1_000;

const OF_TYPE = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: ({ minimum, maximum }: Schema) => fc.integer({ min: Number(minimum ?? -10), ...(maximum != null && { max: Number(maximum) }) }),
  number: ({ minimum, maximum }: Schema) =>
    fc.double({ min: Number(minimum ?? -10), max: Number(maximum ?? 1e9), noNaN: true, noDefaultInfinity: true }),
  string: ofText,
  array: ({ minItems, maxItems, items = { type: "string" } }: Schema, inner: Inner): fc.Arbitrary<Json[]> =>
    fc.array(inner(items), { minLength: Number(minItems ?? 0), maxLength: Math.min(Number(maxItems ?? 5), Number(minItems ?? 0) + 5) }),
  object: ofFields,
};

/** Schemas that refer to each other, also in circles. */
const components = fc.letrec<Record<string, Json>>((tie) =>
  Object.fromEntries(Object.entries(description.components.schemas).map(([name, schema]) => [name, fitting(schema, tie)])),
);

/** Values that fit a schema of the description. {@link fitting} knows most keywords, Ajv all of them. */
export function validValue(schema: Schema): fc.Arbitrary<Json> {
  let misses = 0;
  return fitting(schema, (name) => components[name] as fc.Arbitrary<Json>).filter((value) => {
    const wrong = openViolations(schema, value);
    misses = wrong.length === 0 ? 0 : misses + 1;
    if (misses > MOST_MISSES) throw new Error(`tests/fuzz/value.ts finds no value for ${JSON.stringify(schema)}: ${wrong.join("; ")}`);
    return wrong.length === 0;
  });
}

function fitting(schema: Schema, tie: Tie): fc.Arbitrary<Json> {
  const inner = (other: unknown) => fitting(other as Schema, tie);
  const { $ref, ...own } = schema;
  if (typeof $ref === "string") {
    const target = tie($ref.replace("#/components/schemas/", ""));
    return Object.keys(own).length > 0 ? merged([target, inner(own)]) : target;
  }
  if ("const" in schema) return fc.constant(schema.const ?? null);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const branches = (schema.oneOf ?? schema.anyOf ?? []) as Schema[];
  const parts = [...((schema.allOf ?? []) as Schema[]).map(inner), ...(branches.length > 0 ? [fc.oneof(...branches.map(inner))] : [])];
  const types = [schema.type ?? (schema.properties || parts.length === 0 ? "object" : [])].flat() as (keyof typeof OF_TYPE)[];
  const ofOwn = types.map((type) => OF_TYPE[type](schema, inner));
  return merged([...parts, ...(ofOwn.length > 0 ? [fc.oneof(...ofOwn)] : [])]);
}

function ofFields(schema: Schema, inner: Inner): fc.Arbitrary<JsonObject> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const requiredKeys = ((schema.required ?? []) as string[]).filter((name) => properties.some(([known]) => known === name));
  const named = fc.record(Object.fromEntries(properties.map(([name, one]) => [name, inner(one)])), { requiredKeys });
  const { additionalProperties: further, minProperties } = schema;
  if (typeof further !== "object" || further === null) return named;
  const added = fc.dictionary(text(1), inner(further), { minKeys: Number(minProperties ?? 0), maxKeys: Number(minProperties ?? 0) + 3 });
  return fc.tuple(added, named).map(([some, others]) => ({ ...some, ...others }));
}

function ofText({ pattern, format, contentMediaType, contentSchema, minLength, maxLength }: Schema, inner: Inner): fc.Arbitrary<string> {
  if (typeof pattern === "string") return fc.stringMatching(new RegExp(pattern));
  if (format === "email") return fc.emailAddress();
  if (format === "date-time")
    return fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("9999") }).map((date) => date.toISOString());
  if (contentMediaType === "application/json")
    return (contentSchema ? inner(contentSchema) : fc.jsonValue()).map((value) => JSON.stringify(value));
  return text(Number(minLength ?? 0)).map((value) => (maxLength == null ? value : Array.from(value).slice(0, Number(maxLength)).join("")));
}

/** One value of all parts: their fields together, or the first part that has no fields. */
function merged(parts: fc.Arbitrary<Json>[]): fc.Arbitrary<Json> {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  return fc.tuple(...parts).map((values) => values.find((value) => !isObject(value)) ?? Object.assign({}, ...(values as JsonObject[])));
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
