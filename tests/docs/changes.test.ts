import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { parseChangeFile } from "../../scripts/release/change-file.js";

const folder = join(ROOT, "changes");
const files = (await readdir(folder)).filter((name) => name !== "README.md");
const { name: packageName } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { name: string };

function isWellFormed(content: string): boolean {
  try {
    return /^[A-Z`].*[.)]$/s.test(parseChangeFile("change.md", content).text);
  } catch {
    return false;
  }
}

describe("changes/", () => {
  it.each(files)("has %s in the form that its README asks for", async (file) => {
    expect(file).toMatch(/^[a-z0-9-]+\.md$/);
    expect(isWellFormed(await readFile(join(folder, file), "utf8"))).toBe(true);
  });

  it("shows a well-formed example in its README", async () => {
    const [, example = ""] = /```md\n([\s\S]*?)```/.exec(await readFile(join(folder, "README.md"), "utf8")) ?? [];
    expect(isWellFormed(example)).toBe(true);
  });

  it.each([
    ["no front matter", "Text.\n"],
    ["an unknown size", `---\n"${packageName}": huge\n---\n\nText.\n`],
    ["another package", '---\n"other": minor\n---\n\nText.\n'],
    ["no text", `---\n"${packageName}": minor\n---\n\n`],
  ])("accepts no file with %s", (_, text) => {
    expect(isWellFormed(text)).toBe(false);
  });
});
