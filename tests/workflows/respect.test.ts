import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { runNode } from "../../scripts/lib/run-node.js";
import { tool } from "../../scripts/lib/tool.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { operationsOf, withoutRepeats, workflowFiles, workflows } from "./workflows.js";

/** One process for all files, because its start takes a second. */
const RUN_MS = 300_000;

const folder = await temporaryFolder();
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ scenario: { runningPolls: 2 } });
});
afterAll(() => mock.close());

/** A copy that polls without waiting and finds the description where it is. */
async function quickCopy(file: string): Promise<string> {
  const text = await readFile(join(ROOT, file), "utf8");
  const copy = join(folder, file);
  await mkdir(join(copy, ".."), { recursive: true });
  await writeFile(copy, text.replace(/(?<=retryAfter: )\d+/g, "0.01").replace("../../generated", join(ROOT, "generated")));
  return copy;
}

const readme = await readFile(join(ROOT, "README.md"), "utf8");
const commands = [...readme.matchAll(/^npx redocly respect (\S+) (.+)$/gm)].map(([, files = "", options = ""]) => ({ files, options }));

/** Runs workflows by the command of the README that runs them all. */
async function respect(files: readonly string[], url: string) {
  const options = commands.find((command) => command.files.includes("*"))?.options ?? "";
  return run(await Promise.all(files.map(quickCopy)), options, url);
}

async function run(files: readonly string[], options: string, url: string) {
  const args = [...options.matchAll(/"\$\(cat (\S+)\)"|'([^']+)'|(\S+)/g)].map(async ([, file, quoted, plain = ""]) =>
    file === undefined ? (quoted ?? plain.replace("http://127.0.0.1:4010", url)) : readFile(join(ROOT, file), "utf8"),
  );
  return runNode(tool("@redocly/cli", "redocly", "respect", ...files, ...(await Promise.all(args))));
}

it("every workflow succeeds on the mock when redocly respect runs it, step by step", { timeout: RUN_MS }, async () => {
  const { code, output } = await respect(
    workflowFiles.map(({ file }) => file),
    mock.url,
  );
  expect({ code, output: code === 0 ? "" : output }).toEqual({ code: 0, output: "" });
  const called = mock.requests.map(({ operation }) => operation);
  expect(withoutRepeats(called)).toEqual(workflows.flatMap(operationsOf));
  // Each job has been polled while it ran.
  const polled = workflows.flatMap(({ steps }) => steps).filter(({ operation }) => operation?.job);
  expect(called.length).toBe(workflows.flatMap(operationsOf).length + 2 * polled.length);
  expect(mock.requests.filter(({ problems }) => problems.length > 0)).toEqual([]);
});

it("a workflow fails where its job fails", { timeout: RUN_MS }, async () => {
  const failing = await startMock({ scenario: { jobs: "fail", runningPolls: 1 } });
  onTestFinished(() => failing.close());
  expect(await respect(["openapi/workflows/import-bot.arazzo.yaml"], failing.url)).toMatchObject({ code: 1 });
  expect(withoutRepeats(failing.requests.map(({ operation }) => operation))).toEqual([
    "files.upload",
    "bots.import",
    "bots.getImportStatus",
  ]);
});

it("a single workflow runs by the command of the README, without a copy", { timeout: RUN_MS }, async () => {
  const { files = "", options = "" } = commands.find((command) => !command.files.includes("*")) ?? {};
  const before = mock.requests.length;
  expect(await run([files], options, mock.url)).toMatchObject({ code: 0 });
  expect(mock.requests.length).toBe(before + 4);
});
