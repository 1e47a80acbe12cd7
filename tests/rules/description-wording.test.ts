import { expect, test } from "vitest";
import { lintFixture, lintPathItem, SOURCE } from "./lint-fixture.js";

const rule = "description-wording";
const lint = (description: string) => lintPathItem(rule, `get: { description: ${JSON.stringify(description)} }`);

test.each(["Lists the bots.", "`limit` bounds the page.", "Lists the bots (all of them)", "Two lines.\nOf text.\n"])(
  "accepts %j",
  async (description) => {
    expect(await lint(description)).toEqual([]);
  },
);

test.each([
  ["lists the bots.", 'the description "lists the bots." does not start with a capital letter or a backtick'],
  ["Lists the bots", 'the description "Lists the bots" does not end with a period'],
  ["Lists the bots, and a lot of other things", 'the description "Lists the bots, and a lot of o..." does not end with a period'],
])("refuses %j", async (description, message) => {
  expect(await lint(description)).toEqual([{ pointer: "/get/description", message }]);
});

test("bounds the description of an operation, not of a field", async () => {
  const long = `${"A".repeat(400)}.`;
  expect(await lint(long.slice(1))).toEqual([]);
  expect(await lint(long)).toEqual([
    {
      pointer: "/get/description",
      message: "the description has 401 characters; write at most 400 and move the rest to a guide or a note",
    },
  ]);
  expect(await lintPathItem(rule, `get: { parameters: [{ description: ${long} }] }`)).toEqual([]);
});

test("reads every kind of part that has a sentence", async () => {
  const pathItem = `post:
  parameters: [{ description: a }]
  requestBody: { description: b, content: { application/json: { schema: { description: c, properties: { id: { description: d } } } } } }
  responses: { "200": { description: e, headers: { Via: { description: f } }, links: { next: { description: g } } } }`;
  expect((await lintPathItem(rule, pathItem)).filter(({ message }) => message.endsWith("period")).map(({ pointer }) => pointer)).toEqual([
    "/post/parameters/0/description",
    "/post/requestBody/description",
    "/post/requestBody/content/application~1json/schema/description",
    "/post/requestBody/content/application~1json/schema/properties/id/description",
    "/post/responses/200/description",
    "/post/responses/200/headers/Via/description",
    "/post/responses/200/links/next/description",
  ]);
});

test("reads tags and security schemes, and leaves titles alone", async () => {
  const root = `openapi: 3.1.1
servers: [{ url: https://example.com, description: The platform }]
externalDocs: { url: https://example.com, description: Docs }
tags: [{ name: bots, description: a. }]
paths: {}
components: { securitySchemes: { botBuilder: { description: b. } } }`;
  expect((await lintFixture(rule, { [SOURCE]: root })).map(({ pointer }) => pointer)).toEqual([
    "/tags/0/description",
    "/components/securitySchemes/botBuilder/description",
  ]);
});
