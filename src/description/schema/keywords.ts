import type { Place } from "../place.js";

const BRANCH_LISTS = ["allOf", "anyOf", "oneOf"];
const BRANCHES = ["then", "else"];
const OPEN_FIELDS = ["additionalProperties", "unevaluatedProperties"];

/** Schemas that apply to the same value as `schema`. */
export function branchesOf(schema: Place): Place[] {
  return [...BRANCH_LISTS.flatMap((key) => schema.items(key)), ...BRANCHES.flatMap((key) => schema.get(key) ?? [])];
}

/** Schemas of the items of a list. */
export function itemsOf(schema: Place): Place[] {
  return [...[schema.get("items") ?? []].flat(), ...schema.items("prefixItems")];
}

/** Schemas of fields that have no name of their own. */
export function openFieldsOf(schema: Place): Place[] {
  return [...OPEN_FIELDS.flatMap((key) => schema.get(key) ?? []), ...schema.items("patternProperties")];
}

/** The schema with every schema that applies to the same value, in all its branches. A schema that refers to itself is entered once. */
export function partsOfValue(schema: Place, entered: ReadonlySet<unknown> = new Set()): Place[] {
  if (entered.has(schema.value)) return [];
  const inner = new Set(entered).add(schema.value);
  return [schema, ...branchesOf(schema).flatMap((branch) => partsOfValue(branch, inner))];
}

/** The types that a schema allows, through its branches; empty when it names none. */
export function typesOf(schema: Place): Set<string> {
  return new Set(
    partsOfValue(schema).flatMap(({ object: { type } }) =>
      typeof type === "string" ? [type] : Array.isArray(type) ? type.map(String) : [],
    ),
  );
}

/** The values that schemas of a response list: seen so far, others may come. */
export function extensibleValues(schemas: readonly Place[]): string[] {
  return schemas.flatMap((schema) => schema.texts("x-extensible-enum"));
}
