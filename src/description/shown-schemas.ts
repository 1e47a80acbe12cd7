import type { Description } from "./description.js";
import { asObject, isObject, type Json, type JsonObject } from "./json.js";
import type { Operation } from "./operation.js";
import type { Place } from "./place.js";
import { itemsOf, openFieldsOf } from "./schema/keywords.js";
import { SchemaValidator } from "./schema/validator.js";

/** A schema, and the values that examples have where it applies. */
export interface ShownSchema {
  readonly place: Place;
  readonly values: readonly Json[];
  /** The first operation that uses it. */
  readonly operation: Operation;
}

/** Every schema of a body with the values that it applies to in the examples of all operations, by the schema as it is written. */
export function shownSchemas({ operations }: Description): ReadonlyMap<Json, ShownSchema> {
  const shown = new Map<Json, ShownSchema & { values: Json[] }>();
  const validator = new SchemaValidator({ closed: false });
  for (const operation of operations) {
    for (const { schema, examples } of operation.contents)
      if (schema !== undefined) visit(schema, [...examples.values()], operation, new Set());
  }
  return shown;

  /** @param entered schemas on the way here: one that refers to itself is entered once */
  function visit(place: Place, values: readonly Json[], operation: Operation, entered: ReadonlySet<Json>): void {
    if (!isObject(place.value) || entered.has(place.value)) return;
    const own = shown.get(place.value) ?? { place, values: [], operation };
    shown.set(place.value, own);
    own.values.push(...values);
    const inner = new Set(entered).add(place.value);
    for (const [schema, below] of parts(place, values, validator)) visit(schema, below, operation, inner);
  }
}

/** The schemas below one, each with those of the values that it applies to. */
function* parts(schema: Place, values: readonly Json[], validator: SchemaValidator): Generator<[Place, readonly Json[]]> {
  const objects = values.filter(isObject);
  for (const [key, field] of schema.entries("properties"))
    yield [field, objects.filter((value) => Object.hasOwn(value, key)).map((value) => value[key] as Json)];
  for (const part of schema.items("allOf")) yield [part, values];
  for (const branch of [...schema.items("anyOf"), ...schema.items("oneOf")]) yield [branch, values.filter((value) => fits(branch, value))];
  const condition = schema.get("if");
  for (const keyword of ["then", "else"]) {
    const branch = schema.get(keyword);
    if (branch && condition) yield [branch, values.filter((value) => fits(condition, value) === (keyword === "then"))];
  }
  for (const item of itemsOf(schema)) yield [item, values.filter(Array.isArray).flat() as Json[]];
  for (const open of openFieldsOf(schema)) yield [open, objects.flatMap((value) => Object.values(withoutNamed(value, schema)))];

  function fits(branch: Place, value: Json): boolean {
    return validator.violations(branch, value).length === 0;
  }
}

function withoutNamed(value: JsonObject, schema: Place): JsonObject {
  const named = asObject(schema.object.properties);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !(key in named)));
}
