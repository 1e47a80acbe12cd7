import type { Json } from "../../src/description/json.js";
import { isMultipart } from "../../src/description/media-type.js";
import type { Operation } from "../../src/description/operation.js";
import type { Place } from "../../src/description/place.js";
import { requestContent } from "./description.js";

/** The flat input of a client call: parameters at the top, the body under `body`. */
export type CallInput = Record<string, unknown>;

export interface RequestExample {
  name: string;
  input: CallInput;
}

/** Every documented parameter with its example value. */
export function exampleParameters({ parameters }: Operation): CallInput {
  const sent = parameters.filter((parameter) => parameter.in === "path" || parameter.in === "query");
  return Object.fromEntries(sent.map(({ name, example }) => [name, example]));
}

/** One input per request example, or a single one without a body. */
export function requestExamples(operation: Operation): RequestExample[] {
  const parameters = exampleParameters(operation);
  const content = requestContent(operation);
  if (content === undefined) return [{ name: "", input: parameters }];
  return Array.from(content.examples, ([name, value]) => ({
    name,
    input: { ...parameters, body: isMultipart(content.mediaType) ? withFiles(content.schema, value) : value },
  }));
}

/** A valid input, from the examples. */
export function exampleInput(operation: Operation): CallInput {
  return requestExamples(operation)[0]?.input ?? {};
}

/** Example files are written as text; a client sends them as Blobs. */
function withFiles(schema: Place | undefined, value: Json): Record<string, unknown> {
  const isFile = (name: string) => schema?.get("properties", name, "contentMediaType") !== undefined;
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>).map(([name, part]) => [name, isFile(name) ? new Blob([String(part)]) : part]),
  );
}
