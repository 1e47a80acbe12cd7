import type { Json } from "../../../src/description/json.js";
import type { KeyPath } from "../../../src/description/key-path.js";
import type { Part } from "../../../src/description/parts.js";

/** Each item once that is not among the known ones. */
export function without(items: readonly string[], known: readonly string[]): string[] {
  return [...new Set(items)].filter((item) => !known.includes(item));
}

interface Text {
  readonly text: string;
  readonly path: KeyPath;
}

/** Keys whose value is example data, by kind of part. */
const DATA: Readonly<Record<string, readonly string[]>> = {
  example: ["value"],
  mediaType: ["example"],
  parameter: ["example"],
  header: ["example"],
  schema: ["default", "example", "examples", "const"],
};

/** Texts of the example data of a part, each with its key path below it. */
export function exampleTexts({ kind, place }: Part): Text[] {
  return (DATA[kind] ?? []).flatMap((key) => textsIn(place.object[key] ?? null, [key]));
}

/** Every text in a value. */
export function textsIn(value: Json, path: KeyPath): Text[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
