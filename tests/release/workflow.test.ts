import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../scripts/lib/root.js";

interface Job {
  if?: string;
  needs?: string;
  uses?: string;
  permissions?: Record<string, string>;
  steps?: { run?: string; uses?: string; with?: Record<string, unknown> }[];
}

const load = async (name: string) =>
  parse(await readFile(join(ROOT, ".github/workflows", name), "utf8")) as { on: Record<string, unknown>; jobs: Record<string, Job> };
const { on, jobs } = await load("release.yml");
const commands = (job: string) => (jobs[job]?.steps ?? []).flatMap(({ run }) => run ?? []);
const PACKAGE = "made-up package";

/** The commands that the steps of a job run on a tag, when programs that reach the network do what `programs` says. Others are real. */
async function ran(name: string, programs: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-workflow-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "release/files"), { recursive: true });
  await writeFile(join(folder, "release/files/kore-xo-api-0.1.0.tgz"), PACKAGE);
  await writeFile(join(folder, "release/files/SHA256SUMS"), "");
  for (const [program, code] of Object.entries(programs))
    await writeFile(join(folder, program), `#!/bin/sh\necho "${program} $*" >> "${folder}/log"\n${code}\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, GITHUB_REF_NAME: "v0.1.0" };
  // As GitHub runs a step: it ends at the first command that fails.
  for (const command of commands(name)) spawnSync("bash", ["-e", "-c", command], { cwd: folder, env });
  return (await readFile(join(folder, "log"), "utf8")).trim().split("\n");
}

const job = (name: string) => jobs[name] ?? expect.fail(`There is no job ${name}`);

/** The jobs that need `name`, directly or through others. */
function followersOf(name: string): string[] {
  const next = Object.keys(jobs).filter((other) => jobs[other]?.needs === name);
  return [...next, ...next.flatMap(followersOf)];
}

describe("the release workflow", () => {
  it("starts on a tag of a version, and by hand as a rehearsal that is not followed by anything", () => {
    expect(on).toMatchObject({ push: { tags: ["v[0-9]+.[0-9]+.[0-9]+"] }, workflow_dispatch: null });
    expect(job("rehearse").if).toBe("github.ref_type != 'tag'");
    expect(commands("rehearse")).toEqual(["npm ci", "npm run release -- --dry-run --out release"]);
    expect(followersOf("rehearse")).toEqual([]);
  });

  it("tests, then gathers the files that the dry run gathers, of the version that the tag names", () => {
    expect(job("build").if).toBe("github.ref_type == 'tag'");
    const [install, test, repository, assets, ...others] = commands("build");
    expect([install, test, others]).toEqual(["npm ci", "npm test", []]);
    expect(repository).toMatch(/^npm pkg set repository\.type=git "repository\.url=/);
    expect(assets).toBe('npm run release:assets -- --out release --tag "$GITHUB_REF_NAME"');
  });

  it("publishes the package first, then the files and the site, and nothing that the build has not made", () => {
    expect(followersOf("build").sort()).toEqual(["github", "npm", "site"]);
    expect(followersOf("npm").sort()).toEqual(["github", "site"]);
    expect(Object.keys(jobs).sort()).toEqual(["build", "github", "npm", "rehearse", "site"]);
  });

  it("publishes the package with provenance and without running its scripts", async () => {
    expect(await ran("npm", { npm: "exit 1" })).toEqual([
      "npm view kore-xo-api@0.1.0 dist.integrity",
      "npm publish ./release/files/kore-xo-api-0.1.0.tgz --provenance --access public --ignore-scripts",
    ]);
    expect(job("npm").permissions).toEqual({ "id-token": "write" });
  });

  it("publishes no package twice when a run is repeated, unless npm has another one of that version, which it then refuses", async () => {
    const integrity = `sha512-${createHash("sha512").update(PACKAGE).digest("base64")}`;
    expect(await ran("npm", { npm: `echo ${integrity}` })).toHaveLength(1);
    expect(await ran("npm", { npm: "echo sha512-other" })).toHaveLength(2);
  });

  it("attaches the gathered files to a release on GitHub, with the notes from the changelog, once or again", async () => {
    const files = "release/files/SHA256SUMS release/files/kore-xo-api-0.1.0.tgz";
    expect(await ran("github", { gh: 'test "$2" != view' })).toEqual([
      "gh release view v0.1.0",
      `gh release create v0.1.0 ${files} --verify-tag --title v0.1.0 --notes-file release/notes.md`,
    ]);
    expect(await ran("github", { gh: "true" })).toEqual(["gh release view v0.1.0", `gh release upload v0.1.0 ${files} --clobber`]);
    expect(job("github").permissions).toEqual({ contents: "write" });
  });

  it("publishes the site by the workflow that publishes it on every push", async () => {
    expect(job("site").uses).toBe("./.github/workflows/pages.yml");
    const pages = await load("pages.yml");
    expect(pages.on).toHaveProperty("workflow_call");
    const needed = Object.assign({}, ...Object.values(pages.jobs).map(({ permissions }) => permissions));
    expect(job("site").permissions).toMatchObject(needed);
  });
});

describe("every workflow", async () => {
  const names = await readdir(join(ROOT, ".github/workflows"));
  const steps = await Promise.all(
    names.map(async (name) => Object.values((await load(name)).jobs).flatMap((one) => (one.steps ?? []).map((step) => ({ name, step })))),
  );
  const shell = steps.flat().flatMap(({ name, step: { run } }) => (run === undefined ? [] : [{ name, run }]));

  it.each(shell)("$name runs commands that a shell can read: $run", ({ run }) => {
    expect(spawnSync("bash", ["-n", "-c", run.replace(/\$\{\{.*?\}\}/g, "value")])).toMatchObject({ status: 0, stderr: Buffer.from("") });
  });

  it("gives to commands what others may choose as variables, because a shell would run it", () => {
    const inserted = shell.flatMap(({ run }) => Array.from(run.matchAll(/\$\{\{(.*?)\}\}/g), ([, expression = ""]) => expression.trim()));
    expect(new Set(inserted)).toEqual(new Set(["matrix.target"]));
  });
});

describe("a pull request", () => {
  it("is checked against the commit that it starts from", async () => {
    const { jobs: ci } = await load("ci.yml");
    const steps = ci["release-check"]?.steps ?? [];
    expect(ci["release-check"]?.if).toBe("github.event_name == 'pull_request'");
    expect(steps[0]?.with).toEqual({ "fetch-depth": 0 });
    expect(steps.at(-1)?.run).toBe('npm run release:check -- --against "$(git merge-base "$BASE" HEAD)"');
  });
});
