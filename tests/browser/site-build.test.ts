import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyForTests } from "../scripts/copy.js";

const BUILD_TIME_MS = 240_000;
/** With few modules: how the site is built does not depend on their number. */
const copy = copyForTests({ small: true });

async function build(...flags: string[]): Promise<ReadonlyMap<string, string>> {
  const { code, output } = await copy.run("scripts/build-site.ts", ...flags);
  if (code !== 0) throw new Error(output);
  const folder = join(copy.folder, "generated/docs");
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(await Promise.all(files.map(async (file) => [file.slice(folder.length), await readFile(file, "latin1")] as const)));
}

const digests = (files: ReadonlyMap<string, string>) =>
  Array.from(files, ([name, content]) => `${name} ${createHash("sha256").update(content).digest("hex")}`);

describe("building the site", () => {
  it("twice makes the same bytes, with pages of the modules that there are", { timeout: BUILD_TIME_MS }, async () => {
    const first = await build();
    expect(first.has("/api/bots/list.html")).toBe(true);
    expect(first.has("/api/users/lookup.html")).toBe(false);
    expect(first.has("/workflows/export-bot.html")).toBe(true);
    expect(first.has("/workflows/import-bot.html")).toBe(false);
    expect(digests(await build())).toEqual(digests(first));
  });

  it("for a path of a server makes links that stay below it, and names the repository", { timeout: BUILD_TIME_MS }, async () => {
    const files = await build("--base", "/kore/", "--repository", "https://git.example.com/kore");
    const pages = Array.from(files).filter(([name]) => name.endsWith(".html"));
    const rooted = pages.flatMap(([, html]) => Array.from(html.matchAll(/\b(?:href|src)="(\/[^"]*)"/g), ([, link = ""]) => link));
    expect(rooted.length).toBeGreaterThan(100);
    expect(rooted.filter((link) => !link.startsWith("/kore/"))).toEqual([]);
    expect(files.get("/index.html")).toContain("https://git.example.com/kore");
  });
});
