import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { changedFiles } from "../../scripts/lib/copy-project.js";
import { listFiles, VITE_COPY } from "../../scripts/lib/fingerprint.js";
import { moduleFiles } from "../../scripts/lib/module-files.js";
import { ROOT } from "../../scripts/lib/root.js";
import { runNode } from "../../scripts/lib/run-node.js";
import type { Task } from "../../scripts/lib/task.js";
import { scriptOf, tool } from "../../scripts/lib/tool.js";
import { ALWAYS, createUpToDate } from "../../scripts/lib/up-to-date.js";
import { BUILD_TASKS } from "../../scripts/tasks.js";
import { copyForTests } from "./copy.js";
import { leaveFewModules } from "./small-description.js";

const BUILD_TIME_MS = 600_000;
const PATH_FILE = "openapi/modules/bots/paths/bots.yaml";
const WITNESS = pathToFileURL(join(ROOT, "tests/scripts/witness.mjs")).href;
const NODE_OPTIONS = `--import=${WITNESS}`;
const CACHED = BUILD_TASKS.filter(({ inputs }) => inputs !== undefined);
const ALL = CACHED.map(({ name }) => name);

const copy = copyForTests({ fewPages: true });
let first: { code: number | null; output: string };
let witnessed: { task: string; what: string; target: string }[];

beforeAll(async () => {
  await rm(join(copy.folder, "generated"), { recursive: true });
  const log = join(copy.folder, ".cache-witness.jsonl");
  // A user who allows telemetry elsewhere gets none here.
  const environment = { NODE_OPTIONS, WITNESS_LOG: log, REDOCLY_TELEMETRY: "on", CI: "" };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  first = await copy.run("scripts/build.ts");
  vi.unstubAllEnvs();
  const lines = (await readFile(log, "utf8")).trim().split("\n");
  witnessed = lines.map((line) => JSON.parse(line) as (typeof witnessed)[number]);
  await rm(log);
}, BUILD_TIME_MS);

/** Names of the cached tasks that would run now. */
async function stale(): Promise<string[]> {
  const upToDate = createUpToDate(copy.folder, NODE_OPTIONS);
  const holds = await Promise.all(CACHED.map(async (task) => upToDate.holds(task, await upToDate.inputsOf(task))));
  return ALL.filter((_, index) => !holds[index]);
}

/** The files that decide the result of a task, and its outputs. */
async function filesOf({ run, inputs = [], outputs = [] }: Task): Promise<Set<string>> {
  const script = scriptOf(run);
  const modules = script === undefined ? [] : await moduleFiles(copy.folder, script);
  const named = [...ALWAYS, ...inputs, ...outputs];
  return new Set([...named.flatMap((path) => listFiles(copy.folder, path)), ...(modules ?? [])]);
}

