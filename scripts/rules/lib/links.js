import { describe } from "./description.js";
import { oncePerDocument } from "./once-per-document.js";

/**
 * @typedef {import("./description.js").Operation} Operation
 * @typedef {import("./place.js").Place} Place
 * @typedef {{ name: string, link: Place, response: Place }} Link
 */

/**
 * @param {Operation} operation
 * @returns {Link[]}
 */
export function linksOf({ place }) {
  return place.entries("responses").flatMap(([, response]) => response.entries("links").map(([name, link]) => ({ name, link, response })));
}

/** Ids of the operations that some link leads to. */
export const linkedOperations = oncePerDocument(
  (context) => new Set(describe(context).operations.flatMap((operation) => linksOf(operation).map(({ link }) => link.text("operationId")))),
);
