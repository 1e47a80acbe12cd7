import type { Json } from "../description/json.js";

/** A copy of a value whose lists end once it has about `most` values; of each list one item is kept, of each object every key. */
export function shorten(value: unknown, most: number): Json {
  let left = most;
  const copy = (inner: Json): Json => {
    left -= 1;
    if (Array.isArray(inner)) {
      const items: Json[] = [];
      for (const item of inner) {
        if (left <= 0 && items.length > 0) break;
        items.push(copy(item));
      }
      return items;
    }
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, member]) => [key, copy(member)]));
  };
  return copy(value as Json);
}
