import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { runScript } from "../support/run-script.js";
import { type Bench, blocks, compile, startBench } from "./snippets.js";

const readme = await readFile(join(ROOT, "README.md"), "utf8");
const guide = await readFile(join(ROOT, "docs/mock.md"), "utf8");
const tracked = execFileSync("git", ["ls-files", "*.md"], { cwd: ROOT, encoding: "utf8" }).split("\n").filter(Boolean);
const { scripts } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe.each([
  ["README.md", readme],
  ["docs/mock.md", guide],
])("%s", (document, text) => {
  const snippets = blocks(text, "ts").map((code, index) => [`${document.replace(/\W/g, "-")}-${index + 1}.mts`, code] as const);

  it("has TypeScript snippets that compile", { timeout: 60_000 }, async () => {
    const files = await Promise.all(snippets.map(([name, code]) => bench.program(code, name)));
    expect(await compile(files)).toEqual({ code: 0, output: "" });
  });

  it.each(snippets)("has a %s that runs", async (name, code) => {
    expect(await runScript([await bench.program(code, name)], bench.folder)).toMatchObject({ code: 0 });
  });

  it.each(text.split("\n").filter((line) => line.startsWith("curl ")))("has a line that works on the mock: %s", async (line) => {
    const [, path = ""] = /http:\/\/127\.0\.0\.1:4010(\S+)/.exec(line) ?? [];
    const headers = [...line.matchAll(/-H "(.+?): (.+?)"/g)].map(([, name = "", value = ""]): [string, string] => [name, value]);
    const response = await fetch(bench.mock.url + path, { headers });
    const [, wanted = "200"] = /code=(\d+)/.exec(line) ?? [];
    expect(response.status).toBe(Number(wanted));
  });
});

const read = (file: string) => readFile(join(ROOT, file), "utf8");

it.each(tracked)("%s names only npm scripts that exist", async (file) => {
  const named = [...(await read(file)).matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

// Pages of the site link to pages that are made from data: tests/browser/ follows their links.
it.each(tracked.filter((file) => !file.startsWith("site/")))("%s links only to files that exist", async (file) => {
  const links = [...(await read(file)).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(file), link)))).toEqual([]);
});
