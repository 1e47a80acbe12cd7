import { asObject, type Json } from "../description/json.js";

/** A list of `size` items: the distinct examples, then numbered copies of them. Empty without an example. */
export function createItems(examples: readonly Json[], size: number): Json[] {
  const distinct = [...new Map(examples.map((item) => [JSON.stringify(item), item])).values()];
  if (distinct.length === 0) return [];
  return Array.from({ length: size }, (_, index) => {
    const item = distinct[index % distinct.length] ?? null;
    return index < distinct.length ? item : withNumber(item, index + 1);
  });
}

/** Names of fields that identify an item, best first: an id, a name, any other text. */
const IDENTIFYING = [/^_?id$/i, /id$/i, /name/i, /^/];
/** A text with a format, such as a number or a timestamp, to which nothing may be appended. */
const FORMATTED = /^[\d\W]/;

/** A copy of an item, with a number appended to the field that identifies it. */
export function withNumber(item: Json, number: number): Json {
  const texts = Object.entries(asObject(item)).filter(([, value]) => typeof value === "string" && !FORMATTED.test(value));
  const [key, value] = IDENTIFYING.flatMap((pattern) => texts.filter(([name]) => pattern.test(name)))[0] ?? [];
  return key === undefined ? item : { ...asObject(item), [key]: `${value}-${number}` };
}
