import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const docs = "{ url: https://docs.kore.ai/ai-for-service/apis/automation/get-bots }";
const lint = (provenance: string, externalDocs = docs) =>
  lintPathItem("provenance-complete", `get: { operationId: bots.list, externalDocs: ${externalDocs}, x-provenance: ${provenance} }`);
const fields = "page: get-bots, edition: docs-v2, checked: 2026-11-21, level: documented";

test("accepts all fields, with and without notes", async () => {
  expect(await lint(`{ ${fields} }`)).toEqual([]);
  expect(await lint(`{ ${fields}, notes: [The page calls it offset.] }`)).toEqual([]);
});

test("refuses an operation without x-provenance", async () => {
  expect(await lintPathItem("provenance-complete", `get: { operationId: bots.list, externalDocs: ${docs} }`)).toEqual([
    { pointer: "/get", message: "bots.list has no x-provenance; write it with the fields: page, edition, checked, level" },
  ]);
});

test("names each missing field", async () => {
  expect(await lint("{}")).toEqual([
    { pointer: "/get/x-provenance", message: "x-provenance has no page; it is the last part of the documentation page's address" },
    { pointer: "/get/x-provenance", message: "x-provenance has no edition; it is one of: docs-v2, docs" },
    { pointer: "/get/x-provenance", message: "x-provenance has no checked; it is the date of the last comparison, as YYYY-MM-DD" },
    { pointer: "/get/x-provenance", message: "x-provenance has no level; it is one of: documented, observed, inferred" },
  ]);
});

test.each([
  ["page: get-bots", "page: 1", "page", "x-provenance.page is 1; it is the last part of the documentation page's address"],
  ["edition: docs-v2", "edition: v3", "edition", 'x-provenance.edition is "v3"; it is one of: docs-v2, docs'],
  ["level: documented", "level: sure", "level", 'x-provenance.level is "sure"; it is one of: documented, observed, inferred'],
  ["2026-11-21", "21.11.2026", "checked", 'x-provenance.checked is "21.11.2026"; it is the date of the last comparison, as YYYY-MM-DD'],
  ["2026-11-21", "2026-02-30", "checked", 'x-provenance.checked is "2026-02-30"; it is the date of the last comparison, as YYYY-MM-DD'],
  ["2026-11-21", '"2026"', "checked", 'x-provenance.checked is "2026"; it is the date of the last comparison, as YYYY-MM-DD'],
  ["2026-11-21", "2026-13-01", "checked", 'x-provenance.checked is "2026-13-01"; it is the date of the last comparison, as YYYY-MM-DD'],
])("refuses, in place of %s, %s", async (right, wrong, key, message) => {
  expect(await lint(`{ ${fields.replace(right, wrong)} }`)).toEqual([{ pointer: `/get/x-provenance/${key}`, message }]);
});

test("refuses a field of another name", async () => {
  expect(await lint(`{ ${fields}, note: Seen. }`)).toEqual([
    {
      pointer: "/get/x-provenance/note",
      message: "x-provenance.note is not a field of x-provenance here; the fields are: page, edition, checked, level, notes",
    },
  ]);
});

test("refuses a note that YAML does not read as a text", async () => {
  expect(await lint(`{ ${fields}, notes: [One., { The table says: two }] }`)).toEqual([
    { pointer: "/get/x-provenance/notes/1", message: "this note is not a text; a note that holds a colon and a space needs quotes" },
  ]);
});

test.each(["[]", "One."])("refuses notes: %s", async (notes) => {
  expect(await lint(`{ ${fields}, notes: ${notes} }`)).toEqual([
    {
      pointer: "/get/x-provenance/notes",
      message: "x-provenance.notes is not a list of sentences; write one item per note or leave it out",
    },
  ]);
});

test("refuses an x-provenance that is no object", async () => {
  expect(await lint("documented")).toEqual([
    { pointer: "/get/x-provenance", message: "x-provenance is not an object; it has the fields: page, edition, checked, level" },
  ]);
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
