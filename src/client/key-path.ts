/** The keys that lead to a value inside another, outermost first; empty for the value itself. */
export type KeyPath = readonly (string | number)[];

/** The value at a key path; `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined | null)?.[key], value);
}

/** A copy of `value` with another value at a key path. */
export function withValueAt(value: unknown, [key, ...rest]: KeyPath, replacement: unknown): unknown {
  return key === undefined ? replacement : { ...(value as object), [key]: withValueAt(valueAt(value, [key]), rest, replacement) };
}
