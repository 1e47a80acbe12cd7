import { expressionSchemas } from "../description/expression-schemas.js";
import { asObject, isObject, type Json, type JsonObject } from "../description/json.js";
import { formatPointer } from "../description/key-path.js";
import type { Operation } from "../description/operation.js";
import { successExamples } from "./examples.js";
import { mayHold } from "./may-hold.js";

/** Longer values are not shown again. */
const MAX_LENGTH = 1000;

/** The fields of a request body that a response may show again: texts, numbers and flags. */
export function sentValues(requestBody: unknown): JsonObject {
  const isShort = (value: Json) =>
    ["number", "boolean"].includes(typeof value) || (typeof value === "string" && value.length <= MAX_LENGTH);
  return Object.fromEntries(Object.entries(asObject(requestBody)).filter(([, value]) => isShort(value)));
}

/** Those of some values that an operation can show, so that nothing else is kept for it. */
export function shownBy(operation: Operation, sent: JsonObject): JsonObject {
  const fields = new Set(successExamples(operation).flatMap((body) => Object.keys(asObject(body))));
  return Object.fromEntries(Object.entries(sent).filter(([key]) => fields.has(key)));
}

/** A response body that shows the values that were sent, where it has a field of that name and type which may hold them. */
export function withSentValues(body: Json, sent: JsonObject, operation: Operation): Json {
  if (!isObject(body)) return body;
  const shown = Object.entries(sent).filter(
    ([key, value]) =>
      typeof body[key] === typeof value &&
      body[key] !== value &&
      mayHold(expressionSchemas(`$response.body#${formatPointer([key])}`, operation), value),
  );
  return shown.length === 0 ? body : { ...body, ...Object.fromEntries(shown) };
}
