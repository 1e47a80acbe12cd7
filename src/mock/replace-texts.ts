import { isObject, type Json } from "../description/json.js";

/** A copy of a value in which some texts, at any depth, are replaced by others; keys stay. */
export function replaceTexts(value: Json, replacements: ReadonlyMap<Json, Json>): Json {
  if (replacements.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, replacements));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaceTexts(inner, replacements)]));
  return replacements.get(value) ?? value;
}
