import { asList, asObject, type JsonObject, type Operation } from "../description.js";

/** Operations that belong together. */
export interface Module {
  readonly title: string;
  readonly summary: string;
  readonly operations: readonly Operation[];
}

/** Modules in the order of the description's tags, then those that no tag describes. */
export function groupByModule(description: JsonObject, operations: readonly Operation[]): Module[] {
  const tags = new Map(asList(description.tags).map((tag) => [String(asObject(tag).name), asObject(tag)]));
  const names = new Set([...tags.keys(), ...operations.map(({ module }) => module)]);
  return Array.from(names, (name) => ({
    title: String(tags.get(name)?.["x-displayName"] ?? name) || "Others",
    summary: String(tags.get(name)?.description ?? ""),
    operations: operations.filter(({ module }) => module === name),
  })).filter(({ operations: own }) => own.length > 0);
}