describe("the first build", () => {
  it("runs every task and writes what is committed", () => {
    expect(first).toMatchObject({ code: 0 });
    const ran = first.output.split("\n").filter((line) => line.startsWith("+ "));
    expect(ran.map((line) => line.slice(2, line.lastIndexOf(":"))).sort()).toEqual(BUILD_TASKS.map(({ name }) => name).sort());
    expect(changedFiles(copy.folder)).toEqual([]);
  });

  it("leaves nothing to do but the checks that run always", async () => {
    expect(await stale()).toEqual([]);
    expect(BUILD_TASKS.filter(({ inputs }) => inputs === undefined).map(({ name }) => name)).toEqual(["lint: code"]);
  });

  it("connects to nothing: no tool phones home", () => {
    expect(witnessed.filter(({ what }) => what === "connect")).toEqual([]);
  });

  // .cache/rules is compiled by the lint itself, from inputs; .cache/site-... is where the site is put together.
  it.each(CACHED.filter(({ run }) => !run.join(" ").includes("typescript")))("$name reads no file but its inputs", async (task) => {
    const program = scriptOf(task.run) ?? task.run[0] ?? "";
    const own = witnessed.filter(({ task: name, what }) => what === "read" && name.endsWith(program));
    const read = own.map(({ target }) => (target.startsWith("file:") ? fileURLToPath(target) : target));
    const files = read.filter((file) => file.startsWith(copy.folder)).map((file) => file.slice(copy.folder.length + 1));
    const known = await filesOf(task);
    expect(files.length).toBeGreaterThan(0);
    expect(
      [...new Set(files)].filter(
        (file) => !known.has(file) && !VITE_COPY.test(file) && !/(^|\/)node_modules\/|^\.cache\/(rules|site-\w+)\//.test(file),
      ),
    ).toEqual([]);
  });

  it.each([
    ["tsconfig.json", "types"],
    ["tsconfig.package.json", "package"],
  ])("the compiler reads no file for %s but the inputs", async (project, name) => {
    const { output } = await runNode(tool("typescript-7", "tsc", "-p", join(copy.folder, project), "--listFilesOnly"));
    const files = output.split("\n").filter((file) => file.startsWith(copy.folder) && !file.includes("/node_modules/"));
    const task = CACHED.find((one) => one.name === name);
    const known = task && (await filesOf(task));
    expect(files.length).toBeGreaterThan(50);
    expect(files.map((file) => file.slice(copy.folder.length + 1)).filter((file) => !known?.has(file))).toEqual([]);
  });
});

describe("a change", () => {
  const append = (text: string) => `${text}\n`;

  it.each([
    ["a source", "src/client/index.ts", ["types", "package"]],
    ["a script", "scripts/new.ts", ["types"]],
    ["a module of several scripts", "scripts/lib/root.ts", ["generate", "site", "lint: description", "types", "reference", "package"]],
    ["a test", "tests/client/retry.test.ts", ["types"]],
    ["a type test", "tests/client/errors.test-d.ts", ["types"]],
    ["an example", "examples/run-tests.ts", ["types"]],
    ["a benchmark", "bench/build.ts", ["types"]],
    ["vitest.config.ts", "vitest.config.ts", ["types"]],
    ["vitest.reporters.ts", "vitest.reporters.ts", ["types"]],
    ["a path file", PATH_FILE, ["generate", "site", "lint: description", "reference"]],
    ["a guide", "openapi/guides/jobs.md", ["generate", "site", "lint: description", "reference"]],
    ["a rule", "scripts/rules/module-folder.ts", ["lint: description", "types"]],
    [".spectral.yaml", ".spectral.yaml", ["lint: description"]],
    ["redocly.yaml", "redocly.yaml", ["generate", "lint: description", "reference"]],
    ["the docs' template", "scripts/docs/template.hbs", ["site", "types", "reference"]],
    ["the theme of the docs", "site/.vitepress/theme/style.css", ["site", "types"]],
    ["tsconfig.json", "tsconfig.json", ALL],
    ["package.json", "package.json", ALL],
    ["the lockfile", "package-lock.json", ALL],
    ["what npm has installed", "node_modules/.package-lock.json", ALL],
    ["a bundle edited by hand", "generated/openapi.json", ["generate", "site", "reference"]],
    ["generated code edited by hand", "generated/client/operations.ts", ["generate", "types", "package"]],
    ["the package edited by hand", "dist/src/client/index.js", ["package"]],
    ["the docs edited by hand", "generated/docs/index.html", ["site"]],
    ["the reference edited by hand", "generated/docs/reference/index.html", ["reference"]],
  ])("of %s makes its tasks run", async (_, file, tasks) => {
    const before = await copy.read(file);
    await copy.edit(file, append);
    // Exactly these: what had been put back before counts no longer.
    expect(await stale()).toEqual(ALL.filter((name) => tasks.includes(name)));
    await writeFile(join(copy.folder, file), before);
  });

  it("that is undone makes nothing run", async () => {
    expect(await stale()).toEqual([]);
  });

  it("of the files that there are makes the tasks run, too", async () => {
    await writeFile(join(copy.folder, "src/client/new.ts"), "");
    expect(await stale()).toEqual(["types", "package"]);
    await rm(join(copy.folder, "src/client/new.ts"));
    await rm(join(copy.folder, "openapi/guides/jobs.md"));
    expect(await stale()).toEqual(["generate", "site", "lint: description", "reference"]);
  });

  it("is not the copy of its configuration that Vite makes while it starts", async () => {
    const before = await stale();
    const file = join(copy.folder, "site/.vitepress/config.ts.timestamp-1763751600000-1a2b3c4d5e6f.mjs");
    await writeFile(file, "");
    expect(await stale()).toEqual(before);
    await rm(file);
  });

  it("of Node's options makes every task run", async () => {
    const upToDate = createUpToDate(copy.folder, "--conditions=development");
    for (const task of CACHED) expect(await upToDate.holds(task, await upToDate.inputsOf(task))).toBe(false);
  });

  it("made while a task runs is not taken for what it has read", async () => {
    const [task] = CACHED as [Task];
    const upToDate = createUpToDate(copy.folder, NODE_OPTIONS);
    const [stampedInputs, original] = [await upToDate.inputsOf(task), await copy.read(PATH_FILE)];
    await copy.edit(PATH_FILE, append);
    const inputs = await upToDate.inputsOf(task);
    await writeFile(join(copy.folder, PATH_FILE), original);
    await upToDate.remember(task, inputs);
    expect(await upToDate.holds(task, inputs)).toBe(false);
    expect(await upToDate.holds(task, stampedInputs)).toBe(true);
  });
});

