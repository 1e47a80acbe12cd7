import type { Source } from "./facts.js";
import type { PageField } from "./page.js";

const ORDER: readonly Source[] = ["table", "endpoint", "sample"];

/** One field of each location and name. What tables say comes first; what a part does not say, another may. */
export function mergeFields(fields: readonly PageField[]): PageField[] {
  const merged = new Map<string, PageField>();
  for (const field of [...fields].sort((one, other) => rank(one) - rank(other))) {
    const key = `${field.location} ${field.name}`;
    const known = merged.get(key);
    merged.set(key, known ? mergeTwo(known, field) : field);
  }
  return [...merged.values()];
}

function mergeTwo(one: PageField, other: PageField): PageField {
  const from = ORDER.filter((source) => one.from.includes(source) || other.from.includes(source));
  const both = { ...other, ...one, from };
  if (one.enum && other.enum) return { ...both, enum: [...new Set([...one.enum, ...other.enum])] };
  return one.shown && other.shown ? { ...both, shown: [...new Set([...one.shown, ...other.shown])].sort() } : both;
}

function rank(field: PageField): number {
  return ORDER.indexOf(field.from[0] ?? "sample");
}
