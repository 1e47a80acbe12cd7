import { isObject, type Json } from "../../../src/description/json.js";
import type { KeyPath } from "../../../src/description/key-path.js";
import { resolveFile } from "../../../src/description/resolve-file.js";
import { replace } from "./fault.js";
import type { Fault } from "./mutation.js";

/** What a file can be confused with: the other files of its folder, and the parts of a file of parts, each in order. */
export interface Neighbours {
  readonly filesBeside: (file: string) => readonly string[];
  readonly partsOf: (file: string) => readonly string[];
}

/** Each `$ref` of a file points to the next file of the same folder, or to the next part of the same file. */
export function referenceFaults(file: string, root: Json, neighbours: Neighbours): Fault[] {
  return Array.from(referencesIn(root), ([keys, ref]) => ({ keys, ref, other: swapped(file, ref, neighbours) })).flatMap(
    ({ keys, ref, other }) => (other === undefined || other === ref ? [] : [replace("swap a $ref", root, keys, other)]),
  );
}

function* referencesIn(value: Json, keys: KeyPath = []): Generator<[KeyPath, string]> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* referencesIn(item, [...keys, index]);
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "$ref" && typeof inner === "string") yield [[...keys, key], inner];
    else yield* referencesIn(inner, [...keys, key]);
  }
}

function swapped(file: string, ref: string, { filesBeside, partsOf }: Neighbours): string | undefined {
  const [path = "", pointer] = ref.split("#");
  const target = resolveFile(file, path);
  if (pointer !== undefined) return after(partsOf(target), pointer.slice(1), (part) => `${path}#/${part}`);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return after(filesBeside(target), target, (other) => `${folder}${other.slice(other.lastIndexOf("/") + 1)}`);
}

/** What follows `one` in a list, the first after the last. */
function after(list: readonly string[], one: string, write: (other: string) => string): string | undefined {
  const index = list.indexOf(one);
  const other = index < 0 ? undefined : list[(index + 1) % list.length];
  return other === undefined ? undefined : write(other);
}
