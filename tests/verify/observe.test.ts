import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startScript } from "../support/run-script.js";

const observe = (...args: string[]) => startScript(["scripts/observe.ts", ...args]).finished;

async function fileOf(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "report.json");
  await writeFile(file, content);
  return file;
}

describe("npm run observe", () => {
  it.each([
    ["no JSON", "text", "is not JSON"],
    ["another file", '{"format":2}', "is no report of verify:live"],
    ["a host that is none", '{"format":1,"date":"2026-11-21","host":"a, b: c","operations":[]}', "is no report of verify:live"],
  ])("refuses %s, and says what it is", async (_, content, problem) => {
    const { code, output } = await observe(await fileOf(content));
    expect(output).toContain(problem);
    expect(code).toBe(2);
  });

  it("writes nothing when the description lacks an operation of the report", async () => {
    const operations = [{ operation: "bots.archive", result: "conforms", status: 200 }];
    const report = await fileOf(JSON.stringify({ format: 1, date: "2026-11-21", host: "platform.example.com", operations }));
    expect(await observe(report)).toEqual({ code: 1, output: "The description has no operation bots.archive.\n" });
  });

  it("says how it is called", async () => {
    expect(await observe()).toMatchObject({ code: 2, output: expect.stringContaining("Usage: npm run observe -- FILE") });
    expect((await observe("missing.json")).output).toContain("missing.json cannot be read (ENOENT)");
  });
});
