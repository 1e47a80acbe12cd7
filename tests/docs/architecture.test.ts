import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";

const text = await readFile(join(ROOT, "docs/architecture.md"), "utf8");
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" }).split(
  "\n",
);

/** What stands between backticks and looks like a path of this repository: `src/client/`, `scripts/tasks.ts`. URLs start with a slash. */
const named = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)].map(([, path = ""]) => path);

/** The folders directly inside a folder that hold files of the repository; "" for the top. */
function foldersIn(parent: string): string[] {
  const inside = tracked.filter((file) => file.startsWith(parent)).map((file) => file.slice(parent.length));
  return [...new Set(inside.filter((file) => file.includes("/")).map((file) => `${parent}${file.split("/")[0]}/`))];
}

describe("docs/architecture.md", () => {
  it.each([...new Set(named)])("names %s, which exists", (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });

  it.each(["", "src/", "scripts/"].flatMap(foldersIn))("says what is in %s", (folder) => {
    expect(named).toContain(folder);
  });
});
