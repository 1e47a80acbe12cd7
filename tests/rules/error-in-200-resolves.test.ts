import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const rule = "error-in-200-resolves";
const pathItem = (failures: string, schema: string) => `post:
  operationId: users.create
  x-error-in-200: ${failures}
  responses: { "200": { content: { application/json: { schema: ${schema} } } } }`;

const user = "{ properties: { state: { type: string, x-extensible-enum: [success, failure] }, size: { type: integer } } }";
const properties = `users: { type: array, items: ${user} }, first: ${user}, byName: { additionalProperties: { type: array } }, total: { type: integer }`;
const lint = (failures: string) => lintPathItem(rule, pathItem(failures, `{ properties: { ${properties} } }`));
const withState = (state: string, failed = "[failure]") => `{ items: $response.body#/users, state: ${state}, failed: ${failed} }`;

test.each(["$response.body#/users", "$response.body#/byName/any"])("accepts the list %s", async (expression) => {
  expect(await lint(`{ items: ${expression} }`)).toEqual([]);
});

test("accepts the state of an entry, in a field and in a bare list", async () => {
  expect(await lint(withState("$response.body#/users/0/state"))).toEqual([]);
  const bare = "{ items: $response.body, state: $response.body#/0/state, failed: [failure] }";
  expect(await lintPathItem(rule, pathItem(bare, `{ type: array, items: ${user} }`))).toEqual([]);
});

test("does not take a field that has a name for one that has none", async () => {
  const schema = "{ properties: { a: { type: string } }, additionalProperties: { properties: { inner: { type: array } } } }";
  const findings = await lintPathItem(rule, pathItem("{ items: $response.body#/a/inner }", schema));
  expect(findings.map(({ pointer }) => pointer)).toEqual(["/post/x-error-in-200/items"]);
});

test("refuses what the response does not have", async () => {
  expect(await lint("{ items: $response.body#/failures }")).toEqual([
    {
      pointer: "/post/x-error-in-200/items",
      message:
        'x-error-in-200.items of users.create is "$response.body#/failures", which the response does not have; point to a field that it describes',
    },
  ]);
});

test("refuses a list that is none, and a state that is no text", async () => {
  expect(await lint("{ items: $response.body#/total }")).toEqual([
    { pointer: "/post/x-error-in-200/items", message: "x-error-in-200.items of users.create points to integer; it must be array" },
  ]);
  expect(await lint(withState("$response.body#/users/0/size", "[]"))).toEqual([
    { pointer: "/post/x-error-in-200/state", message: "x-error-in-200.state of users.create points to integer; it must be string" },
  ]);
});

test("refuses a state that is not one of an entry", async () => {
  expect(await lint(withState("$response.body#/first/state"))).toEqual([
    {
      pointer: "/post/x-error-in-200/state",
      message:
        "x-error-in-200.state of users.create does not go through the list; write x-error-in-200.items with /0/ and the field after it",
    },
  ]);
});

test("refuses a value that is no state", async () => {
  expect(await lint(withState("$response.body#/users/0/state", "[failure, failed]"))).toEqual([
    {
      pointer: "/post/x-error-in-200/failed",
      message: 'x-error-in-200 of users.create lists "failed", which the x-extensible-enum of the state does not; add it there',
    },
  ]);
});
