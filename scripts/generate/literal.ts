/** Data that a TypeScript literal can hold; a field that is undefined is left out. */
export type Literal = null | boolean | number | string | readonly Literal[] | { readonly [key: string]: Literal | undefined };

/** A value as a TypeScript literal on one line. */
export function literal(value: Literal): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).flatMap(([key, field]) => (field === undefined ? [] : `${name(key)}: ${literal(field)}`));
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

function name(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
