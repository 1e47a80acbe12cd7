import type { Description } from "../../../src/description/description.js";
import { asObject, isObject, type Json, type JsonObject } from "../../../src/description/json.js";
import type { Operation } from "../../../src/description/operation.js";
import type { Place } from "../../../src/description/place.js";
import { itemsOf, openFieldsOf } from "../../../src/description/schema/keywords.js";
import { SchemaValidator } from "../../../src/description/schema/validator.js";

/** A schema, and the values that examples have where it applies. */
export interface ShownSchema {
  readonly place: Place;
  readonly values: readonly Json[];
  /** An operation that uses it. */
  readonly operation: Operation;
  readonly isRequest: boolean;
}

const cache = new WeakMap<Description, readonly ShownSchema[]>();

/** Every schema of a request or a success with the values that it applies to in all examples, a shared one once. */
export function shownSchemas(description: Description): readonly ShownSchema[] {
  const known = cache.get(description) ?? collect(description);
  cache.set(description, known);
  return known;
}

function collect({ operations }: Description): ShownSchema[] {
  const shown = new Map<Json, ShownSchema & { values: Json[] }>();
  const validator = new SchemaValidator({ closed: false });
  for (const operation of operations) {
    const contents = [...operation.requestContents, ...operation.successes.flatMap((success) => success.contents)];
    for (const { schema, examples, where } of contents) {
      if (schema !== undefined && examples.size > 0) visit(schema, [...examples.values()], where === "request", operation, new Set());
    }
  }
  return [...shown.values()];

  /** @param entered schemas on the way here: one that refers to itself is entered once */
  function visit(place: Place, values: readonly Json[], isRequest: boolean, operation: Operation, entered: ReadonlySet<Json>): void {
    if (!isObject(place.value) || entered.has(place.value)) return;
    const own = shown.get(place.value) ?? { place, values: [], operation, isRequest };
    shown.set(place.value, own);
    own.values.push(...values);
    const inner = new Set(entered).add(place.value);
    for (const [schema, below] of parts(place, values, validator)) visit(schema, below, isRequest, operation, inner);
  }
}

/** The schemas below one, each with those of the values that it applies to. */
function* parts(schema: Place, values: readonly Json[], validator: SchemaValidator): Generator<[Place, readonly Json[]]> {
  const objects = values.filter(isObject);
  for (const [key, field] of schema.entries("properties")) yield [field, objects.filter((value) => Object.hasOwn(value, key)).map((value) => value[key] as Json)];
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
