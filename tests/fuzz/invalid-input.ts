import fc from "fast-check";
import type { Json } from "../../src/description/json.js";
import type { Operation } from "../../src/description/operation.js";
import type { Parameter } from "../../src/description/parameter.js";
import type { Place } from "../../src/description/place.js";
import { needsBody, openViolations, requestContent } from "../support/description.js";
import { type Input, keyOf, validInput } from "./input.js";
import { alteration } from "./json.js";

/** Neither blank nor beyond all numbers: Prism takes " " for 0 and "1e999" for a whole number. */
const TEXTS = ["x", "-1", "1.5", "0", "99999999", "null", "TRUE", "2026-13"];

/** Inputs with exactly one fault that the description rules out; undefined for an operation that has nothing to rule out. */
export function invalidInput(placed: Operation): fc.Arbitrary<Input> | undefined {
  const faults = [...placed.parameters.flatMap((parameter) => parameterFaults(placed, parameter)), ...bodyFaults(placed)];
  return faults.length > 0 ? fc.oneof(...faults) : undefined;
}

/** A fault in the path would lead to another path. */
function parameterFaults(placed: Operation, parameter: Parameter): fc.Arbitrary<Input>[] {
  if (parameter.in === "path") return [];
  const wrong = TEXTS.filter((text) => isWrong(parameter.schema, text));
  const values = [...(parameter.isRequired ? [undefined] : []), ...wrong];
  if (values.length === 0) return [];
  return [fc.tuple(validInput(placed), fc.constantFrom(...values)).map(([input, value]) => withParameter(input, keyOf(parameter), value))];
}

function withParameter(input: Input, key: string, value: string | undefined): Input {
  const { [key]: _, ...others } = input.parameters;
  return { ...input, parameters: value === undefined ? others : { ...others, [key]: value } };
}

function bodyFaults(placed: Operation): fc.Arbitrary<Input>[] {
  const content = requestContent(placed);
  if (!content) return [];
  const isRequired = needsBody(placed);
  const altered = fc
    .tuple(validInput(placed), alteration)
    .filter(([{ body }]) => body !== undefined)
    .map(([input, alter]) => ({ ...input, body: alter(input.body as Json) }))
    // Prism takes the JSON text `null` for no body.
    .filter(({ body }) => (body !== null || isRequired) && openViolations(content.schema, body).length > 0)
    .filter(({ body }) => content.mediaType === "application/json" || isFields(body));
  const missing = validInput(placed).map((input) => ({ ...input, body: undefined }));
  return [altered, ...(isRequired ? [missing] : [])];
}

/** Whether no reading of the text fits: a parameter is text until its schema says otherwise. */
function isWrong(schema: Place | undefined, text: string): boolean {
  const readings = [text, ...(text.trim() !== "" && Number.isFinite(Number(text)) ? [Number(text)] : [])];
  return readings.every((value) => openViolations(schema, value).length > 0);
}

/** What a form can hold. */
function isFields(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.values(value).every((field) => typeof field === "string");
}
