import { ITEMS, joinPath } from "./field-path.js";

/** A field of a sample: where it stands and which JSON types it shows there. */
export interface ShapeField {
  readonly parts: readonly string[];
  readonly types: ReadonlySet<string>;
  readonly line: number;
}

/** The paths and types of samples, by path. */
export type Shape = ReadonlyMap<string, ShapeField>;

/** The shape of a value. `text` is what it was read from and `line` that text's first line, so that fields have lines. */
export function shapeOf(value: unknown, text: string, line: number): Shape {
  const fields = new Map<string, { parts: readonly string[]; types: Set<string>; line: number }>();
  const lines = text.split("\n");
  visit(value, [], 0);
  return fields;

  function visit(each: unknown, parts: readonly string[], from: number): void {
    const path = joinPath(parts);
    const field = fields.get(path) ?? { parts, types: new Set<string>(), line: line + from };
    fields.set(path, field);
    field.types.add(typeOf(each));
    if (Array.isArray(each)) {
      for (const item of each) visit(item, [...parts, ITEMS], from);
    } else if (typeof each === "object" && each !== null) {
      for (const [key, inner] of Object.entries(each)) visit(inner, [...parts, key], lineOfKey(key, from));
    }
  }

  /** The first line that writes the key, at or after the line of what holds it. */
  function lineOfKey(key: string, from: number): number {
    const at = lines.findIndex((each, index) => index >= from && each.includes(`"${key}"`));
    return at < 0 ? from : at;
  }
}

/** Several shapes as one: a field shows every type that one of them shows. */
export function mergeShapes(shapes: readonly Shape[]): Shape {
  const merged = new Map<string, ShapeField>();
  for (const [path, field] of shapes.flatMap((shape) => [...shape])) {
    const known = merged.get(path);
    merged.set(path, known ? { ...known, types: new Set([...known.types, ...field.types]) } : field);
  }
  return merged;
}

/** The same shape with other parts, so that names of keys can become a name for any key, or all of it stands deeper. */
export function mapShape(shape: Shape, change: (parts: readonly string[]) => readonly string[]): Shape {
  return mergeShapes(
    [...shape.values()].map((field) => {
      const parts = change(field.parts);
      return new Map([[joinPath(parts), { ...field, parts }]]);
    }),
  );
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
