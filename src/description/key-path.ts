import { type Json, type JsonObject, member } from "./json.js";

/** The keys that lead from a value to one inside it; a number is the index of a list. Empty for the value itself. */
export type KeyPath = readonly (string | number)[];

/** Keys of a JSON Pointer (RFC 6901, without `#`), all as text: a pointer does not tell an index from a name. */
export function parsePointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** JSON Pointer (RFC 6901), without `#`. */
export function formatPointer(path: KeyPath): string {
  return path.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Whether a key of a JSON Pointer can be the index of a list. */
export function isIndex(token: string): boolean {
  return /^(0|[1-9]\d*)$/.test(token);
}

/** The value at a key path; undefined when there is none. */
export function valueAt(value: unknown, path: KeyPath): Json | undefined {
  return path.reduce<Json | undefined>(member, value as Json | undefined);
}

/** A copy of `value` that holds `leaf` at the key path. An index beyond the end of a list changes nothing; a missing object is made. */
export function withValueAt(value: unknown, [key, ...rest]: KeyPath, leaf: Json): Json {
  if (key === undefined) return leaf;
  if (Array.isArray(value)) return value.map((item, index) => (index === Number(key) ? withValueAt(item, rest, leaf) : item));
  return { ...(value as JsonObject), [key]: withValueAt(member(value, key), rest, leaf) };
}

/** The keys of a JSON Pointer into `value`, with those of lists as numbers. */
export function keysInto(value: unknown, pointer: string): (string | number)[] {
  let inner = value;
  return parsePointer(pointer).map((token) => {
    const key = Array.isArray(inner) ? Number(token) : token;
    inner = member(inner, key);
    return key;
  });
}
