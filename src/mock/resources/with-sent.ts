import { asObject, isObject, type Json, type JsonObject } from "../../description/json.js";

/** A new record with the values that were sent, each completed by what `record`, or else one of the `examples`, shows of its field. */
export function withSent(record: JsonObject, examples: readonly Json[], sent: JsonObject): JsonObject {
  const exampleOf = (field: string) =>
    [record, ...examples]
      .map((example) => asObject(example)[field])
      .find((value) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return { ...record, ...Object.fromEntries(Object.entries(sent).map(([field, value]) => [field, overlay(exampleOf(field), value)])) };
}

/** An object with the fields that it lacks, the items of a list with those of the example's first item. */
function overlay(example: Json | undefined, sent: Json): Json {
  if (Array.isArray(sent)) return Array.isArray(example) ? sent.map((item) => overlay(example[0], item)) : sent;
  if (!isObject(example) || !isObject(sent)) return sent;
  return { ...example, ...Object.fromEntries(Object.entries(sent).map(([key, value]) => [key, overlay(example[key], value)])) };
}
