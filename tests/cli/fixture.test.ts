import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../scripts/lib/root.js";
import { ask, startForTest } from "../mock/ask.js";
import { description, responseExample } from "../support/description.js";
import { runScript } from "../support/run-script.js";

async function inFolder() {
  const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-fixture-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { folder, cli: (...args: string[]) => runScript([join(ROOT, "src/cli/main.ts"), "mock", "fixture", ...args], folder) };
}

it("writes fixtures that the mock takes, the items of lists alone", async () => {
  const { folder, cli } = await inFolder();
  expect(await cli("bots.list", "bots.getExportStatus")).toEqual({
    code: 0,
    output: "Written: mocks/bots.list.yaml\nWritten: mocks/bots.getExportStatus.yaml\n",
  });
  const { bots } = responseExample(description.operation("bots.list"), 200, "first-page") as { bots: object[] };
  expect(parse(await readFile(join(folder, "mocks/bots.list.yaml"), "utf8"))).toEqual(bots);
  const mock = await startForTest({ data: join(folder, "mocks") });
  expect((await ask(mock, "GET /api/public/bots")).body).toMatchObject({ total: bots.length });
  expect(mock.warnings).toEqual([]);
});

it("writes one for every operation with a JSON example that the mock takes", async () => {
  const { folder, cli } = await inFolder();
  const ids = description.operations
    .filter(({ successes: [success] }) =>
      success?.contents.some(({ mediaType, examples }) => mediaType.includes("json") && examples.size > 0),
    )
    .map(({ id }) => id);
  expect((await cli(...ids)).code).toBe(0);
  expect(await readdir(join(folder, "mocks"))).toHaveLength(ids.length);
  await startForTest({ data: join(folder, "mocks") });
});

it("takes status, example, format and folder, and replaces nothing unless it is told to", async () => {
  const { folder, cli } = await inFolder();
  const args = ["bots.list", "--status", "401", "--example", "missing-scope", "--format", "json", "--data", "ours"];
  expect((await cli(...args)).code).toBe(0);
  expect(JSON.parse(await readFile(join(folder, "ours/bots.list.401.json"), "utf8"))).toHaveProperty("errors");
  expect(await cli(...args)).toEqual({ code: 1, output: "ours/bots.list.401.json is there already. Replace it with --force.\n" });
  expect((await cli(...args, "--force")).code).toBe(0);
});

it.each([
  [["bots.lst"], "There is no operation bots.lst. bots has bots.list"],
  [["nothing"], "There is no operation nothing. An operation is called as bots.list."],
  [["bots.list", "--example", "none"], "--example: bots.list has first-page"],
  [["bots.list", "--format", "xml"], "--format"],
  [["bots.list", "--status", "abc"], '--status takes a status such as 404, not "abc"'],
  [["bots.list", "--data", ""], "--data takes the name of a folder"],
  [["bots.list", "bots.lst"], "There is no operation bots.lst"],
])("%j is refused by name, and writes nothing", async (args, message) => {
  const { folder, cli } = await inFolder();
  const { code, output } = await cli(...args);
  expect(output).toContain(message);
  expect(code).toBe(2);
  expect(await readdir(folder)).toEqual([]);
});
