import type { Json, JsonObject } from "../../description/json.js";
import type { Operation } from "../../description/operation.js";
import { partsOfValue } from "../../description/schema/keywords.js";

/** A value that an operation takes. */
export interface Input {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "body";
  readonly required: boolean;
  readonly schema: JsonObject;
  readonly example: Json | undefined;
}

/** What an operation takes: its parameters, and the fields at the top of its body. */
export function listInputs({ parameters, requestContents: [content] }: Operation): Input[] {
  const parts = content?.schema ? partsOfValue(content.schema) : [];
  const required = new Set(parts.flatMap((part) => part.texts("required")));
  const fields = parts.flatMap((part) => part.entries("properties"));
  return [
    ...parameters.map(({ name, in: location, isRequired, schema, example }) => ({
      name,
      in: location as Input["in"],
      required: isRequired,
      schema: schema?.object ?? {},
      example,
    })),
    ...fields
      .filter(([name], index) => fields.findIndex(([other]) => other === name) === index)
      .map(([name, { object }]) => ({ name, in: "body" as const, required: required.has(name), schema: object, example: undefined })),
  ];
}
