import { isObject, type Json, type JsonObject } from "../description/json.js";

/** A value whose lists end once it has about `most` values; of each list one item is kept, of each object every key. Objects that stay whole are not copied. */
export function shorten(value: unknown, most: number): Json {
  let left = most;
  const short = (inner: Json): Json => {
    left -= 1;
    if (Array.isArray(inner)) return shortList(inner);
    return isObject(inner) ? shortObject(inner) : inner;
  };
  const shortList = (list: Json[]): Json[] => {
    const items: Json[] = [];
    for (const item of list) {
      if (left <= 0 && items.length > 0) break;
      items.push(short(item));
    }
    return items;
  };
  const shortObject = (object: JsonObject): JsonObject => {
    let copy: JsonObject | undefined;
    for (const key in object) {
      const member = object[key] ?? null;
      const shortened = short(member);
      if (shortened === member) continue;
      copy ??= { ...object };
      copy[key] = shortened;
    }
    return copy ?? object;
  };
  return short(value as Json);
}
