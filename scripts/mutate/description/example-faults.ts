import { asObject, isObject, type Json } from "../../../src/description/json.js";
import type { KeyPath } from "../../../src/description/key-path.js";
import { drop } from "./fault.js";
import type { Fault } from "./mutation.js";

/**
 * A field goes from an example. Only one that no other example of the same body shows, and this one once: any other fault would be none,
 * for an example need not show every field.
 */
export function exampleFaults(root: Json, others: readonly Json[]): Fault[] {
  const shown = others.flatMap((other) => [...fieldsOf(contentOf(other))].map(([name]) => name));
  const own = [...fieldsOf(contentOf(root))];
  const times = new Map<string, number>();
  for (const name of [...shown, ...own.map(([name]) => name)]) times.set(name, (times.get(name) ?? 0) + 1);
  return own.filter(([name]) => times.get(name) === 1).map(([, keys]) => drop("drop an example field", root, ["value", ...keys]));
}

function contentOf(example: Json): Json {
  return asObject(example).value ?? null;
}

/** Every field of a value: its name with those above it, the same for each item of a list, and its keys. */
function* fieldsOf(value: Json, name = "", keys: KeyPath = []): Generator<[name: string, keys: KeyPath]> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* fieldsOf(item, `${name}/*`, [...keys, index]);
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [`${name}/${key}`, [...keys, key]];
    yield* fieldsOf(inner, `${name}/${key}`, [...keys, key]);
  }
}
