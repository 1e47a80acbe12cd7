import { describe, expect, test } from "vitest";
import { BUNDLE, lintFixture, lintPathItem } from "./lint-fixture.js";

const rule = "pagination-resolves";
const right = {
  position: "$request.query.offset",
  limit: "$request.body#/limit",
  items: "$response.body#/bots",
  more: "$response.body#/more",
  total: "$response.body#/total",
  withoutIdentity: "A bot is a text.",
};

/** An operation with these expressions; the description holds all that the right ones point to. */
const paged = (
  changes: object,
  schema = "{ properties: { bots: { type: array }, more: { type: boolean }, total: { type: integer } } }",
) => `post:
  operationId: bots.lookup
  x-pagination: ${JSON.stringify({ style: "page", ...right, ...changes })}
  parameters: [{ name: offset, in: query, schema: { type: integer } }]
  requestBody: { content: { application/json: { schema: { properties: { limit: { type: [integer, "null"] }, filter: { type: object } } } } } }
  responses:
    "200": { content: { application/json: { schema: ${schema} } } }
    "400": { content: { application/json: { schema: { properties: { errors: { type: array } } } } } }`;
const lint = (changes: object, schema?: string) => lintPathItem(rule, paged(changes, schema));

test("accepts expressions into a parameter, the request body and the answer", async () => {
  expect(await lint({})).toEqual([]);
});

test("accepts a count that the answer writes as text", async () => {
  expect(await lint({}, "{ properties: { bots: { type: array }, more: { type: boolean }, total: { type: string } } }")).toEqual([]);
});

test("accepts an answer that is the list itself", async () => {
  expect(await lint({ items: "$response.body", more: "", total: "" }, "{ type: array, items: { type: object } }")).toEqual([]);
});

test("reads the JSON body and not a text beside it", async () => {
  const text = '"200": { content: { text/csv: { schema: { type: string } }, ';
  const schema = "{ type: array, items: { type: object } }";
  const pathItem = paged({ items: "$response.body", more: "", total: "" }, schema).replace('"200": { content: { ', text);
  expect(pathItem).toContain("text/csv");
  expect(await lintPathItem(rule, pathItem)).toEqual([]);
});

test("looks through references, branches and list items", async () => {
  const schemas = {
    "openapi/modules/bots/schemas/BotPage.yaml":
      "allOf: [{ $ref: ./Counts.yaml }, { properties: { result: { type: array, items: { oneOf: [{ properties: { bots: { type: array } } }] } } } }]",
    "openapi/modules/bots/schemas/Counts.yaml": "properties: { more: { type: boolean }, total: { type: integer } }",
  };
  expect(await lintPathItem(rule, paged({ items: "$response.body#/result/0/bots" }, "{ $ref: ../schemas/BotPage.yaml }"), schemas)).toEqual(
    [],
  );
});

test.each([
  ["position", "$request.query.skip", "request", "a parameter or a field"],
  ["position", "$request.path.offset", "request", "a parameter or a field"],
  ["limit", "$request.body#/size", "request", "a parameter or a field"],
  ["items", "$response.body#/bot", "response", "a field"],
  ["items", "$response.body#/errors", "response", "a field"],
  ["more", "$response.body#/bots/more", "response", "a field"],
] as const)("refuses %s: %s, which points to nothing", async (key, expression, side, place) => {
  expect(await lint({ [key]: expression })).toEqual([
    {
      pointer: `/post/x-pagination/${key}`,
      message: `x-pagination.${key} of bots.lookup is "${expression}", which the ${side} does not have; point to ${place} that it describes`,
    },
  ]);
});

test.each([
  ["items", "$response.body#/total", "points to integer; it must be array"],
  ["more", "$response.body#/total", "points to integer; it must be boolean"],
  ["total", "$response.body#/more", "points to boolean; it must be integer or number or string"],
  ["limit", "$request.body#/filter", "points to object; it must be integer or number or string"],
] as const)("refuses %s: %s, which has the wrong type", async (key, expression, problem) => {
  expect(await lint({ [key]: expression })).toEqual([
    { pointer: `/post/x-pagination/${key}`, message: `x-pagination.${key} of bots.lookup ${problem}` },
  ]);
});

