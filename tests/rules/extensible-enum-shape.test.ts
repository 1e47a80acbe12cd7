import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (words: string) =>
  lintPathItem(
    "extensible-enum-shape",
    `get: { responses: { '200': { content: { application/json: { schema: { x-extensible-enum: ${words} } } } } } }`,
  );
const pointer = "/get/responses/200/content/application~1json/schema/x-extensible-enum";

test("accepts different words", async () => {
  expect(await lint("[pending, success]")).toEqual([]);
});

test.each([
  ["pending", pointer, "property type must be array"],
  ["[]", pointer, "property must not have fewer than 1 items"],
  ["[a, a]", pointer, "property must not have duplicate items (items ## 1 and 0 are identical)"],
])("refuses %s", async (words, at, problem) => {
  expect(await lint(words)).toEqual([
    { pointer: at, message: `x-extensible-enum: "x-extensible-enum" ${problem}; extensions.md gives the shape` },
  ]);
});

test("refuses what is no word", async () => {
  expect(await lint("[a, 1]")).toEqual([
    { pointer: `${pointer}/1`, message: "x-extensible-enum: Item at index 1 must be string; extensions.md gives the shape" },
  ]);
});
