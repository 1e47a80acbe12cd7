import { ITEMS, joinPath } from "./field-path.js";

/** A field of a sample: where it stands and which JSON types it shows there. */
export interface ShapeField {
  readonly parts: readonly string[];
  readonly types: ReadonlySet<string>;
  readonly line: number;
  /** How often samples show it. */
  readonly times: number;
  /** How many of its values are objects. */
  readonly objects: number;
}

/** The paths and types of samples, by path. */
export type Shape = ReadonlyMap<string, ShapeField>;

/** The shape of a value. `text` is what it was read from and `line` that text's first line, so that fields have lines. */
export function shapeOf(value: unknown, text: string, line: number): Shape {
  const fields = new Map<string, { parts: readonly string[]; types: Set<string>; line: number; times: number; objects: number }>();
  const lines = text.split("\n");
  visit(value, [], 0);
  return fields;

  function visit(each: unknown, parts: readonly string[], from: number): void {
    const path = joinPath(parts);
    const field = fields.get(path) ?? { parts, types: new Set<string>(), line: line + from, times: 0, objects: 0 };
    fields.set(path, field);
    field.types.add(typeOf(each));
    field.times += 1;
    field.objects += typeOf(each) === "object" ? 1 : 0;
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
    merged.set(path, known ? mergeTwo(known, field) : field);
  }
  return merged;
}

function mergeTwo(one: ShapeField, other: ShapeField): ShapeField {
  const types = new Set([...one.types, ...other.types]);
  return { ...one, types, times: one.times + other.times, objects: one.objects + other.objects };
}

/**
 * Whether each of several objects that samples show has the field; one that lacks it is enough for no. Undefined when there is only one
 * such object, or the field is an item or any key of a map.
 */
export function isAlwaysShown(shape: Shape, { parts, times }: ShapeField): boolean | undefined {
  const last = parts.at(-1) ?? ITEMS;
  if (last === ITEMS || last.startsWith("{")) return undefined;
  const objects = shape.get(joinPath(parts.slice(0, -1)))?.objects ?? 0;
  if (times < objects) return false;
  return objects > 1 ? true : undefined;
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
