import { asList, type Json } from "../description/json.js";
import type { Place } from "../description/place.js";
import { typesOf } from "../description/schema/keywords.js";

/** Whether a field with these schemas may hold a value: it has one of their types, and where they list values, one of those. */
export function mayHold(schemas: readonly Place[], value: Json): boolean {
  const types = schemas.flatMap((schema) => [...typesOf(schema)]);
  if (types.length > 0 && !typesOfValue(value).some((type) => types.includes(type))) return false;
  const listed = listedValues(schemas);
  return listed.length === 0 || listed.includes(value);
}

/** The values that schemas list, closed or open to more. */
export function listedValues(schemas: readonly Place[]): Json[] {
  return schemas.flatMap(({ object }) => [...asList(object.enum), ...asList(object["x-extensible-enum"])]);
}

function typesOfValue(value: Json): string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  if (typeof value === "number") return Number.isInteger(value) ? ["integer", "number"] : ["number"];
  return [typeof value];
}
