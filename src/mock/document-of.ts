import type { Description } from "../description/description.js";
import type { Json, JsonObject } from "../description/json.js";
import type { Operation } from "../description/operation.js";
import type { Place } from "../description/place.js";

/**
 * What Prism needs to know of one operation, as a description of its own: Prism is slow with a large one and modifies what it is given.
 *
 * Every reference is resolved here and points to a component of the new description, because Prism reads siblings of `$ref` differently: it
 * merges them into the target key by key, and which of the two wins depends on the order of the references.
 */
export function documentOf({ document }: Description, { path, method, place, parameters }: Operation): JsonObject {
  const { openapi = "", jsonSchemaDialect = "" } = document;
  const schemas: JsonObject = {};
  const names = new Map<Json, string>();
  const refer = (target: Place): Json => {
    const name = names.get(target.value) ?? `part-${names.size}`;
    if (!names.has(target.value)) {
      names.set(target.value, name); // before the copy, since the target may refer to itself
      schemas[name] = copy(target);
    }
    return { $ref: `#/components/schemas/${name}` };
  };
  const copy = (original: Place): Json => {
    const { value } = original;
    if (typeof value !== "object" || value === null) return value;
    const entries = original.entries().map(([key, inner]): [string, Json] => {
      // `entries` follows references: behind one stands another value.
      return [key, inner.value === (value as JsonObject)[key] ? copy(inner) : refer(inner)];
    });
    return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  };
  const member = (key: string) => {
    const inner = place.get(key);
    return inner && { [key]: copy(inner) };
  };
  const operation = { parameters: parameters.map((parameter) => refer(parameter.place)), ...member("requestBody"), ...member("responses") };
  return { openapi, jsonSchemaDialect, paths: { [path]: { [method]: operation } }, components: { schemas } };
}
