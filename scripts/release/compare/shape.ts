import { asList, isObject, type Json, type JsonObject } from "../../../src/description/json.js";
import type { Place } from "../../../src/description/place.js";

/** What a schema says with its `allOf`, so that moving a field into a shared part is no change. */
export interface Shape {
  readonly fields: ReadonlyMap<string, Place>;
  readonly required: ReadonlySet<string>;
  /** Undefined when any type is allowed. An integer is a number. */
  readonly types: ReadonlySet<string> | undefined;
  /** The only values that are allowed, as JSON. */
  readonly values: ReadonlySet<string> | undefined;
  /** Values seen so far; others may come. */
  readonly openValues: ReadonlySet<string>;
  readonly items: Place | undefined;
  /** Whether fields without a name are refused. */
  readonly isClosed: boolean;
  readonly openFields: Place | undefined;
  readonly choices: readonly Place[];
  /** The first value of a keyword in any of the parts. */
  keyword(name: string): Json | undefined;
}

export function shapeOf(schema: Place): Shape {
  const parts = allOf(schema, new Set());
  const objects = parts.map(({ object }) => object);
  const keyword = (name: string) => objects.find((object) => Object.hasOwn(object, name))?.[name];
  const first = (name: string) => parts.find(({ object }) => isObject(object[name]))?.get(name);
  const open = keyword("additionalProperties") ?? keyword("unevaluatedProperties");
  return {
    fields: new Map(parts.flatMap((part) => part.entries("properties")).reverse()),
    required: new Set(parts.flatMap((part) => part.texts("required"))),
    types: typesOf(keyword("type")),
    values: valuesOf(objects),
    openValues: new Set(parts.flatMap((part) => part.texts("x-extensible-enum"))),
    items: first("items"),
    isClosed: open === false,
    openFields: first("additionalProperties") ?? first("unevaluatedProperties"),
    choices: parts.flatMap((part) => [...part.items("oneOf"), ...part.items("anyOf")]),
    keyword,
  };
}

function allOf(schema: Place, entered: ReadonlySet<unknown>): Place[] {
  if (entered.has(schema.value)) return [];
  const inner = new Set(entered).add(schema.value);
  return [schema, ...schema.items("allOf").flatMap((part) => allOf(part, inner))];
}

function typesOf(type: Json | undefined): Set<string> | undefined {
  if (type === undefined) return undefined;
  const types = (Array.isArray(type) ? type : [type]).map(String);
  return new Set(types.includes("number") ? [...types, "integer"] : types);
}

function valuesOf(objects: readonly JsonObject[]): Set<string> | undefined {
  const holder = objects.find((object) => "enum" in object || "const" in object);
  if (holder === undefined) return undefined;
  const values = "enum" in holder ? asList(holder.enum) : [holder.const];
  return new Set(values.map((value) => JSON.stringify(value)));
}
