import { isObject } from "../../lib/json.js";
import { describe } from "./description.js";
import { oncePerDocument } from "./once-per-document.js";

/**
 * @typedef {import("./place.js").Place} Place
 * @typedef {{ kind: string, place: Place }} Part
 */

/**
 * What the parts of a description hold: key, then the kind of part behind it. `[]` after a kind: a list of them; `{}`: a map of them.
 * Data (an example's `value`, `default`, `enum`...) is no part, so a walk never takes a key of an example for a key of the description.
 * @type {Record<string, Record<string, string>>}
 */
const HOLDS = {
  root: { info: "info", servers: "server[]", tags: "tag[]", externalDocs: "externalDocs", components: "components", paths: "pathItem{}" },
  info: { contact: "contact", license: "license" },
  server: { variables: "serverVariable{}" },
  tag: { externalDocs: "externalDocs" },
  components: { securitySchemes: "securityScheme{}" },
  pathItem: {
    parameters: "parameter[]",
    get: "operation",
    put: "operation",
    post: "operation",
    delete: "operation",
    patch: "operation",
    head: "operation",
    options: "operation",
    trace: "operation",
  },
  operation: { externalDocs: "externalDocs", parameters: "parameter[]", requestBody: "requestBody", responses: "response{}" },
  parameter: { schema: "schema", examples: "example{}", content: "mediaType{}" },
  requestBody: { content: "mediaType{}" },
  response: { headers: "header{}", content: "mediaType{}", links: "link{}" },
  header: { schema: "schema", examples: "example{}", content: "mediaType{}" },
  mediaType: { schema: "schema", examples: "example{}", encoding: "encoding{}" },
  encoding: { headers: "header{}" },
  schema: {
    properties: "schema{}",
    patternProperties: "schema{}",
    dependentSchemas: "schema{}",
    $defs: "schema{}",
    allOf: "schema[]",
    anyOf: "schema[]",
    oneOf: "schema[]",
    prefixItems: "schema[]",
    items: "schema",
    contains: "schema",
    additionalProperties: "schema",
    unevaluatedItems: "schema",
    unevaluatedProperties: "schema",
    propertyNames: "schema",
    not: "schema",
    if: "schema",
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: "schema",
    else: "schema",
  },
};

/** Every part of the description, each written part once. */
export const partsOf = oncePerDocument((context) => [...walk("root", describe(context).root)]);

/**
 * A part and every part below it, through references. A part that `seen` holds is left out, which also ends recursion.
 * @param {string} kind
 * @param {Place} place
 * @param {Set<unknown>} seen
 * @returns {Generator<Part>}
 */
export function* walk(kind, place, seen = new Set()) {
  if (!isObject(place.value) || seen.has(place.value)) return;
  seen.add(place.value);
  yield { kind, place };
  for (const [key, held] of Object.entries(HOLDS[kind] ?? {})) {
    const inner = place.get(key);
    if (inner === undefined) continue;
    const many = held.endsWith("[]") || held.endsWith("{}");
    if (!many) yield* walk(held, inner, seen);
    else for (const [, part] of inner.entries()) yield* walk(held.slice(0, -2), part, seen);
  }
}
