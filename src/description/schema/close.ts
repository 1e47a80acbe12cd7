import { isObject, type Json, type JsonObject } from "../json.js";
import { holdsData, holdsNames } from "./data-keywords.js";

/**
 * Closes schemas in memory, so that a field which the description does not name fails validation.
 * The published description stays open: responses may grow.
 *
 * A schema is closed where it is used (a body, a property, an item), never where it is only a part of another
 * (`allOf`, the target of a `$ref` with siblings, `if`...): `unevaluatedProperties` sees through those (JSON Schema 2020-12, 11.3).
 */
export type Refer = (ref: string, closed: boolean) => string;

const IN_PLACE_LISTS = ["allOf", "anyOf", "oneOf"];
const IN_PLACE = ["if", "then", "else", "not", "contains"];
const USES = ["items", "additionalProperties", "unevaluatedItems"];
const USE_MAPS = ["properties", "patternProperties"];
const IN_PLACE_MAPS = ["dependentSchemas"];
const CHOICES = ["oneOf", "anyOf"];

/**
 * A copy of `schema` that is closed at its own use and at every use inside it.
 * `refer` names the definition to refer to instead of a `$ref`: a closed copy of it, or one that is closed inside only.
 */
export function closeSchema(schema: Json, refer: Refer): Json {
  if (!isObject(schema) || !describesObject(schema)) return closeInside(schema, refer);
  if (typeof schema.$ref === "string" && !refines(schema)) return { ...schema, $ref: refer(schema.$ref, true) };
  // Closing each branch, not the whole, keeps a oneOf decidable: an open branch matches too much.
  if (isChoice(schema)) return closeBranches(schema, refer);
  return { ...(closeInside(schema, refer) as JsonObject), unevaluatedProperties: false };
}

/** A copy of `schema` that is closed at every use inside it but not at its own: right for a definition that others extend. */
export function closeInside(schema: Json, refer: Refer): Json {
  if (!isObject(schema)) return schema;
  const close = (inner: Json) => closeSchema(inner, refer);
  const inside = (inner: Json) => closeInside(inner, refer);
  const copy = { ...schema };
  if (typeof copy.$ref === "string") copy.$ref = refer(copy.$ref, false);
  for (const key of USES) if (isObject(copy[key])) copy[key] = close(copy[key]);
  for (const key of USE_MAPS) if (isObject(copy[key])) copy[key] = mapValues(copy[key], close);
  for (const key of IN_PLACE) if (isObject(copy[key])) copy[key] = inside(copy[key]);
  for (const key of IN_PLACE_MAPS) if (isObject(copy[key])) copy[key] = mapValues(copy[key], inside);
  for (const key of IN_PLACE_LISTS) if (Array.isArray(copy[key])) copy[key] = copy[key].map(inside);
  if (Array.isArray(copy.prefixItems)) copy.prefixItems = copy.prefixItems.map(close);
  return copy;
}

/** A copy of `schema` with other references and nothing else changed. */
export function referElsewhere(schema: Json, refer: (ref: string) => string): Json {
  if (Array.isArray(schema)) return schema.map((item) => referElsewhere(item, refer));
  if (!isObject(schema)) return schema;
  return mapEntries(schema, (key, value) => {
    if (key === "$ref" && typeof value === "string") return refer(value);
    if (holdsNames(key) && isObject(value)) return mapValues(value, (inner) => referElsewhere(inner, refer));
    return holdsData(key) ? value : referElsewhere(value, refer);
  });
}

function describesObject(schema: JsonObject): boolean {
  if ("additionalProperties" in schema || "unevaluatedProperties" in schema) return false;
  return "properties" in schema || "$ref" in schema || IN_PLACE_LISTS.some((key) => key in schema);
}

function isChoice(schema: JsonObject): boolean {
  return CHOICES.some((key) => key in schema) && !("properties" in schema) && !("$ref" in schema) && !("allOf" in schema);
}

/** Whether a reference has siblings that name fields of their own. */
function refines(schema: JsonObject): boolean {
  return "properties" in schema || IN_PLACE_LISTS.some((key) => key in schema);
}

function closeBranches(schema: JsonObject, refer: Refer): JsonObject {
  const copy = { ...schema };
  for (const key of CHOICES) if (Array.isArray(copy[key])) copy[key] = copy[key].map((branch) => closeSchema(branch, refer));
  return copy;
}

function mapValues(map: JsonObject, change: (value: Json) => Json): JsonObject {
  return mapEntries(map, (_key, value) => change(value));
}

function mapEntries(map: JsonObject, change: (key: string, value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(key, value)]));
}
