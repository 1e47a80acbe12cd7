import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const rule = "required-defined";
const message = (name: string) => `${name} is required and not described; write it under properties`;
const body = (schema: string) => `post: { requestBody: { content: { application/json: { schema: ${schema} } } } }`;
const pointer = "/post/requestBody/content/application~1json/schema";

test("accepts required fields that the schema or one of its branches names", async () => {
  const schema = "{ required: [a, b], properties: { a: {} }, allOf: [{ properties: { b: {} } }] }";
  expect(await lintPathItem(rule, body(schema))).toEqual([]);
});

test("accepts a branch and a condition that require a field of the schema around them", async () => {
  const schema =
    "{ properties: { a: {}, b: {}, c: {} }, anyOf: [{ required: [c] }], if: { not: { required: [a] } }, then: { required: [b] } }";
  expect(await lintPathItem(rule, body(schema))).toEqual([]);
});

test("accepts a shared branch that requires a field of one of the schemas that use it", async () => {
  const schemas = { "openapi/modules/bots/schemas/Named.yaml": "required: [name]" };
  const schema = "{ properties: { name: {} }, allOf: [{ $ref: ../schemas/Named.yaml }] }";
  expect(await lintPathItem(rule, body(schema), schemas)).toEqual([]);
});

test("refuses a required field that nothing names", async () => {
  expect(await lintPathItem(rule, body("{ required: [a, b], properties: { a: { properties: { b: {} } } } }"))).toEqual([
    { pointer: `${pointer}/required/1`, message: message("b") },
  ]);
});

test("refuses it in a condition and in an item of a list, which knows no field of the schema around it", async () => {
  const schema = "{ properties: { a: {}, list: { items: { required: [a] } } }, if: { required: [a] }, then: { required: [b] } }";
  expect(await lintPathItem(rule, body(schema))).toEqual([
    { pointer: `${pointer}/properties/list/items/required/0`, message: message("a") },
    { pointer: `${pointer}/then/required/0`, message: message("b") },
  ]);
});
