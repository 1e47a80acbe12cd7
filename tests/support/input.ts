import { type Description, deref, type Json, type MediaType, type PlacedOperation, type Schema } from "../../scripts/lib/description.js";

/** The flat input of a client call: parameters at the top, the body under `body`. */
export type CallInput = Record<string, unknown>;

export interface RequestExample {
  name: string;
  input: CallInput;
}

/** The media type that a request or a response describes; operations of this API describe one. */
export function onlyMedia(content: Record<string, MediaType> | undefined): [type: string, media: MediaType] | undefined {
  return Object.entries(content ?? {})[0];
}

/** Named example values of a media type. */
export function namedExamples(description: Description, media: MediaType | undefined): [name: string, value: Json][] {
  return Object.entries(media?.examples ?? {}).map(([name, example]) => [name, deref(description, example).value]);
}

/** Every documented parameter with its example value. */
export function exampleParameters(description: Description, { operation }: PlacedOperation): CallInput {
  const parameters = (operation.parameters ?? []).map((parameter) => deref(description, parameter));
  return Object.fromEntries(parameters.filter((one) => one.in === "path" || one.in === "query").map((one) => [one.name, one.example]));
}

/** One input per request example, or a single one without a body. */
export function requestExamples(description: Description, placed: PlacedOperation): RequestExample[] {
  const parameters = exampleParameters(description, placed);
  const body = placed.operation.requestBody && deref(description, placed.operation.requestBody);
  const [type, media] = onlyMedia(body?.content) ?? [];
  if (media === undefined) return [{ name: "", input: parameters }];
  return namedExamples(description, media).map(([name, value]) => ({
    name,
    input: { ...parameters, body: type === "multipart/form-data" ? withFiles(deref(description, media.schema), value) : value },
  }));
}

/** Example files are written as text; a client sends them as Blobs. */
function withFiles(schema: Schema, value: Json): Json | Record<string, unknown> {
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  const toPart = ([name, part]: [string, Json]) => [name, properties[name]?.contentMediaType ? new Blob([String(part)]) : part];
  return Object.fromEntries(Object.entries(value as Record<string, Json>).map(toPart));
}
