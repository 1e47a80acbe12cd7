import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const rule = "read-fields-required";
const operation = (schema: string, more: string) =>
  lintPathItem(
    rule,
    `get:
  operationId: bots.list
  ${more}
  responses:
    "200":
      content: { application/json: { schema: ${schema} } }
      links: { next: { operationId: bots.get, parameters: { id: $response.body#/bots/0/id, limit: $request.query.limit } } }`,
  );
const page = (required: string, item = "required: [id], ", total = "") =>
  `{ type: object, required: [${required}], properties: { bots: { type: array, items: { ${item}properties: { id: { type: string } } } }, total: { type: integer${total} } } }`;
const paged = "x-pagination: { items: $response.body#/bots, total: $response.body#/total }";
const messages = async (schema: string, more = paged) => (await operation(schema, more)).map(({ message }) => message);

test("accepts fields that every response has, in every item, and expressions into the request", async () => {
  expect(await messages(page("bots, total"))).toEqual([]);
});

test("accepts a list that is the response itself, and an operation without expressions", async () => {
  const list = "{ type: array, items: { type: object } }";
  expect(
    await lintPathItem(
      rule,
      `get: { operationId: bots.list, x-pagination: { items: $response.body }, responses: { "200": { content: { application/json: { schema: ${list} } } } } }`,
    ),
  ).toEqual([]);
  expect(await lintPathItem(rule, "get: { operationId: bots.list }")).toEqual([]);
});

test("accepts an optional field that only callers have seen", async () => {
  expect(await messages(page("bots", "required: [id], ", ", x-provenance: { level: observed }"))).toEqual([]);
});

test("refuses an optional field that paging reads, and one that a job's state is", async () => {
  const message = (key: string) => `${key} of bots.list reads total, which the response need not have; require it`;
  expect(await messages(page("bots"))).toEqual([message("x-pagination.total")]);
  expect(await messages(page("bots"), "x-job: { state: $response.body#/total }")).toEqual([message("x-job.state")]);
});

test("refuses a field that a link reads, where an item need not have it", async () => {
  expect(await messages(page("bots, total", ""))).toEqual([
    "links.next of bots.list reads bots.[].id, which the response need not have; require it",
  ]);
});
