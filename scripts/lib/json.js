/**
 * @typedef {null | boolean | number | string | Json[] | JsonObject} Json
 * @typedef {{ [key: string]: Json }} JsonObject
 */

/**
 * @param {unknown} value
 * @returns {value is JsonObject}
 */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
