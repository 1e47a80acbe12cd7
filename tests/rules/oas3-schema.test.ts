import { expect, test } from "vitest";
import { BUNDLE, lintFixture, rootWith, SOURCE } from "./lint-fixture.js";

const rule = "oas3-schema";
const files = { "openapi/modules/bots/paths/bots.yaml": "get: { responses: { '200': { description: Bots. } } }" };
const root = rootWith({ "/api/public/bots": "./modules/bots/paths/bots.yaml" });

test("lets the root refer to path files", async () => {
  expect(await lintFixture(rule, { ...files, [SOURCE]: root })).toEqual([]);
});

test("still checks the rest of the root", async () => {
  expect(await lintFixture(rule, { ...files, [SOURCE]: root.replace("title: Test, ", "") })).toEqual([
    { file: SOURCE, pointer: "/info", message: '"info" property must have required property "title".' },
  ]);
});

test("checks path items in the bundle", async () => {
  const bundle = "openapi: 3.1.1\ninfo: { title: Test, version: 1.0.0 }\npaths: { /api/public/bots: { get: { responses: [] } } }";
  expect(await lintFixture(rule, { [BUNDLE]: bundle }, BUNDLE)).toEqual([
    { file: BUNDLE, pointer: "/paths/~1api~1public~1bots/get/responses", message: '"responses" property must be object.' },
  ]);
});
