import { isObject, type Json } from "../../description/json.js";
import type { KeyPath } from "../../description/key-path.js";
import type { Place } from "../../description/place.js";
import { itemsOf, openFieldsOf, partsOfValue } from "../../description/schema/keywords.js";

/**
 * Key paths of the fields of a value that the description does not name. What a closed schema would say is not enough: where a value
 * breaks its schema, that refuses the documented fields as well.
 */
export function findUndocumented(schemas: readonly Place[], value: Json, path: KeyPath = []): KeyPath[] {
  const parts = schemas.flatMap((schema) => partsOfValue(schema));
  if (Array.isArray(value)) return value.flatMap((item, index) => findUndocumented(parts.flatMap(itemsOf), item, [...path, index]));
  if (!isObject(value)) return [];
  const open = parts.flatMap(openFieldsOf).filter((schema) => schema.value !== false);
  const mayHoldAny = open.length > 0 || !parts.some((part) => part.get("properties"));
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = [...path, name];
    const named = parts.flatMap((part) => part.get("properties", name) ?? []);
    if (named.length === 0 && !mayHoldAny) return [here];
    return findUndocumented(named.length > 0 ? named : open, inner, here);
  });
}
