import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (method: string, id: string, mark = "") => lintPathItem("safe-marked", `${method}: { operationId: ${id}${mark} }`);
const marked = ", x-safe: true";

test.each(["bots.lookup", "users.lookupByEmail", "logs.queryLlmUsage"])("accepts %s by POST with the mark", async (id) => {
  expect(await lint("post", id, marked)).toEqual([]);
});

test("accepts what changes something, and what GET reads, without the mark", async () => {
  expect(await lint("post", "bots.export")).toEqual([]);
  expect(await lint("get", "bots.list")).toEqual([]);
});

test("takes the first word for the verb, and no other", async () => {
  expect(await lint("post", "lookup.runQuery")).toEqual([]);
  expect(await lint("post", "bots.lookupings")).toEqual([]);
});

test("refuses a POST that only reads without the mark", async () => {
  expect(await lint("post", "tables.queryRows")).toEqual([
    { pointer: "/post", message: "tables.queryRows only reads, as its verb or description says, but POST does not; write x-safe: true" },
  ]);
});

test("refuses the mark on a method that changes something", async () => {
  expect(await lint("delete", "users.eraseData", marked)).toEqual([
    { pointer: "/delete/x-safe", message: "x-safe says that users.eraseData only reads, but DELETE changes something; remove it" },
  ]);
});

test("takes an operation that returns something for one that only reads, whatever its verb", async () => {
  const returns = ", description: Returns all variables.";
  expect(await lint("post", "variables.export", returns + marked)).toEqual([]);
  expect(await lint("post", "variables.export", returns)).toEqual([
    { pointer: "/post", message: "variables.export only reads, as its verb or description says, but POST does not; write x-safe: true" },
  ]);
});

test("refuses the mark where neither verb nor description says that it only reads", async () => {
  expect(await lint("post", "conversations.runReport", marked)).toEqual([
    {
      pointer: "/post",
      message: 'x-safe says that conversations.runReport only reads, so its description starts with "Returns"',
    },
  ]);
});

test("leaves a mark on GET alone", async () => {
  expect(await lint("get", "bots.list", marked)).toEqual([]);
});
