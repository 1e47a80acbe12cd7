import { isObject, type Json, member } from "../json.js";
import { isIndex, type KeyPath } from "../key-path.js";
import type { Place } from "../place.js";
import { branchesOf, itemsOf, openFieldsOf, partsOfValue } from "./keywords.js";

/** A named field, any item of a list, or any field that has no name of its own. */
export type Step = { readonly key: string } | "[]" | "*";

/** A field that a schema names, and its schema. */
export interface Field {
  readonly steps: readonly Step[];
  readonly place: Place;
}

/** Every field that a schema names, at any depth, in all branches. A schema that refers to itself is entered once. */
export function fieldsOf(schema: Place): Field[] {
  return [...collect(schema, [], new Set())];
}

/** @param entered schemas on the way here */
function* collect(schema: Place, steps: readonly Step[], entered: ReadonlySet<unknown>): Generator<Field> {
  if (!isObject(schema.value) || entered.has(schema.value)) return;
  const inner = new Set(entered).add(schema.value);
  for (const [key, place] of schema.entries("properties")) {
    const here = [...steps, { key }];
    yield { steps: here, place };
    yield* collect(place, here, inner);
  }
  for (const branch of branchesOf(schema)) yield* collect(branch, steps, inner);
  for (const item of itemsOf(schema)) yield* collect(item, [...steps, "[]"], inner);
  for (const open of openFieldsOf(schema)) yield* collect(open, [...steps, "*"], inner);
}

/** The schemas behind the keys of a JSON Pointer into a value of `schema`, through its branches. A named field wins over open ones. */
export function schemasAt(schema: Place, keys: readonly string[]): Place[] {
  const [key, ...rest] = keys;
  if (key === undefined) return [schema];
  return partsOfValue(schema).flatMap((part) => {
    const named = [...(part.get("properties", key) ? [part.get("properties", key) as Place] : []), ...(isIndex(key) ? itemsOf(part) : [])];
    const found = named.length > 0 ? named : openFieldsOf(part);
    return found.filter(({ value }) => isObject(value)).flatMap((place) => schemasAt(place, rest));
  });
}

/** The values that a field has in `value`, each with its key path. */
export function select(value: Json, [step, ...rest]: readonly Step[], path: KeyPath = []): { value: Json; path: KeyPath }[] {
  if (step === undefined) return [{ value, path }];
  return keysAt(value, step).flatMap((key) => select(member(value, key) as Json, rest, [...path, key]));
}

function keysAt(value: Json, step: Step): (string | number)[] {
  if (step === "[]") return Array.isArray(value) ? [...value.keys()] : [];
  if (!isObject(value)) return [];
  if (step === "*") return Object.keys(value);
  return Object.hasOwn(value, step.key) ? [step.key] : [];
}

/** `bots[].jwtApps[].clientId`; `*` stands for a field that has no name of its own. */
export function formatField(steps: readonly Step[]): string {
  const text = steps.map((step) => (step === "[]" ? "[]" : `.${step === "*" ? "*" : step.key}`)).join("");
  return text.replace(/^\./, "");
}
