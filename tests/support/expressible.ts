import { Description } from "../../src/description/description.js";
import { asList, isObject, type Json, type JsonObject } from "../../src/description/json.js";
import { holdsData, holdsNames } from "../../src/description/schema/data-keywords.js";

/** Keywords that no type expresses: how long, how many, how large and of which form a value is. */
const LIMITS = new Set([
  ...["minLength", "maxLength", "pattern", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains", "minProperties", "maxProperties", "propertyNames"],
]);
/** Keywords of conditions. A type expresses that one field needs another, not that a value does. */
const CONDITIONS = new Set(["not", "if", "then", "else", "dependentSchemas"]);
const PRESENCE = /^\[\{"not":\{"required":\[[^\]]*\]\}\},\{"required":\[[^\]]*\]\}\]$/;

/**
 * A copy of a description whose schemas say what types can:
 * - the other keywords are gone, and `oneOf` is `anyOf`, as a union is;
 * - closed, a schema takes the fields that any branch names, as a union does;
 * - named fields fit `additionalProperties` too, as they must beside an index signature.
 */
export function expressible({ document }: Description): Description {
  return Description.of(inTypes(document) as JsonObject);
}

function inTypes(value: Json, key = ""): Json {
  if (Array.isArray(value)) return value.map((item) => inTypes(item));
  if (!isObject(value)) return value;
  if (holdsNames(key)) return map(value, (_, part) => inTypes(part));
  const isLost = (name: string) => LIMITS.has(name) || (CONDITIONS.has(name) && !isAboutPresence(value));
  const kept = Object.fromEntries(Object.entries(value).filter(([name]) => !isLost(name)));
  return indexed(unions(map(kept, (name, part) => (holdsData(name) ? part : inTypes(part, name)))));
}

function isAboutPresence(schema: JsonObject): boolean {
  // The `not` of a condition stands alone in it.
  return "not" in schema
    ? Object.keys(schema).length === 1
    : !("else" in schema) && PRESENCE.test(JSON.stringify([schema.if, schema.then]));
}

/** The choices of a schema, inside its `allOf`. */
function unions({ oneOf, anyOf, ...schema }: JsonObject): JsonObject {
  const choices = [oneOf, anyOf].flatMap((branches): Json[] => (branches === undefined ? [] : [{ anyOf: branches }]));
  return choices.length === 0 ? schema : { ...schema, allOf: [...asList(schema.allOf), ...choices] };
}

function indexed(schema: JsonObject): JsonObject {
  const { properties, additionalProperties: others } = schema;
  if (!isObject(properties) || !isObject(others)) return schema;
  return { ...schema, properties: map(properties, (_, field) => ({ allOf: [field, others] })) };
}

function map(object: JsonObject, change: (key: string, value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]));
}
