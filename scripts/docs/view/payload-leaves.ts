import { isObject, type Json } from "../../../src/description/json.js";

/** The plain values of a body with their places: `zipInfo`, `faqs[0].questionPayload.question`. An empty list or object is a value. */
export function leavesOf(value: Json | undefined, path = ""): [path: string, value: Json][] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length > 0) return value.flatMap((item, index) => leavesOf(item, `${path}[${index}]`));
  if (isObject(value) && Object.keys(value).length > 0)
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === "" ? key : `${path}.${key}`));
  return [[path, value]];
}
