import { type Description, deref, type Json, type PlacedOperation, type Schema } from "../lib/description.js";
import { fieldSchemas, schemaParts } from "./schema-parts.js";

/** A value that an operation takes. */
export interface Want {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "body";
  readonly required: boolean;
  readonly schema: Schema;
  readonly example: Json | undefined;
}

/** What an operation takes: its parameters, and the fields at the top of its body. */
export function listWants(description: Description, { operation }: PlacedOperation): Want[] {
  const parameters = (operation.parameters ?? []).map((reference) => {
    const { name, in: place, required = false, schema = {}, example } = deref(description, reference);
    return { name, in: place as Want["in"], required, schema: deref(description, schema), example };
  });
  const body = operation.requestBody && deref(description, operation.requestBody);
  const [media] = Object.values(body?.content ?? {});
  const parts = media ? schemaParts(description, media.schema) : [];
  const required = new Set(parts.flatMap((part) => (part.required ?? []) as string[]));
  const fields = [...new Set(parts.flatMap(({ properties }) => Object.keys(properties ?? {})))].map((name) => ({
    name,
    in: "body" as const,
    required: required.has(name),
    schema: fieldSchemas(parts, name).map((schema) => deref(description, schema))[0] ?? {},
    example: undefined,
  }));
  return [...parameters, ...fields];
}
