import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const pathItem = (link: string) => `post:
  operationId: bots.export
  parameters: [{ name: botId, in: path, schema: { type: string } }]
  requestBody: { content: { application/json: { schema: { properties: { kind: { type: string } } } } } }
  responses:
    "200":
      headers: { Location: { schema: { type: string } } }
      content: { application/json: { schema: { properties: { id: { type: string } } } } }
      links: { status: { ${link} } }
    "202": { content: { application/json: { schema: { properties: { other: { type: string } } } } } }
get:
  operationId: bots.getExportStatus
  parameters:
    - { name: botId, in: path, schema: { type: string } }
    - { name: kind, in: query, schema: { type: string } }
    - { name: trace, in: header, schema: { type: string } }`;
const lint = (link: string) => lintPathItem("links-resolve", pathItem(link));
const pointer = "/post/responses/200/links/status";

test.each(["$request.path.botId", "$request.body#/kind", "$response.body#/id", "$response.header.Location", "latest"])(
  "accepts %s for a parameter",
  async (value) => {
    expect(await lint(`operationId: bots.getExportStatus, parameters: { botId: $request.path.botId, kind: ${value} }`)).toEqual([]);
  },
);

test("refuses a link without an operationId", async () => {
  expect(await lint("operationRef: '#/paths/~1bots/get'")).toEqual([
    { pointer, message: 'the link "status" of bots.export has no operationId; name the operation that it leads to' },
  ]);
});

test("refuses an operationId that no operation has", async () => {
  expect(await lint("operationId: bots.getStatus")).toEqual([
    {
      pointer: `${pointer}/operationId`,
      message: 'the link "status" of bots.export leads to "bots.getStatus", but no operation has that operationId',
    },
  ]);
});

test("refuses a link that leaves out a path parameter", async () => {
  expect(await lint("operationId: bots.getExportStatus, parameters: { kind: latest }")).toEqual([
    { pointer, message: 'the link "status" of bots.export does not pass "botId", which the path of bots.getExportStatus needs' },
  ]);
});

test.each(["id", "trace"])("refuses the parameter %s, which is in neither path nor query", async (name) => {
  expect(await lint(`operationId: bots.getExportStatus, parameters: { botId: $request.path.botId, ${name}: $response.body#/id }`)).toEqual([
    {
      pointer: `${pointer}/parameters/${name}`,
      message: `the link "status" of bots.export passes "${name}", which bots.getExportStatus does not take; its parameters are: botId, kind`,
    },
  ]);
});

test.each(["$request.path.id", "$response.body#/other", "$response.header.Retry", "$response.query.id", "$url"])(
  "refuses %s, which the linking operation does not have",
  async (value) => {
    expect(await lint(`operationId: bots.getExportStatus, parameters: { botId: ${value} }`)).toEqual([
      {
        pointer: `${pointer}/parameters/botId`,
        message: `the link "status" of bots.export passes "botId" as "${value}", which bots.export does not have`,
      },
    ]);
  },
);

test("checks the body that a link passes", async () => {
  expect(
    await lint("operationId: bots.getExportStatus, parameters: { botId: $request.path.botId }, requestBody: $request.body#/type"),
  ).toEqual([
    {
      pointer: `${pointer}/requestBody`,
      message: 'the link "status" of bots.export passes "requestBody" as "$request.body#/type", which bots.export does not have',
    },
  ]);
});
