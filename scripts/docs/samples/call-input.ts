import { parseExpression } from "../../../src/description/expression.js";
import { asObject, type Json } from "../../../src/description/json.js";
import { isMultipart } from "../../../src/description/media-type.js";
import type { Operation } from "../../../src/description/operation.js";
import type { Parameter } from "../../../src/description/parameter.js";
import type { Place } from "../../../src/description/place.js";

/** What a sample sends: as little as the operation needs. */
export interface SampleInput {
  readonly path: readonly SampleParameter[];
  readonly query: readonly SampleParameter[];
  readonly body?: SampleBody;
}

export interface SampleParameter {
  readonly parameter: Parameter;
  readonly value: Json;
}

export interface SampleBody {
  readonly mediaType: string;
  readonly value: Json;
  /** Names of the parts of a form that are files; their value is the content. */
  readonly files: ReadonlySet<string>;
}

/** From the examples: what is required, the size of a page, and the shortest body. */
export function sampleInput(operation: Operation): SampleInput {
  const pick = (location: "path" | "query") =>
    operation.parametersIn(location).flatMap((parameter) => {
      const { example } = parameter;
      return example !== undefined && (parameter.isRequired || isWanted(parameter, operation)) ? [{ parameter, value: example }] : [];
    });
  const body = sampleBody(operation);
  return { path: pick("path"), query: pick("query"), ...(body && { body }) };
}

/** Parameters that no schema requires and a first call has all the same. */
function isWanted({ name, place }: Parameter, { pagination }: Operation): boolean {
  const limit = pagination && parseExpression(pagination.limit);
  const isPageSize = limit?.part === "query" && limit.name === name;
  return isPageSize || /\bRequired (unless|if|when)\b/.test(place.text("description") ?? "");
}

function sampleBody({ requestContents: [content] }: Operation): SampleBody | undefined {
  const [value] = [...(content?.examples.values() ?? [])].sort((one, other) => length(one) - length(other));
  if (content === undefined || value === undefined) return undefined;
  return { mediaType: content.mediaType, value, files: new Set(isMultipart(content.mediaType) ? fileParts(content.schema, value) : []) };
}

function fileParts(schema: Place | undefined, value: Json): string[] {
  return Object.keys(asObject(value)).filter((name) => schema?.get("properties", name, "contentMediaType") !== undefined);
}

function length(value: Json): number {
  return JSON.stringify(value).length;
}
