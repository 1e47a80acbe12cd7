import fc from "fast-check";
import type { Json } from "../../src/description/json.js";
import type { Operation } from "../../src/description/operation.js";
import type { Parameter } from "../../src/description/parameter.js";
import { needsBody, requestContent } from "../support/description.js";
import { validValue } from "./value.js";

/** What a caller gives an operation, before it is written as HTTP. */
export interface Input {
  /** Texts by {@link keyOf}. */
  parameters: Readonly<Record<string, string>>;
  body?: Json | undefined;
  /** Ways to write the media type that mean the same. */
  typeStyle: "plain" | "charset" | "upper case";
  fileName: string;
}

const FILE_NAMES = ["a.txt", "ä.zip", "a b.csv", "a%22b", ""];
const inputs = new Map<string, fc.Arbitrary<Input>>();

/** Inputs that the description allows. */
export function validInput(placed: Operation): fc.Arbitrary<Input> {
  const input = inputs.get(placed.id) ?? makeInput(placed);
  inputs.set(placed.id, input);
  return input;
}

function makeInput(placed: Operation): fc.Arbitrary<Input> {
  const parameters = placed.parameters;
  return fc.record({
    parameters: fc.record(Object.fromEntries(parameters.map((parameter) => [keyOf(parameter), validText(parameter)])), {
      requiredKeys: parameters.filter(({ isRequired }) => isRequired).map(keyOf),
    }),
    body: validBody(placed),
    typeStyle: fc.constantFrom("plain", "charset", "upper case"),
    fileName: fc.constantFrom(...FILE_NAMES),
  });
}

export function keyOf({ in: location, name }: Pick<Parameter, "in" | "name">): string {
  return `${location} ${name}`;
}

/**
 * Never empty: Prism takes an empty query value for a missing one. Few IDs, so that the requests of a sequence meet in what the mock
 * remembers.
 */
function validText({ in: location, schema }: Parameter): fc.Arbitrary<string> {
  if (schema === undefined) return fc.constant("any");
  const any = validValue(schema)
    .map(String)
    .filter((value) => value !== "");
  return location === "path" && schema.object.type === "string" && schema.object.enum === undefined
    ? fc.oneof(fc.constantFrom("a", "orders"), any)
    : any;
}

function validBody(placed: Operation): fc.Arbitrary<Json | undefined> {
  const schema = requestContent(placed)?.schema;
  if (!schema) return fc.constant(undefined);
  const value = validValue(schema);
  return needsBody(placed) ? value : fc.option(value, { nil: undefined, freq: 4 });
}
