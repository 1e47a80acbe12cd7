import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const rule = "resource-resolves";
const list = { collection: "bots", action: "list", items: "$response.body#/bots", total: "$response.body#/total", identity: "name" };
const change = {
  collection: "bots",
  action: "update",
  scope: ["$request.query.team"],
  match: { name: "$request.body#/names/0" },
  sent: "$request.body#/bot",
  items: "$response.body#/changed",
  fields: { name: "/info/name" },
  unknown: { status: 400, example: "unknown" },
};

/** Two operations on one collection, with these changes to what they say about it. */
const lint = (changes: { list?: object; change?: object }) =>
  lintPathItem(
    rule,
    `get:
  operationId: bots.list
  x-resource: ${JSON.stringify({ ...list, scope: ["$request.query.team"], ...changes.list })}
  parameters: [{ name: team, in: query, schema: { type: string } }]
  responses:
    "200": { content: { application/json: { schema: { properties: { bots: { type: array }, total: { type: integer } } } } } }
put:
  operationId: bots.update
  x-resource: ${JSON.stringify({ ...change, ...changes.change })}
  parameters: [{ name: team, in: query, schema: { type: string } }]
  requestBody:
    content:
      application/json:
        schema: { properties: { names: { type: array, items: { type: string } }, bot: { type: object }, all: { type: boolean } } }
  responses:
    "200":
      content:
        application/json:
          schema: { properties: { changed: { type: array, items: { properties: { info: { properties: { name: { type: string } } } } } } } }
    "400": { content: { application/json: { examples: { unknown: { value: {} } } } } }`,
  );

test("accepts operations on one collection whose expressions resolve", async () => {
  expect(await lint({})).toEqual([]);
});

test.each([
  [{ list: { items: "$response.body#/bot" } }, "/get/x-resource/items", "which the response does not have"],
  [{ list: { total: "$response.body#/bots" } }, "/get/x-resource/total", "points to array"],
  [{ change: { sent: "$request.body#/all" } }, "/put/x-resource/sent", "points to boolean; it must be object"],
  [
    { change: { match: { name: "$request.body#/name" } } },
    "/put/x-resource/match/name",
    'names "$request.body#/name", which the request does not have',
  ],
  [{ change: { scope: ["$request.query.group"] } }, "/put/x-resource/scope/0", 'names "$request.query.group"'],
  [{ change: { values: { on: "$request.body#/on" } } }, "/put/x-resource/values/on", 'names "$request.body#/on"'],
  [{ change: { fields: { name: "/name" } } }, "/put/x-resource/fields/name", 'is "/name", which its items do not have'],
  [
    { change: { unknown: { status: 400, example: "none" } } },
    "/put/x-resource/unknown/example",
    'is the example "none" of 400, which has: unknown',
  ],
  [{ change: { unknown: { status: 404, example: "unknown" } } }, "/put/x-resource/unknown/example", "which has: none"],
  [{ change: { scope: undefined } }, "/put/x-resource", "more or fewer values than that of bots.list"],
])("%j is refused", async (changes, pointer, message) => {
  expect(await lint(changes)).toEqual([{ pointer, message: expect.stringContaining(message) }]);
});

test("a collection of one operation is refused", async () => {
  expect(await lint({ change: { collection: "others" } })).toEqual([
    { pointer: "/get/x-resource/collection", message: 'no other operation is on the collection "bots" of bots.list' },
    { pointer: "/put/x-resource/collection", message: 'no other operation is on the collection "others" of bots.update' },
  ]);
});
