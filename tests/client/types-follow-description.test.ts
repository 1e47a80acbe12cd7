import { beforeAll, describe, expect, it } from "vitest";
import type { Operation } from "../../src/description/operation.js";
import type { Place } from "../../src/description/place.js";
import { SchemaValidator } from "../../src/description/schema/validator.js";
import { description, operations } from "../support/description.js";
import { expressible } from "../support/expressible.js";
import { requestExamples } from "../support/input.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { typeErrors } from "../support/type-check.js";
import { type Variant, variantsOf } from "../support/variants.js";

/** A value where a type expects it. */
interface Statement {
  readonly operation: Operation;
  /** Of the example, and how the value differs from it. */
  readonly name: string;
  readonly source: string;
  readonly verdict: Verdict;
}

/** What a type must do. It may do either with a value that only breaks a limit which no type expresses, such as a length. */
type Verdict = "refuse" | "accept" | "either";
/** Whether a value of an operation is valid. */
type Fits = (validator: SchemaValidator, operation: Operation) => boolean;

const HEAD = [
  'import type { Inputs, Outputs } from "@/generated/client/operation-types.js";',
  'import type { operations } from "@/generated/client/schema.js";',
  'import type { ErrorBody } from "@/src/client/types.js";',
  "declare const file: Blob;",
];

const inTypes = expressible(description);
const open = new SchemaValidator({ closed: false });
const closed = new SchemaValidator({ closed: true });

const inputs = operations.flatMap(inputsOf);
const outputs = operations.flatMap(outputsOf);
const folder = await temporaryFolder();
let errors: ReadonlyMap<Statement, string>;
beforeAll(async () => {
  errors = await typeErrors(folder, HEAD, [...inputs, ...outputs]);
}, 120_000);

/** Inputs of a call: those of the examples, and all that differ from one at one place. */
function inputsOf(operation: Operation): Statement[] {
  const values = requestExamples(operation).flatMap(({ name, input }) => changed(name, input, ["missing", "unknown", "other"]));
  return statements(operation, `Inputs["${operation.id}"]`, values, (value) => (validator, described) => {
    const parameters = [...described.parametersIn("path"), ...described.parametersIn("query")];
    const body = {
      name: "body",
      schema: described.requestContents[0]?.schema,
      isRequired: described.requestBody?.object.required === true,
    };
    const parts = described.requestBody ? [...parameters, body] : parameters;
    const input = value as Record<string, unknown>;
    const isKnown = Object.keys(input).every((key) => parts.some(({ name }) => name === key));
    return (
      isKnown && parts.every(({ name, schema, isRequired }) => (name in input ? isValid(validator, schema, input[name]) : !isRequired))
    );
  });
}

/** Bodies of responses: those of the examples and, of successes, all that lack one field or have one more. */
function outputsOf(operation: Operation): Statement[] {
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

/** The statements with which the types do what they must not. */
function wrong(all: readonly Statement[], must: Verdict): string[] {
  const judged = all.filter((statement) => statement.verdict === must && errors.has(statement) === (must === "accept"));
  return judged.map((statement) => `${statement.operation.id} ${statement.name} ${errors.get(statement) ?? ""}`);
}

describe.each([
  ["an input", inputs, ["accept", "refuse"]],
  ["the body of a response", outputs, ["accept"]],
] as const)("the type of %s", (_, all, verdicts) => {
  it("refuses every value that the description refuses, but for what no type expresses", () => {
    expect(wrong(all, "refuse")).toEqual([]);
  });

  it("accepts every value that the description accepts", () => {
    expect(wrong(all, "accept")).toEqual([]);
  });

  it.each(verdicts)("is tried with what it must %s, for every operation", (verdict) => {
    const tried = new Set(all.filter((statement) => statement.verdict === verdict).map(({ operation }) => operation.id));
    expect(operations.filter(({ id }) => !tried.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
