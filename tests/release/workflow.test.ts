import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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
const job = (name: string) => jobs[name] ?? expect.fail(`There is no job ${name}`);

/** The jobs that need `name`, directly or through others. */
function followersOf(name: string): string[] {
  const next = Object.keys(jobs).filter((other) => jobs[other]?.needs === name);
  return [...next, ...next.flatMap(followersOf)];
}

describe("the release workflow", () => {
  it("starts on a tag of a version, and by hand as a rehearsal that is not followed by anything", () => {
    expect(on).toMatchObject({ push: { tags: ["v*"] }, workflow_dispatch: null });
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

  it("publishes the package with provenance and without running its scripts", () => {
    expect(commands("npm")).toEqual(["npm publish ./release/files/*.tgz --provenance --access public --ignore-scripts"]);
    expect(job("npm").permissions).toEqual({ "id-token": "write" });
  });

  it("attaches the gathered files to a release on GitHub, with the notes from the changelog", () => {
    expect(commands("github")).toEqual([expect.stringMatching(/release\/files\/\* --verify-tag .*--notes-file release\/notes\.md$/)]);
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

describe("a pull request", () => {
  it("is checked against the commit that it starts from", async () => {
    const { jobs: ci } = await load("ci.yml");
    const steps = ci["release-check"]?.steps ?? [];
    expect(ci["release-check"]?.if).toBe("github.event_name == 'pull_request'");
    expect(steps[0]?.with).toEqual({ "fetch-depth": 0 });
    expect(steps.at(-1)?.run).toBe('npm run release:check -- --against "$(git merge-base "$BASE" HEAD)"');
  });
});
