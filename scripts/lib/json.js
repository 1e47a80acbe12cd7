/**
 * @typedef {import("./description.js").Json} Json
 * @typedef {import("./description.js").JsonObject} JsonObject
 */

/**
 * @param {unknown} value
 * @returns {value is JsonObject}
 */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The value of an own key; undefined when there is none, also on a value that has no keys.
 * @param {Json | undefined} value
 * @param {string | number} key
 * @returns {Json | undefined}
 */
export function member(value, key) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? /** @type {JsonObject} */ (value)[key] : undefined;
}

/**
 * @param {string} pointer JSON Pointer (RFC 6901), without `#`
 * @returns {string[]}
 */
export function parsePointer(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * @param {readonly (string | number)[]} path
 * @returns {string} JSON Pointer (RFC 6901)
 */
export function formatPointer(path) {
  return path.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
