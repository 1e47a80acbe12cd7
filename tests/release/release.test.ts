import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { changedFiles, stageChanges } from "../../scripts/lib/copy-project.js";
import { ROOT } from "../../scripts/lib/root.js";
import { nextVersion } from "../../scripts/release/version.js";
import { copyForTests } from "../scripts/copy.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/** It copies, generates, compiles and packs; the machine may be busy. */
const REHEARSAL_MS = 240_000;

const { version: CURRENT } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { version: string };
const NEXT = nextVersion(CURRENT, "minor");
const folder = await temporaryFolder();
const base = join(folder, "base.json");
const copy = copyForTests();

/** A project with two change files, after a release that lacked an operation. */
beforeAll(async () => {
  const changes = join(copy.folder, "changes");
  for (const name of await readdir(changes)) if (name !== "README.md") await rm(join(changes, name));
  await writeFile(join(changes, "lists.md"), '---\n"kore-xo-api": minor\n---\n\n`bots.list` lists bots.\nBy page.\n');
  await writeFile(join(changes, "words.md"), '---\n"kore-xo-api": patch\n---\n\nPlainer words.\n');
  stageChanges(copy.folder);
  const document = JSON.parse(await copy.read("generated/openapi.json"));
  delete document.paths["/api/public/bots"].get;
  await writeFile(base, JSON.stringify(document));
  await mkdir(join(folder, "site"));
  await writeFile(join(folder, "site/index.html"), "<!doctype html><title>Docs</title>");
});

const release = (...args: string[]) => copy.run("scripts/release.ts", "--date", "2026-11-21", ...args);

const SECTION = `### Changes

- \`bots.list\` lists bots.
  By page.

### Fixes

- Plainer words.

### Facts of the description

- New operations: \`bots.list\`.`;

describe("npm run release -- --dry-run", () => {
  const out = join(folder, "out");
  const files = join(out, "files");
  let ended: Awaited<ReturnType<typeof release>>;
  let changed: string[];
  beforeAll(async () => {
    ended = await release("--dry-run", "--against", base, "--site", join(folder, "site"), "--out", out);
    changed = changedFiles(copy.folder);
  }, REHEARSAL_MS);

  it("ends well, and changes nothing in the checkout", () => {
    expect(ended).toMatchObject({ code: 0, output: expect.stringContaining(`The release of ${NEXT} would publish what is in ${out}.`) });
    expect(changed).toEqual([]);
  });

  it("gathers the package, the description, the Postman files and the site", async () => {
    expect((await readdir(files)).sort()).toEqual([
      "SHA256SUMS",
      `kore-xo-api-${NEXT}.tgz`,
      "kore-xo-api.postman_collection.json",
      "mock.postman_environment.json",
      "openapi.json",
      "openapi.yaml",
      "platform.postman_environment.json",
    ]);
    expect(await readFile(join(out, "site/index.html"), "utf8")).toContain("Docs");
  });

  it("gives them the new version", async () => {
    expect(JSON.parse(await readFile(join(files, "openapi.json"), "utf8")).info.version).toBe(NEXT);
    expect(await readFile(join(files, "openapi.yaml"), "utf8")).toContain(`\n  version: ${NEXT}\n`);
  });

  it("writes what is new as notes: the texts of the change files and what the comparison found", async () => {
    expect(await readFile(join(out, "notes.md"), "utf8")).toBe(`${SECTION.replace("bots.\n  By", "bots. By")}\n`);
  });

  it("lists the checksum of every file", async () => {
    const lines = (await readFile(join(files, "SHA256SUMS"), "utf8")).trim().split("\n");
    expect(lines).toHaveLength(6);
    for (const line of lines) {
      const [sum, name = ""] = line.split("  ");
      expect(
        createHash("sha256")
          .update(await readFile(join(files, name)))
          .digest("hex"),
      ).toBe(sum);
    }
  });
});

describe("npm run release", () => {
  it("writes the version everywhere, completes the changelog and removes the change files", { timeout: REHEARSAL_MS }, async () => {
    const { code, output } = await release("--against", base);
    expect(output).toContain(`git tag v${NEXT}`);
    expect(code).toBe(0);
    const json = async (file: string) => JSON.parse(await copy.read(file));
    const lockfile = await json("package-lock.json");
    expect([(await json("package.json")).version, lockfile.version, lockfile.packages[""].version]).toEqual([NEXT, NEXT, NEXT]);
    for (const file of ["openapi/openapi.yaml", "openapi/workflows/export-bot.arazzo.yaml"])
      expect(await copy.read(file)).toContain(`\n  version: ${NEXT}\n`);
    expect(await copy.read("generated/client/version.ts")).toContain(`"${NEXT}"`);
    expect(await copy.read("CHANGELOG.md")).toContain(`\n\n## ${NEXT} (2026-11-21)\n\n${SECTION}\n\n## `);
    expect(await readdir(join(copy.folder, "changes"))).toEqual(["README.md"]);
    const assets = (...args: string[]) => copy.run("scripts/release-assets.ts", ...args);
    expect((await assets("--out", join(folder, "other"), "--tag", "v9.9.9")).output).toContain(`The tag v9.9.9 does not name the version`);
    expect(await assets("--out", join(folder, "out"))).toMatchObject({ code: 2, output: expect.stringContaining("is not empty") });
    expect(await assets()).toMatchObject({ code: 2, output: expect.stringContaining("--out is missing") });
  });

  it.each([
    [["--date", "tomorrow"], "--date tomorrow is no date"],
    [["--out", "release"], "--out and --site need --dry-run."],
    [["--publish"], "Unknown option '--publish'"],
  ])("refuses %j as a misuse", async (args, message) => {
    expect(await release(...args)).toMatchObject({ code: 2, output: expect.stringContaining(message) });
    expect(changedFiles(copy.folder)).toEqual([]);
  });

  it("does nothing when no change is recorded, or less than the description calls for", async () => {
    await rm(join(copy.folder, "changes/lists.md"));
    expect(await release("--against", base)).toMatchObject({
      code: 1,
      output: expect.stringContaining("The operation `bots.list` is new. This is minor; changes/ says patch."),
    });
    await rm(join(copy.folder, "changes/words.md"));
    expect(await release("--against", base)).toMatchObject({ code: 1, output: "There is nothing to release: changes/ has no file.\n" });
    expect(changedFiles(copy.folder)).toEqual(["changes/lists.md", "changes/words.md"]);
  });
});
