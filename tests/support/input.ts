import { type Json, type PlacedOperation, parametersOf, requestContent, resolveSchema, type Schema } from "./description.js";

/** The flat input of a client call: parameters at the top, the body under `body`. */
export type CallInput = Record<string, unknown>;

export interface RequestExample {
  name: string;
  input: CallInput;
}

/** Every documented parameter with its example value. */
export function exampleParameters(placed: PlacedOperation): CallInput {
  const parameters = parametersOf(placed).filter((one) => one.in === "path" || one.in === "query");
  return Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
}

/** One input per request example, or a single one without a body. */
export function requestExamples(placed: PlacedOperation): RequestExample[] {
  const parameters = exampleParameters(placed);
  const content = requestContent(placed);
  if (content === undefined) return [{ name: "", input: parameters }];
  const isForm = content.mediaType === "multipart/form-data";
  return content.examples.map(({ name, value }) => ({
    name,
    input: { ...parameters, body: isForm ? withFiles(resolveSchema(content.schema), value) : value },
  }));
}

/** A valid input, from the examples. */
export function exampleInput(placed: PlacedOperation): CallInput {
  return requestExamples(placed)[0]?.input ?? {};
}

/** Example files are written as text; a client sends them as Blobs. */
function withFiles(schema: Schema, value: Json): Record<string, unknown> {
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  const toPart = ([name, part]: [string, Json]) => [name, properties[name]?.contentMediaType ? new Blob([String(part)]) : part];
  return Object.fromEntries(Object.entries(value as Record<string, Json>).map(toPart));
}
