import { expect, test } from "vitest";
import { BUNDLE, lintFixture, rootWith, SOURCE } from "./lint-fixture.js";

const rule = "no-orphan-files";
const used = {
  [SOURCE]: rootWith({ "/api/public/bots": "./modules/bots/paths/bots.yaml" }),
  "openapi/modules/bots/paths/bots.yaml": "get: { responses: { '400': { $ref: ../../../shared/responses.yaml#/BadRequest } } }",
  "openapi/shared/responses.yaml": "BadRequest: { description: Bad. }",
};

test("accepts files that the root reaches, also through another file", async () => {
  expect(await lintFixture(rule, used)).toEqual([]);
});

test("names each file that nothing reaches", async () => {
  const orphans = { "openapi/modules/bots/schemas/Old.yaml": "type: object", "openapi/shared/old.yaml": "{}" };
  expect(await lintFixture(rule, { ...used, ...orphans })).toEqual([
    { file: SOURCE, pointer: "", message: "modules/bots/schemas/Old.yaml is reached from no operation; refer to it or delete it" },
    { file: SOURCE, pointer: "", message: "shared/old.yaml is reached from no operation; refer to it or delete it" },
  ]);
});

test("leaves out what is not YAML, and what lies beside the root", async () => {
  expect(await lintFixture(rule, { ...used, "openapi/modules/bots/README.md": "Bots", "openapi/errors.yaml": "[]" })).toEqual([]);
});

test("has nothing to say about a bundle, which reaches no file", async () => {
  expect(await lintFixture(rule, { ...used, [BUNDLE]: "openapi: 3.1.1\npaths: {}" }, BUNDLE)).toEqual([]);
});
