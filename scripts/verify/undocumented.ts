import type { Description, Json, JsonObject, Schema } from "../lib/description.js";
import { isObject } from "../lib/json.js";
import { fieldSchemas, schemaParts } from "./schema-parts.js";

export type Way = readonly (string | number)[];

/**
 * The fields of a value that the description does not name. What a closed schema would say is not enough: where a value breaks its schema, that
 * refuses the documented fields as well.
 */
export function findUndocumented(description: Description, schemas: readonly Schema[], value: Json, way: Way = []): Way[] {
  const parts = schemas.flatMap((schema) => schemaParts(description, schema));
  if (Array.isArray(value)) {
    const items = pick(parts, "items");
    return value.flatMap((item, index) => findUndocumented(description, items, item, [...way, index]));
  }
  if (!isObject(value)) return [];
  const others = [...pick(parts, "additionalProperties"), ...pick(parts, "unevaluatedProperties")];
  const mayHoldAny = !parts.some(({ properties }) => properties) || others.length > 0;
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = [...way, name];
    const named = fieldSchemas(parts, name);
    if (named.length === 0 && !mayHoldAny) return [at];
    return findUndocumented(description, named.length > 0 ? named : others, inner, at);
  });
}

/** The schemas that the parts hold under a key; `true`, which allows anything, is the empty one. */
function pick(parts: readonly Schema[], key: string): JsonObject[] {
  return parts.flatMap((part) => (part[key] === true ? [{}] : isObject(part[key]) ? [part[key]] : []));
}
