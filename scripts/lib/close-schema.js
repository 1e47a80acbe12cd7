/**
 * Closes schemas in memory, so that a field which the description does not name fails validation.
 * The published description stays open: answers may grow.
 *
 * A schema is closed where it is used (a body, a property, an item), never where it is only a part of another
 * (`allOf`, `$ref` target, `if`...): `unevaluatedProperties` sees through those (JSON Schema 2020-12, 11.3).
 * @typedef {import("./json.js").Json} Json
 * @typedef {import("./json.js").JsonObject} JsonObject
 */
import { isObject } from "./json.js";

const IN_PLACE_LISTS = ["allOf", "anyOf", "oneOf"];
const IN_PLACE = ["if", "then", "else", "not", "contains"];
const USES = ["items", "additionalProperties", "unevaluatedItems"];
const USE_MAPS = ["properties", "patternProperties"];
const IN_PLACE_MAPS = ["dependentSchemas"];

/**
 * A copy of `schema` that is closed at its own use and at every use inside it.
 * @param {Json} schema
 * @returns {Json}
 */
export function closeSchema(schema) {
  const inner = closeInside(schema);
  if (!isObject(inner) || !describesObject(inner)) return inner;
  // Closing each branch, not the whole, keeps a oneOf decidable: an open branch matches too much.
  if (isChoice(inner)) return closeBranches(inner);
  return { ...inner, unevaluatedProperties: false };
}

/**
 * A copy of `schema` that is closed at every use inside it but not at its own: right for a definition that others refer to.
 * @param {Json} schema
 * @returns {Json}
 */
export function closeInside(schema) {
  if (!isObject(schema)) return schema;
  /** @type {JsonObject} */
  const copy = { ...schema };
  for (const key of USES) if (isObject(copy[key])) copy[key] = closeSchema(copy[key]);
  for (const key of USE_MAPS) if (isObject(copy[key])) copy[key] = mapValues(copy[key], closeSchema);
  for (const key of IN_PLACE) if (isObject(copy[key])) copy[key] = closeInside(copy[key]);
  for (const key of IN_PLACE_MAPS) if (isObject(copy[key])) copy[key] = mapValues(copy[key], closeInside);
  for (const key of IN_PLACE_LISTS) if (Array.isArray(copy[key])) copy[key] = copy[key].map(closeInside);
  if (Array.isArray(copy.prefixItems)) copy.prefixItems = copy.prefixItems.map(closeSchema);
  return copy;
}

/** @param {JsonObject} schema */
function describesObject(schema) {
  if ("additionalProperties" in schema || "unevaluatedProperties" in schema) return false;
  return "properties" in schema || "$ref" in schema || IN_PLACE_LISTS.some((key) => key in schema);
}

/** @param {JsonObject} schema */
function isChoice(schema) {
  return ("oneOf" in schema || "anyOf" in schema) && !("properties" in schema) && !("$ref" in schema) && !("allOf" in schema);
}

/** @param {JsonObject} schema */
function closeBranches(schema) {
  /** @type {JsonObject} */
  const copy = { ...schema };
  for (const key of ["oneOf", "anyOf"]) if (Array.isArray(copy[key])) copy[key] = copy[key].map(closeSchema);
  return copy;
}

/**
 * @param {JsonObject} map
 * @param {(value: Json) => Json} change
 */
function mapValues(map, change) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
