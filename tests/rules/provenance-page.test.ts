import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const docs = "{ url: https://docs.kore.ai/ai-for-service/apis/automation/get-bots }";
const lint = (provenance: string, externalDocs = docs) =>
  lintPathItem("provenance-page", `get: { operationId: bots.list, externalDocs: ${externalDocs}, x-provenance: ${provenance} }`);
const fields = "page: get-bots, edition: docs-v2, checked: 2026-11-21, level: documented";

test("accepts a page that externalDocs links to, with and without notes", async () => {
  expect(await lint(`{ ${fields} }`)).toEqual([]);
  expect(await lint(`{ ${fields}, notes: [The page calls it offset.] }`)).toEqual([]);
});

test("refuses an operation without x-provenance", async () => {
  expect(await lintPathItem("provenance-page", `get: { operationId: bots.list, externalDocs: ${docs} }`)).toEqual([
    { pointer: "/get", message: "bots.list has no x-provenance; write page, edition, checked and level" },
  ]);
});

test("leaves the shape of x-provenance to extension-shapes", async () => {
  expect(await lint("{ level: sure }")).toEqual([]);
  expect(await lint("documented")).toEqual([]);
});

test("refuses a page that is not the one that externalDocs links to", async () => {
  expect(await lint(`{ ${fields.replace("get-bots", "bots")} }`)).toEqual([
    {
      pointer: "/get/x-provenance/page",
      message: 'x-provenance.page is "bots" but externalDocs.url ends in "get-bots"; both name the same page',
    },
  ]);
});

test("refuses a link to elsewhere and a missing link", async () => {
  expect(await lint(`{ ${fields} }`, "{ url: https://example.com/get-bots }")).toEqual([
    {
      pointer: "/get/externalDocs/url",
      message: 'externalDocs.url is "https://example.com/get-bots"; it starts with https://docs.kore.ai/ai-for-service/apis/automation/',
    },
  ]);
  expect(await lint(`{ ${fields} }`, "{}")).toEqual([
    {
      pointer: "/get",
      message:
        "externalDocs.url is missing; it is the page that the operation follows, below https://docs.kore.ai/ai-for-service/apis/automation/",
    },
  ]);
});
