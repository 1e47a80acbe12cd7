import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (description: string, isMarked: boolean) =>
  lintPathItem(
    "error-in-200-told",
    `post: { operationId: users.create, description: "${description}"${isMarked ? ", x-error-in-200: { items: $response.body#/failed }" : ""} }`,
  );
const told = "Creates users. Responds with HTTP 200 even when a user could not be created.";

test("accepts the extension with the sentence, and neither", async () => {
  expect(await lint(told, true)).toEqual([]);
  expect(await lint("Creates users.", false)).toEqual([]);
});

test("refuses one without the other", async () => {
  expect(await lint(told, false)).toEqual([
    {
      pointer: "/post",
      message: "users.create responds with HTTP 200 to failures, as its description says, but has no x-error-in-200; add it",
    },
  ]);
  expect(await lint("Creates users.", true)).toEqual([
    {
      pointer: "/post/description",
      message: 'users.create has x-error-in-200, so its description says that it "responds with HTTP 200 even when..."',
    },
  ]);
});
