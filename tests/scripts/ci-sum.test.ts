import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { TestCase } from "vitest/node";
import { runNode } from "../../scripts/lib/run-node.js";
import { RetriedTests } from "../../vitest.reporters.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = await temporaryFolder();
const sum = (...names: string[]) => runNode([".ci/sum.mjs", ...names.map((name) => join(folder, name))]);

async function writeReport(name: string, report: object): Promise<void> {
  await writeFile(join(folder, name), JSON.stringify({ numPassedTests: 0, numFailedTests: 0, success: true, ...report }));
}

/** A test as the reporter sees it: what it reads of it. */
function testCase(fullName: string, retryCount: number, flaky: boolean): TestCase {
  return { fullName, module: { relativeModuleId: "tests/a.test.ts" }, diagnostic: () => ({ retryCount, flaky }) } as unknown as TestCase;
}

it("the tests of all reports are added up", async () => {
  await writeReport("node.json", { numPassedTests: 3 });
  await writeReport("browser.json", { numPassedTests: 4 });
  expect(await sum("node.json", "browser.json")).toEqual({ code: 0, output: "7 passed, 0 failed" });
});

it("a report that is missing, and a run that failed outside its tests, count as a failure each", async () => {
  await writeReport("outside.json", { numPassedTests: 3, success: false });
  expect(await sum("outside.json", "missing.json")).toEqual({ code: 1, output: "3 passed, 2 failed" });
});

it("tests that passed only when they were tried again are named before the sum, and no others", async () => {
  const reporter = new RetriedTests(join(folder, "retried.json.retried"));
  reporter.onTestCaseResult(testCase("passes", 0, false));
  reporter.onTestCaseResult(testCase("needs two attempts", 1, true));
  reporter.onTestCaseResult(testCase("fails at both attempts", 1, false));
  reporter.onTestRunEnd();
  await writeReport("retried.json", { numPassedTests: 2, numFailedTests: 1 });
  const named = "tests/a.test.ts > needs two attempts (passed at attempt 2)";
  expect(await sum("retried.json")).toEqual({ code: 1, output: `Passed only when tried again:\n${named}\n\n2 passed, 1 failed` });
});
