import { expect, test } from "vitest";
import { lintFixture, lintPathItem, SOURCE } from "./lint-fixture.js";

const rule = "extensions-registered";

test("accepts keys of the registry", async () => {
  expect(
    await lintPathItem(
      rule,
      "get: { x-provenance: {}, responses: { '200': { content: { application/json: { schema: { x-secret: true } } } } } }",
    ),
  ).toEqual([]);
});

test("refuses any other key, wherever it stands", async () => {
  const pathItem = `get:
  x-owner: me
  parameters: [{ name: id, in: query, x-example: 1 }]
  responses:
    '200':
      content: { application/json: { schema: { properties: { id: { x-internal: true } } } } }
      links: { next: { x-kind: page } }`;
  const message = (key: string) => `"${key}" is not in extensions.md; add a row there or use a registered key`;
  expect(await lintPathItem(rule, pathItem)).toEqual([
    { pointer: "/get/x-owner", message: message("x-owner") },
    { pointer: "/get/parameters/0/x-example", message: message("x-example") },
    { pointer: "/get/responses/200/content/application~1json/schema/properties/id/x-internal", message: message("x-internal") },
    { pointer: "/get/responses/200/links/next/x-kind", message: message("x-kind") },
  ]);
});

test("refuses it in the root, in a tag and in a security scheme", async () => {
  const root = `openapi: 3.1.1
x-logo: logo.png
tags: [{ name: bots, x-icon: bot }]
paths: {}
components: { securitySchemes: { botBuilder: { type: apiKey, x-colour: blue } } }`;
  expect((await lintFixture(rule, { [SOURCE]: root })).map(({ pointer }) => pointer)).toEqual([
    "/x-logo",
    "/tags/0/x-icon",
    "/components/securitySchemes/botBuilder/x-colour",
  ]);
});

test("does not take a field or the data of an example for an extension", async () => {
  const pathItem = `get:
  responses:
    '200':
      headers: { x-request-id: { schema: { type: string } } }
      content: { application/json: { schema: { properties: { x-field: { default: { x-data: 1 } } } }, examples: { one: { value: { x-data: 1 } } } } }`;
  expect(await lintPathItem(rule, pathItem)).toEqual([]);
});
