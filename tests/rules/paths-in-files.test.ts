import { expect, test } from "vitest";
import { BUNDLE, lintFixture, rootWith, SOURCE } from "./lint-fixture.js";

const rule = "paths-in-files";
const inline = "openapi: 3.1.1\npaths: { /api/public/bots: { get: {} } }";

test("accepts references to path files", async () => {
  const files = {
    [SOURCE]: rootWith({ "/api/public/bots": "./modules/bots/paths/bots.yaml" }),
    "openapi/modules/bots/paths/bots.yaml": "get: {}",
  };
  expect(await lintFixture(rule, files)).toEqual([]);
});

test("refuses a path item that is written in the root", async () => {
  expect(await lintFixture(rule, { [SOURCE]: inline })).toEqual([
    {
      file: SOURCE,
      pointer: "/paths/~1api~1public~1bots",
      message: "/api/public/bots is written inline; write: $ref: ./modules/<module>/paths/<file>.yaml",
    },
  ]);
});

test("refuses a reference to a file elsewhere", async () => {
  const files = { [SOURCE]: rootWith({ "/api/public/bots": "./modules/bots/bots.yaml" }), "openapi/modules/bots/bots.yaml": "get: {}" };
  expect(await lintFixture(rule, files)).toEqual([
    {
      file: "openapi/modules/bots/bots.yaml",
      pointer: "",
      message: "/api/public/bots refers to ./modules/bots/bots.yaml; write: $ref: ./modules/<module>/paths/<file>.yaml",
    },
  ]);
});

test("has nothing to say about a bundle, where every path item is inline", async () => {
  expect(await lintFixture(rule, { [BUNDLE]: inline }, BUNDLE)).toEqual([]);
});
