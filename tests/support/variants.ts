import type { KeyPath } from "../../src/description/key-path.js";

/** A value that differs from another at one place. */
export interface Variant {
  /** How it differs: `body.name is missing`. */
  readonly change: string;
  readonly kind: "missing" | "unknown" | "other";
  readonly value: unknown;
}

/** Values to put in the place of another: one of each JSON type, and a text that no list of values has. */
const OTHERS: readonly unknown[] = [null, true, 7, "no such value", [], {}];

/** Every value that lacks one field of `value`, at any depth, has another value at one place, or one field more. */
export function variantsOf(value: unknown): Variant[] {
  return inside(value, [], (other) => other);
}

/** @param put puts a value at the path into the whole */
function inside(value: unknown, path: KeyPath, put: (other: unknown) => unknown): Variant[] {
  const where = (name: string) => [...path, name].join(".");
  const others = path.length === 0 ? [] : OTHERS.filter((other) => jsonType(other) !== jsonType(value) || typeof value === "string");
  const replaced = others.map((other) => variant("other", `${path.join(".")} is ${JSON.stringify(other)}`, put(other)));
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) => inside(item, [...path, index], (other) => put(value.with(index, other))));
    return [...replaced, ...items];
  }
  if (jsonType(value) !== "object") return replaced;
  const fields = value as Record<string, unknown>;
  return [
    ...replaced,
    variant("unknown", `${where("unknownField")} is there`, put({ ...fields, unknownField: 1 })),
    ...Object.entries(fields).flatMap(([name, inner]) => {
      const { [name]: _removed, ...rest } = fields;
      const missing = variant("missing", `${where(name)} is missing`, put(rest));
      return [missing, ...inside(inner, [...path, name], (other) => put({ ...fields, [name]: other }))];
    }),
  ];
}

function variant(kind: Variant["kind"], change: string, value: unknown): Variant {
  return { kind, change, value };
}

/** A file is text in the description. */
function jsonType(value: unknown): string {
  if (value instanceof Blob) return "string";
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}
