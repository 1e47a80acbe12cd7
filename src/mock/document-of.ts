import { asObject, type Json, type JsonObject } from "./description.js";

/** The part of a description that one path needs, as a copy: Prism rewrites what it is given, and takes long over a whole description. */
export function documentOf(description: JsonObject, path: string): JsonObject {
  const all = asObject(description.components);
  const components: Record<string, JsonObject> = { securitySchemes: asObject(all.securitySchemes) };
  const take = (reference: string) => {
    const [, kind = "", name = ""] = /^#\/components\/([^/]+)\/([^/]+)/.exec(reference) ?? [];
    const target = asObject(all[kind])[name];
    if (target === undefined || asObject(components[kind])[name] !== undefined) return;
    components[kind] = { ...components[kind], [name]: target };
    visit(target);
  };
  const visit = (value: Json | undefined) => {
    if (typeof value !== "object" || value === null) return;
    if (!Array.isArray(value) && typeof value.$ref === "string") take(value.$ref);
    for (const inner of Object.values(value)) visit(inner);
  };
  const item = asObject(description.paths)[path];
  visit(item);
  return structuredClone({ ...description, paths: { [path]: item ?? null }, components });
}
