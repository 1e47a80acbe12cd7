import { type Description, deref, type Reference, type Schema } from "../lib/description.js";
import { isObject } from "../lib/json.js";

const LISTS = ["allOf", "anyOf", "oneOf"] as const;

/** A schema with all those that describe the same value: behind references, combined, or one of several choices. */
export function schemaParts(description: Description, schema: Schema): Schema[] {
  const own = deref(description, schema as Schema | Reference) as Schema;
  const inner = LISTS.flatMap((key) => own[key] ?? []).filter(isObject);
  // What stands beside a reference counts too (JSON Schema 2020-12, 8.2.3.1).
  return [...(own === schema ? [] : [schema]), own, ...inner.flatMap((part) => schemaParts(description, part))];
}

/** The schemas of a field, as far as the parts name it. */
export function fieldSchemas(parts: readonly Schema[], name: string): Schema[] {
  return parts
    .flatMap(({ properties }) => (isObject(properties) && Object.hasOwn(properties, name) ? [properties[name]] : []))
    .filter(isObject);
}