describe("a lint with a mistake of every kind", () => {
  const TYPE_ERROR = '\nexport const mistake: number = "text";\n';
  const WITH_TYPE_ERROR = [
    ...["src/client/index.ts", "scripts/new.ts", "tests/client/retry.test.ts", "tests/support/stopped-clock.ts", "examples/run-tests.ts"],
    ...["bench/build.ts", "vitest.config.ts", "vitest.reporters.ts", "vitest.browser.config.ts", "scripts/rules/module-folder.ts"],
  ];
  let code: number | null;
  let output: string;

  beforeAll(async () => {
    await leaveFewModules(copy.folder);
    for (const file of WITH_TYPE_ERROR) await copy.edit(file, (text) => text + TYPE_ERROR);
    await copy.edit(
      "tests/client/errors.test-d.ts",
      (text) => `${text}\nexpectTypeOf<"api">().toEqualTypeOf<"network">();\n// @ts-expect-error\nexport const fine: number = 1;\n`,
    );
    await copy.edit(".ci/sum.mjs", (text) => `${text}\nconst unused = 1;\n`);
    await copy.edit("openapi/openapi.yaml", (text) => text.replace(/^ {2}license:\n(?: {4}.*\n)+/m, "  x-mistake: true\n"));
    ({ code, output } = await copy.run("scripts/build.ts", "--lint"));
  }, BUILD_TIME_MS);

  it("fails", () => {
    expect(code).toBe(1);
    expect(output).not.toContain("up to date");
  });

  it.each(WITH_TYPE_ERROR)("names %s", (file) => {
    expect(output).toMatch(new RegExp(`^${file}\\(\\d+,\\d+\\): error TS2322`, "m"));
  });

  it("checks what type tests expect", () => {
    const found = output.match(/^tests\/client\/errors\.test-d\.ts\(.*$/gm) ?? [];
    expect(found).toEqual([expect.stringContaining("error TS2344"), expect.stringContaining("error TS2578: Unused '@ts-expect-error'")]);
  });

  it("shows what Biome, Redocly, Spectral and the compiler find, one after the other", () => {
    const titles = output.match(/^x (.+) failed$/gm);
    expect(titles).toEqual(["x lint: code failed", "x lint: description failed", "x types failed"]);
    expect(output).toContain(".ci/sum.mjs");
    expect(output).toContain("info-license");
    expect(output).toContain("x-mistake");
  });
});
