import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const rule = "description-present";
const posting = (schema: string) => `post: { requestBody: { content: { application/json: { schema: ${schema} } } } }`;
const at = "/post/requestBody/content/application~1json/schema";
const bot = "openapi/modules/bots/schemas/Bot.yaml";

test("accepts a description of its own, of the schema behind a reference, and beside a reference", async () => {
  const schema = "{ properties: { id: { description: Id. }, bot: { $ref: ../schemas/Bot.yaml } } }";
  expect(await lintPathItem(rule, posting(schema), { [bot]: "description: A bot." })).toEqual([]);
  expect(
    await lintPathItem(rule, posting("{ properties: { bot: { $ref: ../schemas/Bot.yaml, description: A bot. } } }"), {
      [bot]: "type: object",
    }),
  ).toEqual([]);
  expect(await lintPathItem(rule, "get: { parameters: [{ name: id, in: query, description: Id. }] }")).toEqual([]);
});

test("refuses a parameter without one", async () => {
  expect(await lintPathItem(rule, "get: { parameters: [{ name: id, in: query }] }")).toEqual([
    { pointer: "/get/parameters/0", message: 'the parameter "id" has no description; say in a sentence what it is' },
  ]);
});

test("refuses a field without one, at any depth", async () => {
  expect(
    await lintPathItem(rule, posting("{ allOf: [{ properties: { ids: { description: Ids., items: { properties: { id: {} } } } } }] }")),
  ).toEqual([
    {
      pointer: `${at}/allOf/0/properties/ids/items/properties/id`,
      message: 'the field "id" has no description; say in a sentence what it is',
    },
  ]);
});

test("refuses it at the schema that a field refers to, also where that is used as an item first", async () => {
  const schema =
    "{ properties: { bots: { description: Bots., items: { $ref: ../schemas/Bot.yaml } }, first: { $ref: ../schemas/Bot.yaml } } }";
  expect(await lintPathItem(rule, posting(schema), { [bot]: "type: object" })).toEqual([
    { file: bot, pointer: "", message: 'the field "first" has no description; say in a sentence what it is' },
  ]);
});
