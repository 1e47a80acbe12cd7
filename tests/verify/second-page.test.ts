import { describe, expect, it } from "vitest";
import { repeatedPage, secondPageInput } from "../../src/cli/verify/second-page.js";
import { Description } from "../../src/description/description.js";
import type { JsonObject } from "../../src/description/json.js";

const RESPONSE = "$response.body#";
const paged = (pagination: object, type = "integer") => {
  const operation = {
    operationId: "bots.list",
    "x-pagination": { limit: "$request.query.limit", items: `${RESPONSE}/bots`, ...pagination },
    parameters: [{ name: "offset", in: "query", schema: { type } }],
    requestBody: { content: { "application/json": { schema: { properties: { skip: { type } } } } } },
    responses: {},
  };
  return Description.of({ paths: { "/bots": { post: operation } } } as unknown as JsonObject).operation("bots.list");
};
const QUERY = "$request.query.offset";

describe("the input of the second page", () => {
  it.each([
    ["counts pages", paged({ style: "page", position: QUERY, more: `${RESPONSE}/more` }), {}, { offset: 1 }],
    ["counts items", paged({ style: "offset", position: QUERY, more: `${RESPONSE}/more` }), {}, { offset: 2 }],
    ["goes on from where the first began", paged({ style: "offset", position: QUERY }), { offset: 10 }, { offset: 12 }],
    ["is text where the position is", paged({ style: "offset", position: QUERY }, "string"), {}, { offset: "2" }],
    ["is in the body", paged({ style: "offset", position: "$request.body#/skip" }), { body: { a: 1 } }, { body: { a: 1, skip: 2 } }],
    ["depends on the total", paged({ style: "page", position: QUERY, total: `${RESPONSE}/total` }), {}, { offset: 1 }],
  ])("%s", (_, operation, input, expected) => {
    expect(secondPageInput(operation, input, { bots: [{ id: 1 }, { id: 2 }], more: true, total: 3 })).toEqual(expected);
  });

  it.each([
    ["the flag says so", paged({ style: "page", position: QUERY, more: `${RESPONSE}/more` }), { bots: [1], more: false }],
    ["the total is reached", paged({ style: "page", position: QUERY, total: `${RESPONSE}/total` }), { bots: [1], total: 1 }],
    ["the page is empty", paged({ style: "page", position: QUERY }), { bots: [] }],
    ["there is no list", paged({ style: "page", position: QUERY }), "text"],
  ])("is none where %s", (_, operation, body) => {
    expect(secondPageInput(operation, {}, body)).toBeUndefined();
  });
});

it("a second page that repeats the first is a difference at the list", () => {
  const operation = paged({ style: "page", position: QUERY });
  expect(repeatedPage(operation, { bots: [{ id: 1 }] }, { bots: [{ id: 1 }] })).toMatchObject([
    { kind: "difference", pointer: "/bots", problem: expect.stringContaining("offset does not count as described") },
  ]);
  expect(repeatedPage(operation, { bots: [{ id: 1 }] }, { bots: [{ id: 2 }] })).toEqual([]);
});
