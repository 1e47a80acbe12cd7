import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (provenance: string) =>
  lintPathItem("provenance-elsewhere", `get: { x-provenance: { page: bots }, responses: { '400': { x-provenance: ${provenance} } } }`);

test("accepts a level, with and without notes, and leaves the operation's own to provenance-complete", async () => {
  expect(await lint("{ level: observed }")).toEqual([]);
  expect(await lint("{ level: inferred, notes: [The page is silent.] }")).toEqual([]);
});

test("refuses a missing and an unknown level", async () => {
  expect(await lint("{}")).toEqual([
    { pointer: "/get/responses/400/x-provenance", message: "x-provenance has no level; it is one of: documented, observed, inferred" },
  ]);
  expect(await lint("{ level: guessed }")).toEqual([
    {
      pointer: "/get/responses/400/x-provenance/level",
      message: 'x-provenance.level is "guessed"; it is one of: documented, observed, inferred',
    },
  ]);
});

test("refuses what only an operation says", async () => {
  expect(await lint("{ level: observed, page: get-bots }")).toEqual([
    {
      pointer: "/get/responses/400/x-provenance/page",
      message: "x-provenance.page is not a field of x-provenance here; the fields are: level, notes",
    },
  ]);
});

test("reads parameters and fields too, each once however often it is used", async () => {
  const files = { "openapi/shared/parameters.yaml": "Id: { name: id, in: query, schema: { properties: { a: { x-provenance: {} } } } }" };
  const reference = "{ $ref: ../../../shared/parameters.yaml#/Id }";
  expect(
    await lintPathItem("provenance-elsewhere", `get: { parameters: [${reference}] }\npost: { parameters: [${reference}] }`, files),
  ).toEqual([
    {
      file: "openapi/shared/parameters.yaml",
      pointer: "/Id/schema/properties/a/x-provenance",
      message: "x-provenance has no level; it is one of: documented, observed, inferred",
    },
  ]);
});
