import { isObject, type Json } from "./json.js";
import type { Place } from "./place.js";

/** A part of the description and its kind, such as `operation`, `parameter` or `schema`. */
export interface Part {
  readonly kind: string;
  readonly place: Place;
}

/**
 * What the parts of a description hold: key, then the kind of part behind it. `[]` after a kind: a list of them; `{}`: a map of them.
 * `*` stands for every key of a part that is itself a map with extension keys.
 * Data (an example's `value`, `default`, `enum`...) is no part, so a walk never takes a key of an example for a key of the description.
 */
const HOLDS: Record<string, Record<string, string>> = {
  root: { info: "info", servers: "server[]", tags: "tag[]", externalDocs: "externalDocs", components: "components", paths: "paths" },
  paths: { "*": "pathItem" },
  info: { contact: "contact", license: "license" },
  server: { variables: "serverVariable{}" },
  tag: { externalDocs: "externalDocs" },
  components: { securitySchemes: "securityScheme{}" },
  pathItem: {
    servers: "server[]",
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
  operation: {
    externalDocs: "externalDocs",
    servers: "server[]",
    parameters: "parameter[]",
    requestBody: "requestBody",
    responses: "responses",
  },
  responses: { "*": "response" },
  parameter: { schema: "schema", examples: "example{}", content: "mediaType{}" },
  requestBody: { content: "mediaType{}" },
  response: { headers: "header{}", content: "mediaType{}", links: "link{}" },
  link: { server: "server" },
  header: { schema: "schema", examples: "example{}", content: "mediaType{}" },
  mediaType: { schema: "schema", examples: "example{}", encoding: "encoding{}" },
  encoding: { headers: "header{}" },
  schema: {
    discriminator: "discriminator",
    externalDocs: "externalDocs",
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

/** A part and every part below it, through references. A part that `seen` holds is left out, which also ends recursion. */
export function* walk(kind: string, place: Place, seen = new Set<unknown>()): Generator<Part> {
  if (!isObject(place.value) || seen.has(place.value)) return;
  seen.add(place.value);
  yield { kind, place };
  for (const [key, held] of Object.entries(HOLDS[kind] ?? {})) {
    const isMany = /(\[\]|\{\})$/.test(held);
    for (const part of placesBehind(place, key, isMany)) yield* walk(isMany ? held.slice(0, -2) : held, part, seen);
  }
}

/** The members of a part that hold no other part: its own texts, numbers, data and extensions. */
export function ownMembers({ kind, place }: Part): [key: string, value: Json][] {
  const held = HOLDS[kind] ?? {};
  return Object.entries(place.object).filter(([key]) => !(key in held || ("*" in held && !key.startsWith("x-"))));
}

function placesBehind(place: Place, key: string, isMany: boolean): Place[] {
  if (key === "*") return place.entries().flatMap(([name, part]) => (name.startsWith("x-") ? [] : [part]));
  return isMany ? place.items(key) : [place.get(key) ?? []].flat();
}
