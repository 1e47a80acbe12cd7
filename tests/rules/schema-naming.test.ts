import { expect, test } from "vitest";
import { BUNDLE, lintFixture, lintPathItem } from "./lint-fixture.js";

const rule = "schema-naming";
const returning = (...files: string[]) =>
  `get: { responses: { ${files.map((file, index) => `'20${index}': { content: { application/json: { schema: { $ref: ${file} } } } }`).join(", ")} } }`;

test("accepts PascalCase, and one schema in several places", async () => {
  const schemas = {
    "openapi/modules/bots/schemas/BotPage.yaml": "properties: { bots: { items: { $ref: ./Bot.yaml } }, first: { $ref: ./Bot.yaml } }",
    "openapi/modules/bots/schemas/Bot.yaml": "type: object",
  };
  expect(await lintPathItem(rule, returning("../schemas/BotPage.yaml", "../schemas/Bot.yaml"), schemas)).toEqual([]);
});

test("refuses another case, also deep in a schema", async () => {
  const schemas = {
    "openapi/modules/bots/schemas/BotPage.yaml": "properties: { bots: { items: { $ref: ./bot-item.yaml } } }",
    "openapi/modules/bots/schemas/bot-item.yaml": "type: object",
  };
  expect(await lintPathItem(rule, returning("../schemas/BotPage.yaml"), schemas)).toEqual([
    {
      file: "openapi/modules/bots/schemas/bot-item.yaml",
      pointer: "",
      message: 'the schema "bot-item" is not named in PascalCase; write for example "BotPage"',
    },
  ]);
});

test("refuses one name for two schemas", async () => {
  const schemas = { "openapi/modules/bots/schemas/Job.yaml": "type: object", "openapi/shared/schemas/Job.yaml": "type: object" };
  expect(await lintPathItem(rule, returning("../schemas/Job.yaml", "../../../shared/schemas/Job.yaml"), schemas)).toEqual([
    {
      file: "openapi/shared/schemas/Job.yaml",
      pointer: "",
      message: `another file also describes a schema "Job"; a schema name is unique, so put the module's noun in front`,
    },
  ]);
});

test("reads component names in a bundle", async () => {
  const bundle = `openapi: 3.1.1
paths: { /api/public/bots: { get: { responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/bot_page' } } } } } } } }
components: { schemas: { bot_page: { type: object } } }`;
  expect(await lintFixture(rule, { [BUNDLE]: bundle }, BUNDLE)).toEqual([
    {
      file: BUNDLE,
      pointer: "/components/schemas/bot_page",
      message: 'the schema "bot_page" is not named in PascalCase; write for example "BotPage"',
    },
  ]);
});