test("refuses a value that may also have another type", async () => {
  const schema = "{ properties: { bots: { anyOf: [{ type: array }, { type: string }] } } }";
  expect(await lint({ more: "", total: "" }, schema)).toEqual([
    { pointer: "/post/x-pagination/items", message: "x-pagination.items of bots.lookup points to array or string; it must be array" },
  ]);
});

test("refuses a value of unknown type", async () => {
  expect(await lint({ items: "$response.body#/any", more: "", total: "" }, "{ properties: { any: { description: Any. } } }")).toEqual([
    {
      pointer: "/post/x-pagination/items",
      message: "x-pagination.items of bots.lookup points to a value without a type; it must be array",
    },
  ]);
});

test("refuses an expression into the other message", async () => {
  expect(await lint({ position: "$response.body#/total" })).toEqual([
    {
      pointer: "/post/x-pagination/position",
      message: 'x-pagination.position of bots.lookup is "$response.body#/total"; it reads the request, so it starts with $request.',
    },
  ]);
});

describe("the identity of the items", () => {
  const identified = { withoutIdentity: undefined, identity: "$response.body#/bots/0/_id", more: "", total: "" };
  const schema = "{ properties: { bots: { type: array, items: { properties: { _id: { type: string }, at: { type: string } } } } } }";

  test("is a field of an item", async () => {
    expect(
      await lint({ ...identified, order: { by: "$response.body#/bots/0/at", direction: "ascending", level: "inferred" } }, schema),
    ).toEqual([]);
  });

  test.each([
    [{ identity: "$response.body#/bots" }, "identity", "points to array; it must be integer or number or string"],
    [{ identity: "$response.body#/bots/0/name" }, "identity", 'is "$response.body#/bots/0/name", which the response does not have'],
    [{ order: { by: "$response.body#/bots/0/when" } }, "order/by", 'is "$response.body#/bots/0/when", which the response does not have'],
    [{ sort: { by: "$request.body#/by" } }, "sort/by", 'is "$request.body#/by", which the request does not have'],
  ])("%j is refused", async (changes, at, problem) => {
    const findings = await lint({ ...identified, ...changes }, schema);
    expect(findings).toContainEqual({
      pointer: `/post/x-pagination/${at}`,
      message: expect.stringContaining(`x-pagination.${at.replace("/", ".")} of bots.lookup ${problem}`),
    });
  });

  test("is refused when it does not go through the list", async () => {
    const outside = "{ properties: { bots: { type: array }, _id: { type: string } } }";
    expect(await lint({ ...identified, identity: "$response.body#/_id" }, outside)).toEqual([
      {
        pointer: "/post/x-pagination/identity",
        message:
          "x-pagination.identity of bots.lookup does not go through the list; write x-pagination.items with /0/ and the field after it",
      },
    ]);
  });

  test.each([
    [{ identity: undefined }, "does not say which field tells the items apart"],
    [{ withoutIdentity: "None." }, "names an identity and says why there is none"],
  ])("%j is refused", async (changes, problem) => {
    expect(await lint({ ...identified, ...changes }, schema)).toEqual([
      {
        pointer: "/post/x-pagination",
        message: `x-pagination of bots.lookup ${problem}; give either identity or withoutIdentity with the reason`,
      },
    ]);
  });
});

test("works in a bundle", async () => {
  const bundle = `openapi: 3.1.1\npaths:\n  /api/public/bots:\n    ${paged({ total: "$response.body#/count" }).replaceAll("\n", "\n    ")}`;
  expect(await lintFixture(rule, { [BUNDLE]: bundle }, BUNDLE)).toEqual([
    {
      file: BUNDLE,
      pointer: "/paths/~1api~1public~1bots/post/x-pagination/total",
      message:
        'x-pagination.total of bots.lookup is "$response.body#/count", which the response does not have; point to a field that it describes',
    },
  ]);
});
