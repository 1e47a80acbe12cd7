/**
 * Closes schemas in memory, so that a field which the description does not name fails validation.
 * The published description stays open: answers may grow.
 *
 * A schema is closed where it is used (a body, a property, an item), never where it is only a part of another
 * (`allOf`, `$ref` target, `if`...): `unevaluatedProperties` sees through those (JSON Schema 2020-12, 11.3).
 * @typedef {import("./json.js").Json} Json
 * @typedef {import("./json.js").JsonObject} JsonObject
 * @typedef {(ref: string, closed: boolean) => string} Refer
 *   Names the definition to refer to instead of `ref`: a closed copy of it, or one that is closed inside only.
 */
import { isObject } from "./json.js";

const IN_PLACE_LISTS = ["allOf", "anyOf", "oneOf"];
const IN_PLACE = ["if", "then", "else", "not", "contains"];
const USES = ["items", "additionalProperties", "unevaluatedItems"];
const USE_MAPS = ["properties", "patternProperties"];
const IN_PLACE_MAPS = ["dependentSchemas"];
const CHOICES = ["oneOf", "anyOf"];

/**
 * A copy of `schema` that is closed at its own use and at every use inside it.
 * Without `refer`, a reference is closed from outside, which leaves the branches of a choice behind it open.
 * @param {Json} schema
 * @param {Refer} [refer]
 * @returns {Json}
 */
export function closeSchema(schema, refer) {
  if (!isObject(schema) || !describesObject(schema)) return closeInside(schema, refer);
  if (refer !== undefined && typeof schema.$ref === "string" && !refines(schema)) return { ...schema, $ref: refer(schema.$ref, true) };
  // Closing each branch, not the whole, keeps a oneOf decidable: an open branch matches too much.
  if (isChoice(schema)) return closeBranches(schema, refer);
  return { .../** @type {JsonObject} */ (closeInside(schema, refer)), unevaluatedProperties: false };
}

/**
 * A copy of `schema` that is closed at every use inside it but not at its own: right for a definition that others refer to.
 * @param {Json} schema
 * @param {Refer} [refer]
 * @returns {Json}
 */
export function closeInside(schema, refer) {
  if (!isObject(schema)) return schema;
  /** @param {Json} inner */
  const close = (inner) => closeSchema(inner, refer);
  /** @param {Json} inner */
  const inside = (inner) => closeInside(inner, refer);
  /** @type {JsonObject} */
  const copy = { ...schema };
  if (refer !== undefined && typeof copy.$ref === "string") copy.$ref = refer(copy.$ref, false);
  for (const key of USES) if (isObject(copy[key])) copy[key] = close(copy[key]);
  for (const key of USE_MAPS) if (isObject(copy[key])) copy[key] = mapValues(copy[key], close);
  for (const key of IN_PLACE) if (isObject(copy[key])) copy[key] = inside(copy[key]);
  for (const key of IN_PLACE_MAPS) if (isObject(copy[key])) copy[key] = mapValues(copy[key], inside);
  for (const key of IN_PLACE_LISTS) if (Array.isArray(copy[key])) copy[key] = copy[key].map(inside);
  if (Array.isArray(copy.prefixItems)) copy.prefixItems = copy.prefixItems.map(close);
  return copy;
}

/** @param {JsonObject} schema */
function describesObject(schema) {
  if ("additionalProperties" in schema || "unevaluatedProperties" in schema) return false;
  return "properties" in schema || "$ref" in schema || IN_PLACE_LISTS.some((key) => key in schema);
}

/** @param {JsonObject} schema */
function isChoice(schema) {
  return CHOICES.some((key) => key in schema) && !("properties" in schema) && !("$ref" in schema) && !("allOf" in schema);
}

/**
 * Whether a reference has siblings that name fields of their own.
 * @param {JsonObject} schema
 */
function refines(schema) {
  return "properties" in schema || IN_PLACE_LISTS.some((key) => key in schema);
}

/**
 * @param {JsonObject} schema
 * @param {Refer | undefined} refer
 */
function closeBranches(schema, refer) {
  /** @type {JsonObject} */
  const copy = { ...schema };
  for (const key of CHOICES) if (Array.isArray(copy[key])) copy[key] = copy[key].map((branch) => closeSchema(branch, refer));
  return copy;
}

/**
 * @param {JsonObject} map
 * @param {(value: Json) => Json} change
 */
function mapValues(map, change) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
