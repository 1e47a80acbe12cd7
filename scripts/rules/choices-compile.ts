import type { Json } from "../../src/description/json.js";
import { partRule } from "./lib/rule.js";

/**
 * What compilers of types make a type of. JSON Schema means that it holds together with the choice (2020-12, 10.2): openapi-typescript takes it for
 * one more alternative of an `anyOf`, and other generators lose it or the choice. `type: object` alone makes no type, and `$ref` is not here, because
 * the types are made from a copy in which its siblings are a part of `allOf`.
 */
const MAKES_TYPE = ["allOf", "properties", "patternProperties", "additionalProperties", "$defs"];

export default partRule("A choice stands where compilers take nothing beside it for one more alternative, and lose nothing.", (part) => {
  if (part.kind !== "schema") return [];
  const { object } = part.place;
  const ofType = object.type === undefined || object.type === "object" ? undefined : "type";
  const beside = MAKES_TYPE.find((key) => isFilled(object[key], key));
  return ["anyOf", "oneOf"].flatMap((choice) => {
    const other = beside ?? (choice === "anyOf" ? ofType : undefined);
    return other !== undefined && isFilled(object[choice]) ? part.place.finding(message(choice, other), choice) : [];
  });
});

function message(choice: string, other: string): string {
  return `${choice} is beside ${other}, which compilers take for one more alternative or lose; write it as allOf: [{ ${choice}: ... }]`;
}

/** A map or a list with something in it; `additionalProperties` is a schema, and the one without keywords allows any field. */
function isFilled(value: Json | undefined, key = ""): boolean {
  if (key === "additionalProperties") return Boolean(value);
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
