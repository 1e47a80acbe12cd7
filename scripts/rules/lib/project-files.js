import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parse } from "yaml";
import { oncePerDocument } from "./once-per-document.js";

/**
 * @typedef {import("./once-per-document.js").Context} Context
 *
 * @typedef {object} Conventions What a rule needs of openapi/conventions.yaml.
 * @property {string[]} basePaths
 * @property {Record<string, string[]>} verbs
 * @property {string[]} safeVerbs
 * @property {Record<string, "always" | "input" | "body">} statuses
 * @property {{ minLength: number, maxLength: number }} summary
 * @property {{ maxLength: number }} description
 * @property {string[]} levels
 * @property {string[]} editions
 * @property {string} documentation
 * @property {{ request: string[], response: string[] }} bodySuffixes
 * @property {Record<string, string[]>} scopes
 */

const CONVENTIONS = "conventions.yaml";
const EXTENSIONS = "extensions.md";
const EXTENSION_ROW = /^\|\s*`(x-[^`]+)`/gm;

/** Whether the linted document is the hand-written root and not the bundle: the conventions lie beside it. */
export const isSourceRoot = oncePerDocument((context) => existsSync(posix.join(folderOf(context), CONVENTIONS)));

export const conventions = oncePerDocument((context) => /** @type {Conventions} */ (parse(read(context, CONVENTIONS))));

/** The `x-` keys that the table in extensions.md lists. */
export const registeredExtensions = oncePerDocument(
  (context) => new Set(Array.from(read(context, EXTENSIONS).matchAll(EXTENSION_ROW), (row) => row[1])),
);

/**
 * Folder of the linted document.
 * @param {Context} context
 */
export function folderOf(context) {
  return posix.dirname(context.document.source ?? "");
}

/**
 * @param {Context} context
 * @param {string} name
 */
function read(context, name) {
  const folder = folderOf(context);
  const places = [posix.join(folder, name), posix.join(folder, "../openapi", name)];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`${name} is missing; the rules look for it at ${places.join(" and ")}`);
  return readFileSync(found, "utf8");
}
