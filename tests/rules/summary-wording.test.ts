import { expect, test } from "vitest";
import { lintPathItem } from "./lint-fixture.js";

const lint = (summary: string) => lintPathItem("summary-wording", `get: { operationId: bots.list, summary: "${summary}" }`);

test.each(["List roles", "A".repeat(60)])("accepts %s", async (summary) => {
  expect(await lint(summary)).toEqual([]);
});

test.each([
  ["List bots", "has 9 characters; write 10 to 60"],
  ["A".repeat(61), "has 61 characters; write 10 to 60"],
  ["list the bots", "does not start with a capital letter"],
  ["List the bots.", "ends with a period; leave it out"],
])("refuses %s", async (summary, problem) => {
  expect(await lint(summary)).toEqual([{ pointer: "/get/summary", message: `the summary of bots.list ${problem}` }]);
});
