import { expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";
import { jsonExamples, successExamples } from "../../src/mock/examples.js";

const content = (examples: JsonObject) => ({
  examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])) as JsonObject,
});
const operationOf = (responses: JsonObject) =>
  Description.of({ paths: { "/a": { get: { operationId: "a.get", responses } } } }).operation("a.get");

const operation = operationOf({
  400: { description: "", content: { "application/json": content({ wrong: "no" }) } },
  201: {
    description: "",
    content: {
      "text/csv": content({ table: "a,b" }),
      "application/json": content({ full: { a: 1 }, empty: {} }),
      "application/problem+json": content({ half: null }),
    },
  },
  202: { description: "", content: { "application/json": content({ later: 1 }) } },
});

it("the examples of a response are those of its JSON, by name, and are read once", () => {
  const examples = jsonExamples(operation.declared(201));
  expect([...examples]).toEqual([
    ["full", { a: 1 }],
    ["empty", {}],
    ["half", null],
  ]);
  expect(jsonExamples(operation.declared(201))).toBe(examples);
  expect([...jsonExamples(operation.declared(400))]).toEqual([["wrong", "no"]]);
  expect(jsonExamples(undefined).size).toBe(0);
});

it("the examples of a success are those of the first successful response", () => {
  expect(successExamples(operation)).toEqual([{ a: 1 }, {}, null]);
  expect(successExamples(operationOf({ 400: { description: "" } }))).toEqual([]);
});
