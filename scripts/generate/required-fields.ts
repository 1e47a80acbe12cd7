import { asList, type JsonObject } from "../../src/description/json.js";
import type { Place } from "../../src/description/place.js";

/**
 * Adds to a schema references to the schemas that name the fields which it requires. openapi-typescript looks for these in the schema itself
 * and where its references lead, not behind the references there, and would leave such a field optional.
 */
export function referToRequired(schema: Place): void {
  const near = [schema, ...schema.items("allOf")];
  const far = near.slice(1).flatMap((part) => partsOf(part, new Set()));
  const holders = schema.texts("required").flatMap((field) => {
    const names = (part: Place) => part.get("properties", field) !== undefined;
    return near.some(names) ? [] : (far.find((part) => part.name !== undefined && names(part)) ?? []);
  });
  if (holders.length === 0) return;
  const references = new Set(holders.map(({ address }) => address));
  schema.object.allOf = [...asList(schema.object.allOf), ...Array.from(references, ($ref): JsonObject => ({ $ref }))];
}

/** The parts of a schema's `allOf`, at any depth. */
function partsOf(schema: Place, entered: ReadonlySet<unknown>): Place[] {
  if (entered.has(schema.value)) return [];
  const inner = new Set(entered).add(schema.value);
  return schema.items("allOf").flatMap((part) => [part, ...partsOf(part, inner)]);
}
