import { expect, test } from "vitest";
import { BUNDLE, lintFixture, lintPathItem } from "./lint-fixture.js";

const rule = "body-schema-naming";
const request = (mediaType: string, schema: string) =>
  `post: { operationId: bots.import, requestBody: { content: { ${mediaType}: ${schema} } } }`;
const response = (status: string, schema: string) =>
  `get: { operationId: bots.list, responses: { '${status}': { content: { application/json: ${schema} } } } }`;
const named = (name: string) => ({ [`openapi/modules/bots/schemas/${name}.yaml`]: "type: object" });
const refer = (name: string) => `{ schema: { $ref: ../schemas/${name}.yaml } }`;

test.each(["BotImportRequest"])("accepts a request body named %s", async (name) => {
  expect(await lintPathItem(rule, request("application/json", refer(name)), named(name))).toEqual([]);
  expect(await lintPathItem(rule, request("multipart/form-data", refer(name)), named(name))).toEqual([]);
});

test.each(["BotResponse", "BotPage", "BotExportJob", "BotExportStatus"])("accepts a response body named %s", async (name) => {
  expect(await lintPathItem(rule, response("200", refer(name)), named(name))).toEqual([]);
});

test.each(["application/json", "multipart/form-data", "application/x-www-form-urlencoded"])(
  "refuses a %s request under another suffix",
  async (mediaType) => {
    expect(await lintPathItem(rule, request(mediaType, refer("BotImport")), named("BotImport"))).toEqual([
      {
        file: "openapi/modules/bots/schemas/BotImport.yaml",
        pointer: "",
        message: '"BotImport" is the request body of bots.import; the name of a request body ends in one of: Request',
      },
    ]);
  },
);

test("refuses a response, of a failure too, under another suffix", async () => {
  expect(await lintPathItem(rule, response("400", refer("BotRequest")), named("BotRequest"))).toEqual([
    {
      file: "openapi/modules/bots/schemas/BotRequest.yaml",
      pointer: "",
      message: '"BotRequest" is the 400 body of bots.list; the name of a response body ends in one of: Response, Page, Job, Status',
    },
  ]);
});

test("refuses an inline body, a list too", async () => {
  expect(await lintPathItem(rule, response("200", "{ schema: { type: array, items: { type: string } } }"))).toEqual([
    {
      pointer: "/get/responses/200/content/application~1json/schema",
      message: "the 200 body of bots.list is written inline; move the schema to schemas/<Name>Response.yaml and refer to it",
    },
  ]);
});

test("refuses a body without a schema", async () => {
  expect(await lintPathItem(rule, request("application/json", "{}"))).toEqual([
    {
      pointer: "/post/requestBody/content/application~1json",
      message: "the request body of bots.import has no schema; write: schema: { $ref: ../schemas/<Name>.yaml }",
    },
  ]);
});

test("lets a text or a file have an inline schema", async () => {
  expect(await lintPathItem(rule, request("text/csv", "{ schema: { type: string } }"))).toEqual([]);
});

test("reads component names in a bundle", async () => {
  const bundle = `openapi: 3.1.1
paths: { /api/public/bots: { get: { operationId: bots.list, responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Bots' } } } } } } } }
components: { schemas: { Bots: { type: object } } }`;
  expect(await lintFixture(rule, { [BUNDLE]: bundle }, BUNDLE)).toEqual([
    {
      file: BUNDLE,
      pointer: "/components/schemas/Bots",
      message: '"Bots" is the 200 body of bots.list; the name of a response body ends in one of: Response, Page, Job, Status',
    },
  ]);
});
