import { expect, test } from "vitest";
import { lintFixture, lintPathItem, rootWith, SOURCE } from "./lint-fixture.js";

const rule = "shared-responses";
const shared = {
  "openapi/shared/responses.yaml":
    "{ Unauthorized: { description: a }, BadRequest: { description: b }, BadBotRequest: { description: c }, Odd: { description: d } }",
};
const lint = (status: string, name: string) =>
  lintPathItem(
    rule,
    `get: { operationId: bots.list, responses: { "${status}": { $ref: ../../../shared/responses.yaml#/${name} } } }`,
    shared,
  );

test("accepts a shared response under its status, and one that conventions do not name under any", async () => {
  expect(await lint("401", "Unauthorized")).toEqual([]);
  expect(await lint("400", "BadRequest")).toEqual([]);
  expect(await lint("400", "BadBotRequest")).toEqual([]);
  expect(await lint("409", "Odd")).toEqual([]);
});

test("accepts any response that is written out", async () => {
  expect(await lintPathItem(rule, 'get: { operationId: bots.list, responses: { "429": { description: Unauthorized } } }')).toEqual([]);
});

test("refuses a shared response under another status, and names its own", async () => {
  const found = await lint("429", "Unauthorized");
  expect(found.map(({ message }) => message)).toEqual([
    "429 of bots.list is the shared response Unauthorized, which is for 401; refer to its own",
  ]);
});

test("knows shared responses by their names in a document without files", async () => {
  const document = `${rootWith({})}components: { responses: { Unauthorized: { description: a } } }
`.replace(
    "paths:\n",
    'paths: { /a: { get: { operationId: bots.list, responses: { "400": { $ref: "#/components/responses/Unauthorized" } } } } }\n',
  );
  const found = await lintFixture(rule, { [SOURCE]: document });
  expect(found.map(({ message }) => message)).toEqual([
    "400 of bots.list is the shared response Unauthorized, which is for 401; refer to its own",
  ]);
});
