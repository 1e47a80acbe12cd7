import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readSettings } from "../../scripts/documentation/settings.js";
import { ROOT } from "../../scripts/lib/root.js";
import { runScript } from "../lib/run-script.js";
import { fence, pageOf } from "./read.js";

const GOOD = pageOf("GET", "`https://{{host}}/api/public/lanterns`", "## Sample Response", fence("json", '{ "lit": 1, }'));
const BAD = pageOf("GET", "`https://{{host}}/api/public/oil`", "## Sample Response", fence("json", '{ "lit": [1 }'));

async function verifyDocs(pages: Record<string, string>, ...args: string[]) {
  const folder = await mkdtemp(join(tmpdir(), "pages-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, name), text);
  return runScript(["scripts/verify-docs.ts", "--docs", folder, "--date", "2026-01-02", ...args]);
}

describe("npm run verify:docs", () => {
  it("ends with 0 when every page can be read, and counts the notes", async () => {
    expect(await verifyDocs({ "lantern.mdx": GOOD })).toEqual({ code: 0, output: "1 page, 1 operation; 0 problems, 1 note\n" });
  });

  it("says the notes when it is asked to", async () => {
    const { code, output } = await verifyDocs({ "lantern.mdx": GOOD }, "--notes");
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringContaining("lantern.mdx\n    13  note: a sample that is no JSON, repaired\n"),
    });
  });

  it("ends with 1, and names page and line, when something cannot be read", async () => {
    const { code, output } = await verifyDocs({ "lantern.mdx": GOOD, "oil.mdx": BAD });
    expect(code).toBe(1);
    expect(output).toMatch(/^oil\.mdx\n {4}13 {2}a sample that is no JSON: .*\n2 pages, 2 operations; 1 problem, 1 note\n$/);
  });

  it("prints the same as JSON or as Markdown", async () => {
    const json = await verifyDocs({ "oil.mdx": BAD }, "--json");
    expect(JSON.parse(json.output)).toMatchObject({
      date: "2026-01-02",
      pages: 1,
      operations: 1,
      findings: [{ page: "oil.mdx", line: 13, level: "problem" }],
    });
    const markdown = await verifyDocs({ "oil.mdx": BAD }, "--markdown");
    expect(markdown.output).toMatch(/^## Documentation read on 2026-01-02\n\n1 page, .*\n\n### oil\.mdx\n\n- line 13: /);
    expect([json.code, markdown.code]).toEqual([1, 1]);
  });

  it("ends with 2 when the folder is missing or holds no page, and writes nothing", async () => {
    const before = await readFile(join(ROOT, "openapi/documentation.json"), "utf8");
    for (const { code, output } of [
      await verifyDocs({ "notes.txt": "none" }, "--write"),
      await runScript(["scripts/verify-docs.ts", "--docs", "no/such/folder", "--write"]),
    ]) {
      expect(code).toBe(2);
      expect(output).toContain("--docs ");
    }
    expect(await readFile(join(ROOT, "openapi/documentation.json"), "utf8")).toBe(before);
  });
});

describe("its options", () => {
  const now = new Date("2026-03-04T23:59:59Z");

  it("take today for the date, in UTC", () => {
    expect(readSettings(["--docs", "x"], now)).toEqual({ docs: "x", write: false, date: "2026-03-04", notes: false, output: "text" });
  });

  it.each([
    [[]],
    [["--docs", "x", "--json", "--markdown"]],
    [["--docs", "x", "--date", "2026-02-30"]],
    [["--docs", "x", "--date", "today"]],
    [["--doc", "x"]],
  ])("%j is a misuse", (args) => {
    expect(() => readSettings(args, now)).toThrow(expect.objectContaining({ name: "UserError", exitCode: 2 }));
  });

  it("--help needs no other", () => {
    expect(readSettings(["--help"], now)).toBeUndefined();
  });
});
