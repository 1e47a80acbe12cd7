import { isObject, type Json, type JsonObject } from "../../src/description/json.js";
import type { Place } from "../../src/description/place.js";
import { holdsData } from "../../src/description/schema/data-keywords.js";

/**
 * A copy of a document that puts what editors show where openapi-typescript takes it from: the description and the bounds as plain text, which
 * it prints for a `title`, and the default of a parameter, which stands in its schema.
 */
export function documented(value: Json, root: Place, key = ""): Json {
  if (Array.isArray(value)) return value.map((item) => documented(item, root));
  if (!isObject(value)) return value;
  const isNames = NAMES.has(key);
  const members = Object.entries(value).map(([name, inner]) => [
    name,
    holdsData(name) && !isNames ? inner : documented(inner, root, isNames ? "" : name),
  ]);
  const copy = Object.fromEntries(members) as JsonObject;
  return isNames || "operationId" in value ? copy : annotated(copy, root);
}

/** Keys whose members have names of the API's own, which may be those of keywords. */
const NAMES = new Set(["properties", "parameters", "schemas", "responses", "headers", "content", "paths"]);

function annotated({ description, ...rest }: JsonObject, root: Place): JsonObject {
  const schema = behind(isObject(rest.schema ?? null) ? (rest.schema as JsonObject) : rest, root);
  const own = typeof description === "string" ? description : typeof rest.$ref === "string" ? schema.description : undefined;
  const text = typeof own === "string" ? own : "";
  const title = [text, ...bounds(schema).flatMap(([words, value]) => (mentions(text, value) ? [] : words))].filter(Boolean).join(" ");
  return { ...(title && { title }), ...rest, ...(schema.default !== undefined && { default: schema.default }) };
}

/** What a schema refers to, with its siblings. */
function behind(schema: JsonObject, root: Place): JsonObject {
  return typeof schema.$ref === "string" ? { ...root.follow(schema.$ref)?.object, ...schema } : schema;
}

type Bound = readonly [words: string, value: number];

/** What a value may be at least and at most, in words. */
function bounds({ minimum, maximum, minLength, maxLength, minItems, maxItems }: JsonObject): Bound[] {
  return [...bound(minimum, maximum, ""), ...bound(minLength, maxLength, " characters"), ...bound(minItems, maxItems, " items")];
}

function bound(least: Json | undefined, most: Json | undefined, unit: string): Bound[] {
  if (typeof most === "number") return [[typeof least === "number" ? `${least} to ${most}${unit}.` : `At most ${most}${unit}.`, most]];
  // A lower bound of 0 or 1 goes without saying.
  return typeof least === "number" && least > 1 ? [[`At least ${least}${unit}.`, least]] : [];
}

function mentions(text: string, value: number): boolean {
  return new RegExp(`(?<![\\d.])${value}(?!\\d)`).test(text.replaceAll(",", ""));
}
