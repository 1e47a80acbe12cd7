import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (description: string, isPaged: boolean) =>
  lintPathItem(
    "paging-marked",
    `get: { operationId: bots.list, description: "${description}"${isPaged ? ", x-pagination: { style: page }" : ""} }`,
  );

test("accepts the extension with the sentence, and neither", async () => {
  expect(await lint("Returns one page of the bots.", true)).toEqual([]);
  expect(await lint("Version 2. Returns one page of the bots.", true)).toEqual([]);
  expect(await lint("Returns all bots.", false)).toEqual([]);
});

test("refuses one without the other", async () => {
  expect(await lint("Returns one page of the bots.", false)).toEqual([
    { pointer: "/get", message: "bots.list returns one page, as its description says, but has no x-pagination; add it" },
  ]);
  expect(await lint("Returns the bots.", true)).toEqual([
    { pointer: "/get/description", message: 'bots.list has x-pagination, so its description says "Returns one page of"' },
  ]);
});
