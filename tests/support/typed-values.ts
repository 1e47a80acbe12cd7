import type { Operation } from "../../src/description/operation.js";
import type { Place } from "../../src/description/place.js";
import { SchemaValidator } from "../../src/description/schema/validator.js";
import { description } from "./description.js";
import { expressible } from "./expressible.js";
import { requestExamples } from "./input.js";
import { type Variant, variantsOf } from "./variants.js";

/** A value where a type expects it. */
export interface Statement {
  readonly operation: Operation;
  /** Of the example, and how the value differs from it. */
  readonly name: string;
  readonly source: string;
  readonly verdict: Verdict;
}

/** What a type must do. It may do either with a value that only breaks a limit which no type expresses, such as a length. */
export type Verdict = "refuse" | "accept" | "either";
/** Whether a value of an operation is valid. */
type Fits = (validator: SchemaValidator, operation: Operation) => boolean;

/** What the statements refer to; `@` is the project's root. */
export const HEAD = [
  'import type { Inputs, Outputs } from "@/generated/client/operation-types.js";',
  'import type { operations } from "@/generated/client/schema.js";',
  'import type { ErrorBody } from "@/src/client/types.js";',
  'import type { Modules } from "@/generated/client/modules.js";',
  "declare const file: Blob, kore: Modules;",
];

const inTypes = expressible(description);
const open = new SchemaValidator({ closed: false });
const closed = new SchemaValidator({ closed: true });

/** Inputs of a call: those of the examples, all that differ from one at one place, and none at all. */
export function inputsOf(operation: Operation): Statement[] {
  const values = requestExamples(operation).flatMap(({ name, input }) => changed(name, input, ["missing", "unknown", "other"]));
  const fits =
    (input: unknown): Fits =>
    (validator, described) =>
      inputFits(validator, described, input as Record<string, unknown>);
  const none = { operation, name: "without input", source: `kore.${operation.id}();`, verdict: verdict(operation, fits({})) };
  return [none, ...statements(operation, `Inputs["${operation.id}"]`, values, fits)];
}

function inputFits(
  validator: SchemaValidator,
  { parameters, requestBody, requestContents }: Operation,
  input: Record<string, unknown>,
): boolean {
  const sent = parameters.filter((parameter) => parameter.in === "path" || parameter.in === "query");
  const body = { name: "body", schema: requestContents[0]?.schema, isRequired: requestBody?.object.required === true };
  const parts = requestBody ? [...sent, body] : sent;
  const isKnown = Object.keys(input).every((key) => parts.some(({ name }) => name === key));
  return isKnown && parts.every(({ name, schema, isRequired }) => (name in input ? isValid(validator, schema, input[name]) : !isRequired));
}

/** Bodies of responses: those of the examples and, of successes, all that lack one field or have one more. */
export function outputsOf(operation: Operation): Statement[] {
  return operation.responses.flatMap(({ status, isSuccess, contents }) =>
    contents.flatMap(({ mediaType, examples, hasFields }) => {
      const values = [...examples].flatMap(([name, example]) =>
        changed(`${status} ${name}`, example, isSuccess ? ["missing", "unknown"] : []),
      );
      return statements(operation, typeOfBody(operation, status, isSuccess, mediaType), hasFields ? values : [], (value) => {
        return (validator, { responses }) => {
          const content = responses.find((response) => response.status === status)?.contents.find((one) => one.mediaType === mediaType);
          return isValid(validator, content?.schema, value);
        };
      });
    }),
  );
}

function typeOfBody({ id }: Operation, status: string, isSuccess: boolean, mediaType: string): string {
  if (isSuccess) return `Outputs["${id}"]`;
  return status === "default" ? `operations["${id}"]["responses"]["default"]["content"]["${mediaType}"]` : `ErrorBody<"${id}", ${status}>`;
}

/** The value of an example, and those that differ from it in these kinds of ways. */
function changed(name: string, value: unknown, kinds: readonly Variant["kind"][]): { name: string; value: unknown }[] {
  const variants = kinds.length === 0 ? [] : variantsOf(value).filter(({ kind }) => kinds.includes(kind));
  return [{ name, value }, ...variants.map(({ change, value: other }) => ({ name: `${name}: ${change}`, value: other }))];
}

/** One statement for each value, however often it comes. */
function statements(
  operation: Operation,
  type: string,
  values: readonly { name: string; value: unknown }[],
  fits: (value: unknown) => Fits,
): Statement[] {
  const named = new Map(values.map(({ name, value }) => [`(${literal(value)}) satisfies ${type};`, { name, value }]));
  return Array.from(named, ([source, { name, value }]) => ({ operation, name, source, verdict: verdict(operation, fits(asJson(value))) }));
}

function verdict(operation: Operation, fits: Fits): Verdict {
  if (fits(closed, inTypes.operation(operation.id))) return fits(open, operation) ? "accept" : "either";
  return fits(closed, operation) ? "either" : "refuse";
}

function isValid(validator: SchemaValidator, schema: Place | undefined, value: unknown): boolean {
  return schema === undefined || validator.violations(schema, value).length === 0;
}

function literal(value: unknown): string {
  return JSON.stringify(value, (_, part) => (part instanceof Blob ? "<file>" : part)).replaceAll('"<file>"', "file");
}

/** A file is text in the description. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part) => (part instanceof Blob ? "contents" : part)));
}
