import { expect, test } from "vitest";
import { BUNDLE, lintFixture, lintPathItem } from "./lint-fixture.js";

const rule = "example-naming";
const folder = "openapi/modules/bots/examples";
const listing = (examples: string) =>
  `get: { operationId: bots.list, tags: [bots], responses: { '200': { content: { application/json: { examples: ${examples} } } } } }`;
const example = "value: {}";

test("accepts <operationId>.<status>.<case> with the case as key", async () => {
  const files = { [`${folder}/bots.list.200.empty.yaml`]: example };
  expect(await lintPathItem(rule, listing("{ empty: { $ref: ../examples/bots.list.200.empty.yaml } }"), files)).toEqual([]);
});

test("accepts <operationId>.request.<case>", async () => {
  const pathItem = `post:
  operationId: bots.export
  tags: [bots]
  requestBody: { content: { application/json: { examples: { full: { $ref: ../examples/bots.export.request.full.yaml } } } } }`;
  expect(await lintPathItem(rule, pathItem, { [`${folder}/bots.export.request.full.yaml`]: example })).toEqual([]);
});

test.each(["bots.list.200.none.yaml", "bots.list.201.empty.yaml", "bots.get.200.empty.yaml"])(
  "refuses %s for the case empty of bots.list 200",
  async (name) => {
    expect(await lintPathItem(rule, listing(`{ empty: { $ref: ../examples/${name} } }`), { [`${folder}/${name}`]: example })).toEqual([
      {
        file: `${folder}/${name}`,
        pointer: "",
        message: `the example "empty" is in modules/bots/examples/${name}; move it to modules/bots/examples/bots.list.200.empty.yaml`,
      },
    ]);
  },
);

test("refuses an example in the folder of another module", async () => {
  const file = "openapi/modules/users/examples/bots.list.200.empty.yaml";
  const pathItem = listing("{ empty: { $ref: ../../users/examples/bots.list.200.empty.yaml } }");
  expect(await lintPathItem(rule, pathItem, { [file]: example })).toEqual([
    {
      file,
      pointer: "",
      message:
        'the example "empty" is in modules/users/examples/bots.list.200.empty.yaml; move it to modules/bots/examples/bots.list.200.empty.yaml',
    },
  ]);
});

test("refuses an inline example in an operation", async () => {
  expect(await lintPathItem(rule, listing("{ empty: { value: {} } }"))).toEqual([
    {
      pointer: "/get/responses/200/content/application~1json/examples/empty",
      message: 'the example "empty" is written inline; move it to modules/bots/examples/bots.list.200.empty.yaml and refer to it',
    },
  ]);
});

test("lets a shared response have inline examples", async () => {
  const shared = { "openapi/shared/responses.yaml": "BadRequest: { content: { application/json: { examples: { bad: { value: {} } } } } }" };
  const pathItem = "get: { operationId: bots.list, responses: { '400': { $ref: ../../../shared/responses.yaml#/BadRequest } } }";
  expect(await lintPathItem(rule, pathItem, shared)).toEqual([]);
});

test("checks the component name in a bundle, and exempts shared responses there too", async () => {
  const bundle = `openapi: 3.1.1
paths:
  /api/public/bots:
    get:
      operationId: bots.list
      tags: [bots]
      responses:
        '200': { content: { application/json: { examples: { empty: { $ref: '#/components/examples/empty' } } } } }
        '400': { $ref: '#/components/responses/BadRequest' }
components:
  examples: { empty: { value: {} } }
  responses: { BadRequest: { content: { application/json: { examples: { bad: { value: {} } } } } } }`;
  expect(await lintFixture(rule, { [BUNDLE]: bundle }, BUNDLE)).toEqual([
    {
      file: BUNDLE,
      pointer: "/components/examples/empty",
      message: 'the example "empty" is called "empty"; call it "bots.list.200.empty"',
    },
  ]);
  const right = bundle
    .replace("components/examples/empty", "components/examples/bots.list.200.empty")
    .replace("{ empty: { value", "{ bots.list.200.empty: { value");
  expect(await lintFixture(rule, { [BUNDLE]: right }, BUNDLE)).toEqual([]);
});
