import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readSettings } from "../../scripts/documentation/settings.js";
import { Help } from "../../scripts/lib/main.js";
import { ROOT } from "../../scripts/lib/root.js";
import { runScriptHere } from "../support/run-script-here.js";
import { altered, LAMPS, PAGES, swap } from "./lamps.js";
import { fence, pageOf } from "./read.js";

const light = PAGES["light-lamp.mdx"] ?? "";
const otherDefault = altered({ "light-lamp.mdx": swap(light, "Default: `20`", "Default: `25`") });
const oddSample = altered({ "list-lamps.mdx": (text) => swap(text, "null }]", "null }],") });
const brokenSample = altered({
  "oil.mdx": pageOf("GET", "`https://{{host}}/api/public/oil`", "## Sample Response", fence("json", '{ "lit": [1 }')),
});

async function folderOf(pages: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pages-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, name), text);
  return folder;
}

/** Runs the command on pages, by default against a description without stored facts. */
async function verifyDocs(pages: Readonly<Record<string, string>>, args: readonly string[] = [], description = LAMPS) {
  const folder = await folderOf(pages);
  return runScriptHere(["scripts/verify-docs.ts", "--docs", folder, "--date", "2026-01-02", "--description", description, ...args]);
}

describe("npm run verify:docs", () => {
  it("ends with 0 when the description follows every page", async () => {
    expect(await verifyDocs(PAGES)).toEqual({
      code: 0,
      output: "2 pages, 2 operations; 0 problems, 0 notes\n0 differences from the description, 0 more explained in it\n",
    });
  });

  it("ends with 1, and names line, words and source, when a page differs", async () => {
    const { code, output } = await verifyDocs(otherDefault);
    expect(code).toBe(1);
    expect(output).toContain(
      `light-lamp.mdx\n    17  lamps.light, default query.limit: the page says 25, the description 20 (${LAMPS}:29)\n`,
    );
  });

  it("ends with 1, and names page and line, when something cannot be read", async () => {
    const { code, output } = await verifyDocs(brokenSample);
    expect(code).toBe(1);
    expect(output).toMatch(/^oil\.mdx\n {4}13 {2}a sample that is no JSON: .*\n3 pages, 3 operations; 1 problem, 0 notes\n/);
    expect(output).toMatch(/\n1 page not described yet\n$/);
  });

  it("says the notes when it is asked to", async () => {
    const { code, output } = await verifyDocs(oddSample, ["--notes"]);
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringMatching(/^list-lamps\.mdx\n {4}14 {2}note: a sample that is no JSON, repaired\n/),
    });
  });

  it("prints the same as JSON or as Markdown", async () => {
    const json = await verifyDocs(otherDefault, ["--json"]);
    expect(JSON.parse(json.output)).toMatchObject({
      date: "2026-01-02",
      pages: 2,
      operations: 2,
      findings: [],
      differences: [
        {
          page: "light-lamp.mdx",
          line: 17,
          operation: "lamps.light",
          at: "default query.limit",
          says: "25",
          described: "20",
          source: `${LAMPS}:29`,
        },
      ],
    });
    const markdown = await verifyDocs(otherDefault, ["--markdown"]);
    expect(markdown.output).toMatch(
      /^## Documentation read on 2026-01-02\n\n- 2 pages, .*\n- 1 difference .*\n\n### light-lamp\.mdx\n\n- line 17: /,
    );
    expect([json.code, markdown.code]).toEqual([1, 1]);
  });

  it("says which pages have changed since --write, which of them differ, and which are new or gone", async () => {
    const folder = await folderOf({});
    const description = join(folder, "openapi.yaml");
    await copyFile(join(ROOT, LAMPS), description);
    const { code, output } = await verifyDocs(PAGES, ["--write"], description);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("Written: ") });

    const rewritten = altered({
      "light-lamp.mdx": swap(light, "Default: `20`", "Default: `25`"),
      "list-lamps.mdx": (text) => swap(text, "## Sample Response", "## What It Returns\n\n## Sample Response"),
      "oil.mdx": pageOf("GET", "`https://{{host}}/api/public/oil`").replace("Lantern API", "Oil"),
    });
    const changed = await verifyDocs(rewritten, [], description);
    expect(changed.code).toBe(1);
    expect(changed.output).toContain("\n2 pages changed since 2026-01-02; 1 differs from the description; 1 does not\nNew: oil\n");

    const harmless = altered({ "list-lamps.mdx": (text) => swap(text, "## Sample Response", "## What It Returns\n\n## Sample Response") });
    expect(await verifyDocs(harmless, [], description)).toMatchObject({ code: 0, output: expect.stringContaining("1 page changed") });

    const gone = await verifyDocs(altered({ "list-lamps.mdx": undefined }), [], description);
    expect(gone).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^list-lamps\.mdx\n.*there is no such page.*\n[\s\S]*\nGone: list-lamps\n/),
    });
  });

  it("ends with 2 when the folder is missing or holds no page, and writes nothing", async () => {
    const before = await readFile(join(ROOT, "openapi/documentation.json"), "utf8");
    for (const { code, output } of [
      await verifyDocs({ "notes.txt": "none" }, ["--write"], "openapi/openapi.yaml"),
      await runScriptHere(["scripts/verify-docs.ts", "--docs", "no/such/folder", "--write"]),
    ]) {
      expect(code).toBe(2);
      expect(output).toContain("--docs ");
    }
    expect(await readFile(join(ROOT, "openapi/documentation.json"), "utf8")).toBe(before);
  });
});

describe("its options", () => {
  const now = new Date("2026-03-04T23:59:59Z");

  it("take today for the date, in UTC, and the description of the project", () => {
    const defaults = { write: false, date: "2026-03-04", description: "openapi/openapi.yaml", notes: false, output: "text" };
    expect(readSettings(["--docs", "x"], now)).toEqual({ docs: "x", ...defaults });
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
    expect(() => readSettings(["--help"], now)).toThrow(Help);
  });
});
