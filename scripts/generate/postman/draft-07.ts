import { isObject, type Json, type JsonObject } from "../../../src/description/json.js";
import type { Place } from "../../../src/description/place.js";
import { UserError } from "../../lib/user-error.js";

/** They describe a value or narrow it in a way that is no test's business: a format never refuses what the API sends. */
const DROPPED = /^(x-.*|\$comment|title|description|examples?|default|deprecated|readOnly|writeOnly|format|content\w+|unevaluated\w+)$/;
const DATA = new Set(["const", "enum", "required"]);
const NUMBERS = new Set([
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern"],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "type"],
]);
const SCHEMAS = new Set(["items", "contains", "not", "if", "then", "else", "propertyNames", "additionalProperties"]);
const SCHEMA_MAPS = new Set(["properties", "patternProperties"]);
/** Without what is dropped, a value may fit several branches of a `oneOf`. */
const SCHEMA_LISTS = new Map([
  ["allOf", "allOf"],
  ["anyOf", "anyOf"],
  ["oneOf", "anyOf"],
]);

/**
 * A schema as the validator in Postman's sandbox reads it (Ajv 6: draft-07), in itself complete: what it refers to is under `definitions`.
 *
 * @throws UserError for a keyword that is not known here
 */
export function toDraft07(schema: Place): JsonObject {
  const definitions = new Map<string, Json>();
  const refer = (from: Place, ref: string): string => {
    const target = from.follow(ref);
    const name = target?.name ?? ref;
    if (target !== undefined && !definitions.has(name)) {
      definitions.set(name, {}); // before the target: it may lead back here
      definitions.set(
        name,
        convert(target.value, (inner) => refer(target, inner)),
      );
    }
    return `#/definitions/${name}`;
  };
  const converted = convert(schema.value, (ref) => refer(schema, ref));
  return { ...(converted as JsonObject), ...(definitions.size > 0 && { definitions: Object.fromEntries(definitions) }) };
}

function convert(schema: Json, refer: (ref: string) => string): Json {
  if (!isObject(schema)) return schema;
  const inner = (value: Json) => convert(value, refer);
  const { $ref, ...others } = schema;
  const entries = Object.entries(others).flatMap(([key, value]): [string, Json][] => {
    if (DROPPED.test(key)) return [];
    if (DATA.has(key) || NUMBERS.has(key)) return [[key, value]];
    if (SCHEMAS.has(key)) return [[key, inner(value)]];
    if (SCHEMA_MAPS.has(key) && isObject(value)) return [[key, mapValues(value, inner)]];
    const list = SCHEMA_LISTS.get(key);
    if (list !== undefined && Array.isArray(value)) return [[list, value.map(inner)]];
    if (key === "dependentRequired") return [["dependencies", value]];
    throw new UserError(`scripts/generate/postman/draft-07.ts does not know the keyword ${key} of a response's schema.`);
  });
  if (typeof $ref !== "string") return Object.fromEntries(entries);
  const reference = { $ref: refer($ref) };
  // Draft-07 ignores what stands beside a reference.
  return entries.length === 0 ? reference : { allOf: [reference, Object.fromEntries(entries)] };
}

function mapValues(map: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}
