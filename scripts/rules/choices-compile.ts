import { isObject, type Json, type JsonObject } from "../../src/description/json.js";
import { partRule } from "./lib/rule.js";

/**
 * What openapi-typescript joins with `anyOf` by "or": it makes a type of it before it looks at the choice. `type: object` alone makes none, and
 * `$ref` is not here, because the types are made from a copy in which its siblings are a part of `allOf`.
 */
const MAKES_TYPE = ["allOf", "properties", "patternProperties", "additionalProperties", "$defs"];
const VALUES = ["const", "enum", "x-extensible-enum", "$ref"];
const PLAIN = ["string", "number", "integer", "boolean", "null"];

/** Other generators lose the branches altogether. JSON Schema means that both hold (2020-12, 10.2). */
export default partRule("A choice stands where compilers do not take what is beside it for one more alternative.", ({ kind, place }) => {
  if (kind !== "schema") return [];
  const { anyOf, oneOf, type } = place.object;
  const beside = MAKES_TYPE.find((key) => isFilled(place.object[key], key));
  const ofType = type === undefined || type === "object" ? undefined : "type";
  // Of a oneOf with other branches it makes what JSON Schema says: "and".
  const isPlainChoice = Array.isArray(oneOf) && oneOf.length > 0 && oneOf.every(isPlain);
  return [
    ["anyOf", isFilled(anyOf) ? (beside ?? ofType) : undefined],
    ["oneOf", isPlainChoice ? beside : undefined],
  ].flatMap(([choice = "", other]) => (other === undefined ? [] : place.finding(message(choice, other), choice)));
});

function message(choice: string, other: string): string {
  return `${choice} is beside ${other}, which compilers take for one more alternative; write it as allOf: [{ ${choice}: ... }]`;
}

/** A map or a list with something in it; `additionalProperties` is a schema, and the one without keywords allows any field. */
function isFilled(value: Json | undefined, key = ""): boolean {
  if (key === "additionalProperties") return Boolean(value);
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

function isPlain(branch: Json): boolean {
  const { type, ...others }: JsonObject = isObject(branch) ? branch : {};
  return PLAIN.includes(String(type)) && !VALUES.some((key) => key in others);
}
