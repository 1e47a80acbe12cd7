import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (expression: string) =>
  lintPathItem(
    "error-in-200-resolves",
    `post:
  operationId: users.create
  x-error-in-200: ${expression}
  responses:
    "200": { content: { application/json: { schema: { properties: { failed: { type: array }, byName: { additionalProperties: { type: string } } } } } } }`,
  );

test.each(["$response.body#/failed", "$response.body#/byName/any", "$response.body"])("accepts %s", async (expression) => {
  expect(await lint(expression)).toEqual([]);
});

test("does not take a field that has a name for one that has none", async () => {
  const schema = "{ properties: { a: { type: string } }, additionalProperties: { properties: { inner: {} } } }";
  const pathItem = `post: { operationId: users.create, x-error-in-200: $response.body#/a/inner, responses: { "200": { content: { application/json: { schema: ${schema} } } } } }`;
  expect((await lintPathItem("error-in-200-resolves", pathItem)).map(({ pointer }) => pointer)).toEqual(["/post/x-error-in-200"]);
});

test("refuses what the answer does not have", async () => {
  expect(await lint("$response.body#/failures")).toEqual([
    {
      pointer: "/post/x-error-in-200",
      message:
        'x-error-in-200 of users.create is "$response.body#/failures", which the response does not have; point to a field that it describes',
    },
  ]);
});
