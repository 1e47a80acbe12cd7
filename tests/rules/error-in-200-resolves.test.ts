import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (expression: string) =>
  lintPathItem(
    "error-in-200-resolves",
    `post:
  operationId: users.create
  x-error-in-200: ${expression}
  responses: { "200": { content: { application/json: { schema: { properties: { failed: { type: array } } } } } } }`,
  );

test.each(["$response.body#/failed", "$response.body"])("accepts %s", async (expression) => {
  expect(await lint(expression)).toEqual([]);
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
