import { isObject, type Json } from "../../../src/description/json.js";
import { holdsData, holdsNames } from "../../../src/description/schema/data-keywords.js";

const WORDS = new Set(["title", "description", "summary", "$comment", "example", "examples", "externalDocs", "x-provenance"]);

/** A schema or a parameter as text without what only people read, for telling whether two demand the same. */
export function essence(value: Json): string {
  return JSON.stringify(withoutWords(value));
}

function withoutWords(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !WORDS.has(key));
  // In a fixed order: that of the keys says nothing.
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    kept.map(([key, inner]) => {
      if (holdsNames(key) && isObject(inner))
        return [
          key,
          Object.fromEntries(
            Object.keys(inner)
              .sort()
              .map((name) => [name, withoutWords(inner[name] ?? null)]),
          ),
        ];
      return [key, holdsData(key) ? inner : withoutWords(inner)];
    }),
  );
}
