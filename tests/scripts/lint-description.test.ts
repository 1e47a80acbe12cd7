import { spawnSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { copyProject } from "../../scripts/lib/copy-project.js";
import { tool } from "../../scripts/lib/tool.js";
import { runScript } from "../support/run-script.js";

const PATH_FILE = "openapi/modules/bots/paths/bots.yaml";
const RULE = "scripts/rules/summary-wording.ts";
const before = new Map<string, string>();
let copy: string;

beforeAll(async () => {
  copy = await copyProject();
});
afterAll(() => rm(copy, { recursive: true, force: true }));
beforeEach(async () => {
  for (const [file, text] of before) await writeFile(join(copy, file), text);
  before.clear();
});

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(copy, file), "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`The edit changes nothing in ${file}`);
  if (!before.has(file)) before.set(file, text);
  await writeFile(join(copy, file), changed);
}

const lint = (...args: string[]) => runScript(["scripts/lint-description.ts", ...args], copy);

describe("the lint of the description", { timeout: 120_000 }, () => {
  it("finds nothing in the description as it is", async () => {
    expect(await lint()).toEqual({ code: 0, output: "openapi/ has no findings\n" });
  });

  it("shows what both linters find, by file and line, and exits 1", async () => {
    await edit(PATH_FILE, "  summary:", "  sumary:");
    await edit(PATH_FILE, "style: page", "style: pages");
    await edit("openapi/modules/bots/schemas/Bot.yaml", "type: object", "type: object\nx-owner: me");
    const { code, output } = await lint();
    expect(code).toBe(1);
    const places = output.split("\n").filter((line) => /^openapi/.test(line));
    expect(places).toEqual([
      `${PATH_FILE}:1:1 operation-summary`,
      `${PATH_FILE}:4:3 struct`,
      `${PATH_FILE}:23:12 extension-shapes`,
      "openapi/modules/bots/schemas/Bot.yaml:2:10 extension-shapes",
    ]);
    expect(output).toContain('  x-pagination.style is "pages"; expected: one of page, offset\n');
    expect(output).toContain("Did you mean: summary?");
    expect(output).toContain("4 findings in 2 files");
  });

  it.each([
    ["a file", PATH_FILE, "get:", "get: [", `${PATH_FILE}:3:7`],
    ["the root", "openapi/openapi.yaml", "tags:", "tags: [", "openapi/openapi.yaml:26:3"],
  ])("says once that %s is no YAML, with its line, and nothing that follows from it", async (_, file, from, to, place) => {
    await edit(file, from, to);
    const message = "the file is not valid YAML: missed comma between flow collection entries";
    expect(await lint()).toEqual({ code: 1, output: `${place} no-unresolved-refs\n  ${message}\n\n1 finding in 1 file\n` });
  });

  it("says once that a reference points to no file", async () => {
    await edit(PATH_FILE, "BotPage.yaml", "BotPag.yaml");
    const message = "$ref points to a file that does not exist: ../schemas/BotPag.yaml; correct the path or write the file";
    expect(await lint()).toEqual({
      code: 1,
      output: `${PATH_FILE}:54:13 no-unresolved-refs\n  ${message}\n\n1 finding in 1 file\n`,
    });
  });

  it("exits 2 on an option that it does not know", async () => {
    expect(await lint("--fast")).toMatchObject({ code: 2 });
  });

  it("exits 2 and names the file when the rules cannot read their own data", async () => {
    await edit("openapi/conventions.yaml", "verbs:", "verbs: [");
    const { code, output } = await lint();
    expect(code).toBe(2);
    expect(output).toContain("openapi/conventions.yaml cannot be read");
  });
});

describe("npx spectral lint", { timeout: 120_000 }, () => {
  const spectral = () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      tool("@stoplight/spectral-cli", "spectral", "lint", "openapi/openapi.yaml"),
      {
        cwd: copy,
        encoding: "utf8",
      },
    );
    return { code: status, output: stdout + stderr };
  };

  it("works in a fresh clone after npm ci, which compiles the rules", async () => {
    const { scripts } = JSON.parse(await readFile(join(copy, "package.json"), "utf8")) as { scripts: { prepare: string } };
    await rm(join(copy, ".cache"), { recursive: true, force: true });
    expect(await runScript([scripts.prepare.replace("node --import tsx ", "")], copy)).toEqual({ code: 0, output: "" });
    await edit(PATH_FILE, "style: page", "style: pages");
    const { code, output } = spectral();
    expect(code).toBe(1);
    expect(output).toContain('extension-shapes  x-pagination.style is "pages"; expected: one of page, offset');
  });

  it("knows a rule that has changed once the lint has run", async () => {
    await edit(RULE, "ends with a period", "ends with a full stop");
    await lint();
    await edit(PATH_FILE, /summary: .+/, "summary: List all bots.");
    expect(spectral().output).toContain("ends with a full stop");
  });
});

describe("the scaffold", { timeout: 120_000 }, () => {
  const files = ["paths/bot.by-bot-id.archive.yaml", "schemas/BotsArchiveRequest.yaml", "schemas/BotsArchiveResponse.yaml"];
  const examples = ["examples/bots.archive.200.done.yaml", "examples/bots.archive.request.minimal.yaml"];
  const all = [...files, ...examples].map((file) => `openapi/modules/bots/${file}`);

  it("is refused in every file as long as a placeholder stands there, and accepted when none is left", async () => {
    const scaffold = (...args: string[]) => runScript(["scripts/new.ts", ...args], copy);
    const { output: written } = await scaffold("bots.archive", "POST", "/api/public/bot/{botId}/archive", "--page", "archive-bot");
    expect(written).toContain("Now replace every TODO by what the documentation says");
    const { code, output } = await lint();
    expect(code).toBe(1);
    for (const file of all) expect(output).toMatch(new RegExp(`^${file}:\\d+:\\d+ no-placeholders$`, "m"));
    const rules = new Set([...output.matchAll(/^openapi\S+ (\S+)$/gm)].map(([, rule]) => rule));
    expect(rules).toEqual(new Set(["no-placeholders", "security-scopes"]));

    for (const file of all) {
      const text = await readFile(join(copy, file), "utf8");
      await writeFile(join(copy, file), text.replace(/- TODO$/m, "- Bot Definition > Bot Export").replaceAll("TODO", "Write"));
    }
    expect(await lint()).toEqual({ code: 0, output: "openapi/ has no findings\n" });
  });

  it("of a new module asks for a place in the docs", async () => {
    await runScript(["scripts/new.ts", "widgets.enable", "POST", "/api/public/widgets"], copy);
    const { output } = await lint();
    expect(output).toContain('the tag "widgets" is in no group of x-tagGroups');
    expect(output).toContain('"TODO what the module is about." is left from the scaffold');
  });
});
