import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (failures: string) => lintPathItem("error-in-200-shape", `post: { x-error-in-200: ${failures} }`);
const refusal = (key: string, error: string) => [
  { pointer: `/post/x-error-in-200${key}`, message: `x-error-in-200: ${error}; extensions.md gives the shape` },
];

const items = "items: $response.body#/users";
const state = "state: $response.body#/users/0/status";

test("accepts a list of failures, and a list whose entries have a state", async () => {
  expect(await lint(`{ ${items} }`)).toEqual([]);
  expect(await lint("{ items: $response.body, state: $response.body#/0/status, failed: [failure, rejected] }")).toEqual([]);
});

test("refuses a bare expression", async () => {
  expect(await lint("$response.body#/users")).toEqual(refusal("", '"x-error-in-200" property type must be object'));
});

test("refuses a state without the words that are failures, and the words without a state", async () => {
  const lacks = (one: string, other: string) =>
    refusal("", `"x-error-in-200" property must have property ${one} when property ${other} is present`);
  expect(await lint(`{ ${items}, ${state} }`)).toEqual(lacks("failed", "state"));
  expect(await lint(`{ ${items}, failed: [failure] }`)).toEqual(lacks("state", "failed"));
});

test("refuses an empty list of words", async () => {
  expect(await lint(`{ ${items}, ${state}, failed: [] }`)).toEqual(
    refusal("/failed", '"failed" property must not have fewer than 1 items'),
  );
});

test.each(["failed", "$request.body#/failed", "$response.body#failed"])("refuses %s as the list", async (expression) => {
  const error = String.raw`"items" property must match pattern "^\$response\.body(#(/.+)?)?$"`;
  expect(await lint(`{ items: "${expression}" }`)).toEqual(refusal("/items", error));
});

test("refuses a key that means nothing", async () => {
  const error = 'Property "reason" is not expected to be here';
  expect(await lint(`{ ${items}, reason: $response.body#/reason }`)).toEqual(refusal("", error));
});
