import { execFileSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parseChangeFile } from "../../scripts/release/change-file.js";
import { checkChangeFiles } from "../../scripts/release/check.js";
import type { Change } from "../../scripts/release/compare/change.js";
import { withSecondOpinion } from "../../scripts/release/redocly-diff.js";
import { copyForTests } from "../scripts/copy.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const files = await temporaryFolder();
const REMOVED: Change = { impact: "major", message: "The operation `a.b` was removed.", at: "#/paths/~1a/get" };
const file = (bump: string) => parseChangeFile("a.md", `---\n"kore-xo-api": ${bump}\n---\n\nText.\n`);

describe("a change file", () => {
  it("has the bump in its front matter, then the text", () => {
    expect(file("minor")).toEqual({ name: "a.md", bump: "minor", text: "Text." });
  });

  it.each([
    ['---\n"kore-xo-api": big\n---\n\nText.', "changes/a.md must start with front matter"],
    ["Text.", "changes/a.md must start with front matter"],
    ['---\n"kore-xo-api: minor\n---\n\nText.', "changes/a.md must start with front matter"],
    ['---\n"kore-xo-api": minor\n---\n\n', "changes/a.md has no text for users."],
  ])("that is %j is refused by name", (text, message) => {
    expect(() => parseChangeFile("a.md", text)).toThrow(message);
  });
});

describe("change files", () => {
  it("that say less than a change calls for give a message with its pointer", () => {
    expect(checkChangeFiles([REMOVED], [file("patch")], "0.1.0")).toEqual([
      "generated/openapi.yaml#/paths/~1a/get\n  The operation `a.b` was removed. This is minor (major from 1.0.0 on); changes/ says patch.",
    ]);
    expect(checkChangeFiles([REMOVED], [file("minor")], "1.0.0")[0]).toContain("This is major; changes/ says minor.");
    expect(checkChangeFiles([REMOVED], [], "1.0.0")[0]).toContain("no file in changes/ says anything");
  });

  it("may say more, and the greatest of them counts", () => {
    expect(checkChangeFiles([REMOVED], [file("patch"), file("minor")], "0.1.0")).toEqual([]);
    expect(checkChangeFiles([REMOVED], [file("major")], "0.1.0")).toEqual([]);
  });
});

describe("the second opinion", () => {
  it("adds what it finds where we see nothing, once", () => {
    const other = (at: string): Change => ({ impact: "major", message: "Other", at });
    const opinions = [other("#/paths/~1a"), other("#/paths/~1a/get/responses"), other("#/servers/0")];
    expect(withSecondOpinion([REMOVED], opinions)).toEqual([REMOVED, other("#/servers/0")]);
  });
});

describe("npm run release:check", () => {
  const copy = copyForTests();
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", ...args], {
      cwd: copy.folder,
    });
  beforeAll(() => void git("commit", "--quiet", "--message", "Release"));
  const renameOperation = () => copy.edit("generated/openapi.json", (text) => text.replaceAll('"bots.list"', '"bots.listAll"'));
  const POINTER = "generated/openapi.yaml#/paths/~1api~1public~1bots/get\n  The operation `bots.list` is now `bots.listAll`. This is minor";

  it("has nothing to compare with before the first release", async () => {
    expect(await copy.run("scripts/release-check.ts")).toEqual({ code: 0, output: "There is no release yet to compare with.\n" });
  });

  it("compares with the last tag: a change that no new file in changes/ covers fails", async () => {
    git("tag", "v0.1.0");
    await renameOperation();
    const { code, output } = await copy.run("scripts/release-check.ts");
    expect(output).toContain(POINTER);
    expect(output).toContain("no file in changes/ says anything");
    expect(code).toBe(1);
  });

  it("passes when a new file in changes/ says enough", async () => {
    await renameOperation();
    await writeFile(join(copy.folder, "changes/rename.md"), '---\n"kore-xo-api": minor\n---\n\n`bots.listAll` replaces `bots.list`.\n');
    const { code, output } = await copy.run("scripts/release-check.ts", "--against", "HEAD");
    expect(output).toMatch(/^changes\/ covers the \d+ changes of the description since HEAD\.\n$/);
    expect(code).toBe(0);
    await rm(join(copy.folder, "changes/rename.md"));
  });

  it("refuses an empty ref, which a script may pass by mistake", async () => {
    expect(await copy.run("scripts/release-check.ts", "--against", "")).toMatchObject({
      code: 2,
      output: expect.stringContaining("--against is empty"),
    });
  });

  it("takes the name of a folder for a ref", async () => {
    expect(await copy.run("scripts/release-check.ts", "--against", "docs")).toMatchObject({
      code: 2,
      output: expect.stringContaining("git finds no generated/openapi.json at docs"),
    });
  });

  it("compares with a file, and refuses one that is no description or a ref that does not exist", async () => {
    const folder = files;
    await writeFile(join(folder, "same.json"), await copy.read("generated/openapi.json"));
    await writeFile(join(folder, "other.yaml"), "a: b\n");
    expect((await copy.run("scripts/release-check.ts", "--against", join(folder, "same.json"))).code).toBe(0);
    expect(await copy.run("scripts/release-check.ts", "--against", join(folder, "other.yaml"))).toMatchObject({
      code: 2,
      output: expect.stringContaining("holds no OpenAPI description"),
    });
    expect(await copy.run("scripts/release-check.ts", "--against", "v9.9.9")).toMatchObject({
      code: 2,
      output: expect.stringContaining("git finds no"),
    });
  });
});
