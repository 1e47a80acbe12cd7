import type { Json } from "../../../src/description/json.js";
import type { Operation } from "../../../src/description/operation.js";
import { sampleInput } from "../samples/call-input.js";

/** What the page that sends requests knows of an operation. */
export interface TryOperation {
  readonly id: string;
  readonly module: string;
  readonly summary: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly TryParameter[];
  readonly body?: { readonly mediaType: string; readonly text: string; readonly files: readonly string[] };
}

export interface TryParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly isRequired: boolean;
  readonly description: string;
  /** What the sample sends; empty for what it omits. */
  readonly value: string;
  /** What it could be. */
  readonly example: string;
  /** Whether each item of a list repeats the name. */
  readonly isExploded: boolean;
}

export function tryOperation(operation: Operation): TryOperation {
  const { id, module, summary, method, path, parameters } = operation;
  const input = sampleInput(operation);
  const sent = new Map([...input.path, ...input.query].map(({ parameter, value }) => [parameter.name, value]));
  const locations = ["path", "query", "header"] as const;
  return {
    id,
    module,
    summary,
    method: method.toUpperCase(),
    path,
    parameters: locations.flatMap((location) =>
      parameters
        .filter((parameter) => parameter.in === location)
        .map(({ name, isRequired, place, example, isExploded }) => ({
          name,
          in: location,
          isRequired,
          description: place.text("description") ?? "",
          value: text(sent.get(name)),
          example: text(example),
          isExploded,
        })),
    ),
    ...(input.body && {
      body: { mediaType: input.body.mediaType, text: JSON.stringify(input.body.value, undefined, 2), files: [...input.body.files] },
    }),
  };
}

function text(value: Json | undefined): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map(text).join(",");
  return typeof value === "string" ? value : JSON.stringify(value);
}
