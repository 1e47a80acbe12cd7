import { expect, test } from "vitest";
import { lintFixture, lintPathItem, SOURCE } from "./lint-fixture.js";

const rule = "no-placeholders";
const message = (text: string) => `"${text}" is left from the scaffold; replace it by what the documentation says`;

test("accepts texts without the mark, also when a word only contains it", async () => {
  expect(await lintPathItem(rule, "get: { summary: List the bots, description: MASTODON and todo lists. }")).toEqual([]);
});

test("refuses the mark in whatever an operation says of itself", async () => {
  const pathItem = `get:
  summary: "Archive: TODO"
  description: TODO
  externalDocs: { description: TODO the title, url: https://example.com }
  security: [{ botBuilder: [TODO] }]
  x-provenance: { page: TODO, notes: [TODO] }
  parameters: [{ name: id, in: query, description: TODO., example: TODO }]`;
  const findings = await lintPathItem(rule, pathItem);
  expect(findings).toHaveLength(8);
  expect(findings).toEqual(
    expect.arrayContaining([
      { pointer: "/get/summary", message: message("Archive: TODO") },
      { pointer: "/get/description", message: message("TODO") },
      { pointer: "/get/security/0/botBuilder/0", message: message("TODO") },
      { pointer: "/get/x-provenance/page", message: message("TODO") },
      { pointer: "/get/x-provenance/notes/0", message: message("TODO") },
      { pointer: "/get/externalDocs/description", message: message("TODO the title") },
      { pointer: "/get/parameters/0/description", message: message("TODO.") },
      { pointer: "/get/parameters/0/example", message: message("TODO") },
    ]),
  );
});

test("refuses it in schemas and in examples, at any depth", async () => {
  const pathItem = `get: { responses: { '200': { content: { application/json: {
  schema: { properties: { id: { description: TODO, enum: [TODO] } } },
  examples: { one: { summary: TODO, value: { bots: [{ id: TODO }] } } } } } } } }`;
  const content = "/get/responses/200/content/application~1json";
  expect((await lintPathItem(rule, pathItem)).map(({ pointer }) => pointer)).toEqual([
    `${content}/schema/properties/id/description`,
    `${content}/schema/properties/id/enum/0`,
    `${content}/examples/one/summary`,
    `${content}/examples/one/value/bots/0/id`,
  ]);
});

test("refuses it in a tag, at the tag", async () => {
  const root = "openapi: 3.1.1\ntags: [{ name: bots, description: TODO }]\npaths: {}";
  expect(await lintFixture(rule, { [SOURCE]: root })).toEqual([{ file: SOURCE, pointer: "/tags/0/description", message: message("TODO") }]);
});
