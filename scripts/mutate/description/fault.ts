import type { Json } from "../../../src/description/json.js";
import { type KeyPath, valueAt } from "../../../src/description/key-path.js";
import type { Change, Fault } from "./mutation.js";

const SHOWN_CHARACTERS = 90;

/** The value at a key path inside `root` (the whole file) is removed. */
export function drop(kind: string, root: Json, keys: KeyPath, ...others: Change[]): Fault {
  return { kind, changes: [{ keys }, ...others], before: show(keys, valueAt(root, keys)), after: "removed" };
}

/** The value at a key path inside `root` (the whole file) becomes another; undefined in the file: it is added. */
export function replace(kind: string, root: Json, keys: KeyPath, value: Json): Fault {
  const before = valueAt(root, keys);
  return { kind, changes: [{ keys, value }], before: before === undefined ? "absent" : show(keys, before), after: show(keys, value) };
}

/** A name that differs from `name` as a slip of the pen would. */
export function misspelt(name: string): string {
  return name.endsWith("s") ? name.slice(0, -1) : `${name}s`;
}

/** `key: value` on one line; of a list's item the value only. */
function show(keys: KeyPath, value: Json | undefined): string {
  const last = keys.at(-1);
  const text = JSON.stringify(value);
  const line = typeof last === "number" ? text : `${last}: ${text}`;
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}...` : line;
}
