import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../scripts/lib/root.js";

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Job {
  uses?: string;
  needs?: string;
  if?: string;
  permissions?: Record<string, string>;
  strategy?: { matrix: { node: string[] } };
  steps?: Step[];
}
interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  env?: Record<string, string>;
  jobs: Record<string, Job>;
}

const run = promisify(execFile);
const folder = join(ROOT, ".github/workflows");
const load = async <T>(...path: string[]) => parse(await readFile(join(ROOT, ...path), "utf8"), { strict: true, uniqueKeys: true }) as T;
const names = await readdir(folder);
const workflows = await Promise.all(names.map(async (name) => [name, await load<Workflow>(".github/workflows", name)] as const));
const packageJson = await load<Record<"scripts" | "dependencies" | "devDependencies" | "engines", Record<string, string>>>("package.json");

const jobsOf = (workflow: Workflow) => Object.values(workflow.jobs);
const stepsOf = (workflow: Workflow) => jobsOf(workflow).flatMap(({ steps = [] }) => steps);
const commandsOf = (workflow: Workflow) => stepsOf(workflow).flatMap(({ run: command }) => command ?? []);
const scriptsIn = (one: Workflow) =>
  [
    ...commandsOf(one)
      .join("\n")
      .matchAll(/\bnpm (?:run ([\w:-]+)|(test)\b)/g),
  ].flatMap(([, name, test]) => name ?? test ?? []);
const workflow = (name: string): Workflow => {
  const [, found] = workflows.find(([one]) => one === name) ?? [];
  if (found === undefined) throw new Error(`There is no workflow ${name}`);
  return found;
};

describe.each(workflows)("%s", (_, one) => {
  it("may read the repository, open issues, publish the docs and, for a release, the package and its files, nothing else", () => {
    const granted = [one.permissions, ...jobsOf(one).map(({ permissions = {} }) => permissions)];
    for (const permissions of granted)
      expect(["contents: read", "contents: write", "issues: write", "pages: write", "id-token: write"]).toEqual(
        expect.arrayContaining(entries(permissions)),
      );
    expect(Object.keys(one.permissions)).toHaveLength(1);
  });

  it("uses actions of a pinned major version, or a workflow that exists", () => {
    const used = [...jobsOf(one), ...stepsOf(one)].flatMap(({ uses }) => uses ?? []);
    for (const uses of used) expect(uses.startsWith("./") ? existsSync(join(ROOT, uses)) : /^actions\/[\w-]+@v\d+$/.test(uses)).toBe(true);
  });

  it("runs only npm scripts that exist, and pins what it runs by npx", () => {
    for (const name of scriptsIn(one)) expect(packageJson.scripts).toHaveProperty([name]);
    const tools = [
      ...commandsOf(one)
        .join("\n")
        .matchAll(/\bnpx (?:--yes )?(\S+)/g),
    ].map(([, tool]) => tool);
    for (const tool of tools) expect(tool).toMatch(/.@\d+\.\d+\.\d+$/);
  });

  it("runs commands that bash can parse", async () => {
    for (const command of commandsOf(one)) await expect(run("bash", ["-n", "-c", command])).resolves.toBeDefined();
  });

  it("sends no telemetry", () => {
    if (commandsOf(one).some((command) => /\bnpm\b/.test(command)))
      expect(one.env).toMatchObject({ REDOCLY_TELEMETRY: "off", SCARF_ANALYTICS: "false" });
  });

  it("gives no code of the repository or its dependencies a token that may write", () => {
    for (const { permissions = one.permissions, steps = [] } of jobsOf(one)) {
      if (Object.values(permissions).includes("write")) expect(steps.filter(({ uses }) => uses?.includes("checkout"))).toEqual([]);
    }
  });
});

describe("the workflows", () => {
  it("run the tests, those in a browser, the fuzzers, the mutations, the release, and the comparison with the pages of today", () => {
    expect([...new Set(workflows.flatMap(([, one]) => scriptsIn(one)))].sort()).toEqual([
      "fuzz",
      "mutate",
      "release",
      "release:assets",
      "release:check",
      "test",
      "test:browser",
      "verify:docs",
    ]);
  });

  it("report a comparison that did not end with 0, its text with an end that no page can write", () => {
    const { compare, report } = workflow("documentation.yml").jobs;
    const command = compare?.steps?.find(({ id }) => id === "compare")?.run ?? "";
    expect(command).toMatch(/verify:docs .*--markdown > report\.md 2>&1 \|\| code=\$\?/);
    expect(command).toMatch(/end=\$\(openssl rand -hex 16\)[\s\S]*echo "report<<\$end"[\s\S]*echo "\$end"/);
    expect(report).toMatchObject({ needs: "compare", if: "needs.compare.outputs.code != '0'" });
  });

  it("test on the oldest Node that the package allows and on every even major since", () => {
    const versions = workflow("ci.yml").jobs.test?.strategy?.matrix.node ?? [];
    expect(versions).toEqual([packageJson.engines.node?.replace(">=", ""), "22", "24", "26"]);
  });

  it("hold back the same packages as Dependabot, each with its reason in CONTRIBUTING", async () => {
    const { updates } = await load<{ updates: { directory: string; ignore?: { "dependency-name": string }[] }[] }>(
      ".github/dependabot.yml",
    );
    const ignored = updates[0]?.ignore?.map((one) => one["dependency-name"]) ?? [];
    expect(workflow("newest-dependencies.yml").env?.HELD_BACK?.split(" ")).toEqual(ignored);

    const contributing = await readFile(join(ROOT, "CONTRIBUTING.md"), "utf8");
    const pinned = [...contributing.matchAll(/`([^`\s]+)` \d/g)].map(([, name = ""]) => name);
    expect(pinned.filter((name) => !ignored.some((glob) => matches(name, glob)))).toEqual([]);
    expect(ignored.filter((glob) => !pinned.some((name) => matches(name, glob)))).toEqual([]);
  });
});

function entries(permissions: Record<string, string>): string[] {
  return Object.entries(permissions).map(([scope, level]) => `${scope}: ${level}`);
}

function matches(name: string, glob: string): boolean {
  return new RegExp(`^${glob.replace(/[.*+?^${}()|[\]\\]/g, (sign) => (sign === "*" ? ".*" : `\\${sign}`))}$`).test(name);
}
