import { isObject } from "../../lib/json.js";
import { oncePerDocument } from "./once-per-document.js";
import { Place } from "./place.js";

/**
 * @typedef {import("./once-per-document.js").Context} Context
 * @typedef {import("../../lib/json.js").Json} Json
 *
 * @typedef {object} Operation
 * @property {string} id operationId, or method and URL where there is none
 * @property {string} method
 * @property {string} url
 * @property {Place} place
 * @property {Place} item the path item that holds it
 *
 * @typedef {object} Description
 * @property {Place} root
 * @property {Operation[]} operations
 * @property {Map<string, Operation>} byId
 *
 * @typedef {object} Body
 * @property {string} where `request` or a status
 * @property {string} mediaType
 * @property {Place} holder the request body or the response
 * @property {Place} place the media type object
 */

export const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** The linted description, read once for all rules. */
export const describe = oncePerDocument((context) => {
  const root = rootOf(context);
  const operations = operationsUnder(root);
  /** @type {Description} */
  const description = { root, operations, byId: new Map(operations.map((operation) => [operation.id, operation])) };
  return description;
});

/** @param {Context} context */
function rootOf({ document, documentInventory }) {
  const source = document.source ?? "";
  /** @param {string} file */
  const files = (file) =>
    /** @type {Json | undefined} */ (file === source ? document.data : documentInventory.referencedDocuments[file]?.data);
  return new Place(files, source, [], [], /** @type {Json} */ (document.data));
}

/**
 * @param {Place} root of a description
 * @returns {Operation[]}
 */
export function operationsUnder(root) {
  return root.entries("paths").flatMap(([url, item]) => operationsOf(url, item));
}

/**
 * @param {string} url
 * @param {Place} item
 * @returns {Operation[]}
 */
function operationsOf(url, item) {
  return METHODS.flatMap((method) => {
    const place = item.get(method);
    if (place === undefined || !isObject(place.value)) return [];
    return [{ id: place.text("operationId") ?? `${method.toUpperCase()} ${url}`, method, url, place, item }];
  });
}

/**
 * @param {Operation} operation
 * @returns {Place[]}
 */
export function parametersOf({ place, item }) {
  return [...item.entries("parameters"), ...place.entries("parameters")].map(([, parameter]) => parameter);
}

/**
 * Every body of an operation: one per media type of the request and of each response.
 * @param {Operation} operation
 * @returns {Body[]}
 */
export function bodiesOf({ place }) {
  const request = place.get("requestBody");
  return [
    ...(request === undefined ? [] : bodiesIn("request", request)),
    ...place.entries("responses").flatMap(([status, response]) => bodiesIn(status, response)),
  ];
}

/**
 * @param {string} where
 * @param {Place} holder
 * @returns {Body[]}
 */
export function bodiesIn(where, holder) {
  return holder.entries("content").map(([mediaType, place]) => ({ where, mediaType, holder, place }));
}

/**
 * Bodies as written: one that many operations share comes once.
 * @param {Operation[]} operations
 * @returns {Body[]}
 */
export function distinctBodies(operations) {
  return [...new Map(operations.flatMap(bodiesOf).map((body) => [body.place.value, body])).values()];
}

/** @param {string} status */
export function isSuccess(status) {
  return status.startsWith("2");
}

/** @param {string} mediaType */
export function isJson(mediaType) {
  return /^application\/(.+\+)?json\b/.test(mediaType);
}

/**
 * Whether a body of this media type has fields: JSON and forms, but not text or a file.
 * @param {string} mediaType
 */
export function hasFields(mediaType) {
  return isJson(mediaType) || mediaType.startsWith("multipart/") || mediaType.startsWith("application/x-www-form-urlencoded");
}
