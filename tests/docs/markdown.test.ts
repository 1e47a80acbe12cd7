import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { runNode } from "../../scripts/lib/run-node.js";
import { tool } from "../../scripts/lib/tool.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { runScript } from "../support/run-script.js";

const readme = await readFile(join(ROOT, "README.md"), "utf8");
const tracked = execFileSync("git", ["ls-files", "*.md"], { cwd: ROOT, encoding: "utf8" }).split("\n").filter(Boolean);
const { scripts } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };

function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^ *\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "gm"))].map(([, code = ""]) => code);
}

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock({ scenario: { runningPolls: 0 } });
  folder = await mkdtemp(join(tmpdir(), "kore-xo-api-readme-"));
  // The snippets read and write files, so they run here.
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), "{}");
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true, force: true });
});

/** A snippet as a program that runs here: the package's sources instead of the installed package, the mock instead of the platform. */
async function program(code: string, name: string): Promise<string> {
  const file = join(folder, name);
  const runnable = code
    .replaceAll('"kore-xo-api/mock"', JSON.stringify(join(ROOT, "src/mock/index.js")))
    .replaceAll('"kore-xo-api/node"', JSON.stringify(join(ROOT, "src/node/index.js")))
    .replaceAll('"kore-xo-api"', JSON.stringify(join(ROOT, "src/client/index.js")))
    .replaceAll("https://platform.kore.ai", mock.url)
    .replaceAll('?? ""', '?? "any-text"');
  await writeFile(file, runnable);
  return file;
}

describe("README", () => {
  const snippets = blocks(readme, "ts").map((code, index) => [`snippet-${index + 1}.mts`, code] as const);

  it("has TypeScript snippets that compile", { timeout: 60_000 }, async () => {
    const files = await Promise.all(snippets.map(([name, code]) => program(code, name)));
    const strict = [
      "--ignoreConfig",
      "--noEmit",
      "--strict",
      "--skipLibCheck",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--types",
      "node",
    ];
    const typeRoots = ["--typeRoots", join(ROOT, "node_modules/@types")];
    expect(await runNode(tool("typescript-7", "tsc", ...strict, ...typeRoots, ...files))).toEqual({ code: 0, output: "" });
  });

  it.each(snippets)("has a %s that runs", async (name, code) => {
    expect(await runScript([await program(code, name)], folder)).toMatchObject({ code: 0 });
  });

  it.each(readme.split("\n").filter((line) => line.startsWith("curl ")))("has a line that works on the mock: %s", async (line) => {
    const [, path = ""] = /http:\/\/127\.0\.0\.1:4010(\S+)/.exec(line) ?? [];
    const headers = [...line.matchAll(/-H "(.+?): (.+?)"/g)].map(([, name = "", value = ""]): [string, string] => [name, value]);
    const response = await fetch(mock.url + path, { headers });
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
  const links = [...(await read(file)).matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(file), link)))).toEqual([]);
});
