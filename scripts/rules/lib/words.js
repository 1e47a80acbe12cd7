/** @typedef {import("./place.js").Place} Place */

/**
 * The words that schemas of a response list.
 * @param {Place[]} schemas
 * @returns {string[]}
 */
export function openWords(schemas) {
  return schemas.flatMap((schema) => schema.entries("x-extensible-enum").map(([, word]) => String(word.value)));
}

/**
 * Each word once that is not among the known ones.
 * @param {string[]} words
 * @param {string[]} known
 */
export function without(words, known) {
  return [...new Set(words)].filter((word) => !known.includes(word));
}
