import { expect, test } from "vitest";
import { BUNDLE, lintFixture, lintPathItem, rootWith, SOURCE } from "./lint-fixture.js";

const rule = "module-folder";

test("accepts an operation in the folder of its tag", async () => {
  expect(await lintPathItem(rule, "get: { operationId: bots.list, tags: [bots] }")).toEqual([]);
});

test("refuses an operation in the folder of another tag", async () => {
  expect(await lintPathItem(rule, "get: { operationId: users.list, tags: [users] }")).toEqual([
    {
      pointer: "/get",
      message: 'users.list has the tag "users" but lies in modules/bots/paths/; move the file to modules/users/paths/ or change the tag',
    },
  ]);
});

test("refuses a file in the right module but outside paths/", async () => {
  const files = {
    [SOURCE]: rootWith({ "/api/public/bots": "./modules/bots/bots.yaml" }),
    "openapi/modules/bots/bots.yaml": "get: { operationId: bots.list, tags: [bots] }",
  };
  expect(await lintFixture(rule, files)).toEqual([
    {
      file: "openapi/modules/bots/bots.yaml",
      pointer: "/get",
      message: 'bots.list has the tag "bots" but lies in modules/bots/; move the file to modules/bots/paths/ or change the tag',
    },
  ]);
});

test("has nothing to say about a bundle", async () => {
  const bundle = "openapi: 3.1.1\npaths: { /api/public/bots: { get: { operationId: bots.list, tags: [users] } } }";
  expect(await lintFixture(rule, { [BUNDLE]: bundle }, BUNDLE)).toEqual([]);
});
