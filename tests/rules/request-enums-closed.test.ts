import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const rule = "request-enums-closed";
const message = "x-extensible-enum stands in a request; the values of a request are closed, so write enum";

test("accepts an enum in a request and open values in a response", async () => {
  const pathItem = `post:
  parameters: [{ name: kind, in: query, schema: { enum: [a, b] } }]
  requestBody: { content: { application/json: { schema: { properties: { kind: { enum: [a, b] } } } } } }
  responses: { "200": { content: { application/json: { schema: { x-extensible-enum: [a] } } } } }`;
  expect(await lintPathItem(rule, pathItem)).toEqual([]);
});

test("refuses open values in a parameter and deep in a body", async () => {
  const pathItem = `parameters: [{ name: id, in: path, schema: { x-extensible-enum: [a] } }]
post:
  parameters: [{ name: kind, in: query, schema: { x-extensible-enum: [a] } }]
  requestBody: { content: { application/json: { schema: { allOf: [{ properties: { kinds: { items: { x-extensible-enum: [a] } } } }] } } } }`;
  expect(await lintPathItem(rule, pathItem)).toEqual([
    { pointer: "/parameters/0/schema/x-extensible-enum", message },
    { pointer: "/post/parameters/0/schema/x-extensible-enum", message },
    { pointer: "/post/requestBody/content/application~1json/schema/allOf/0/properties/kinds/items/x-extensible-enum", message },
  ]);
});

test("refuses them in a schema that a response uses as well", async () => {
  const schemas = { "openapi/modules/bots/schemas/Kind.yaml": "x-extensible-enum: [a]" };
  const content = "{ content: { application/json: { schema: { $ref: ../schemas/Kind.yaml } } } }";
  expect(await lintPathItem(rule, `post: { responses: { "200": ${content} }, requestBody: ${content} }`, schemas)).toEqual([
    { file: "openapi/modules/bots/schemas/Kind.yaml", pointer: "/x-extensible-enum", message },
  ]);
});
