import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const rule = "response-enums-open";
const message = "enum stands in a response; the values of a response may grow, so write x-extensible-enum";
const returning = (status: string, schema: string) =>
  `get: { responses: { "${status}": { content: { application/json: { schema: ${schema} } } } } }`;

test("accepts open values, and a const that tells branches apart", async () => {
  expect(
    await lintPathItem(rule, returning("200", "{ oneOf: [{ properties: { kind: { const: a }, state: { x-extensible-enum: [b] } } }] }")),
  ).toEqual([]);
});

test("accepts an enum in a request", async () => {
  expect(await lintPathItem(rule, "post: { requestBody: { content: { application/json: { schema: { enum: [a] } } } } }")).toEqual([]);
});

test.each(["200", "400"])("refuses an enum deep in a %s response", async (status) => {
  expect(await lintPathItem(rule, returning(status, "{ properties: { states: { items: { enum: [a] } } } }"))).toEqual([
    { pointer: `/get/responses/${status}/content/application~1json/schema/properties/states/items/enum`, message },
  ]);
});

test("refuses an enum in a response header", async () => {
  expect(await lintPathItem(rule, 'get: { responses: { "200": { headers: { Kind: { schema: { enum: [a] } } } } } }')).toEqual([
    { pointer: "/get/responses/200/headers/Kind/schema/enum", message },
  ]);
});

test("does not take a field called enum for the keyword", async () => {
  expect(await lintPathItem(rule, returning("200", "{ properties: { enum: { type: string } } }"))).toEqual([]);
});

test("ends on a schema that refers to itself", async () => {
  const schemas = {
    "openapi/modules/bots/schemas/Tree.yaml": "properties: { children: { items: { $ref: ./Tree.yaml } }, kind: { enum: [leaf] } }",
  };
  expect(await lintPathItem(rule, returning("200", "{ $ref: ../schemas/Tree.yaml }"), schemas)).toEqual([
    { file: "openapi/modules/bots/schemas/Tree.yaml", pointer: "/properties/kind/enum", message },
  ]);
});
