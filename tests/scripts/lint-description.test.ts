import { spawnSync } from "node:child_process";
import { copyFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { runNode } from "../../scripts/lib/run-node.js";
import { tool } from "../../scripts/lib/tool.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { copyForTests } from "./copy.js";

const PATH_FILE = "openapi/modules/bots/paths/bots.yaml";
const WORKFLOW = "openapi/workflows/export-bot.arazzo.yaml";
const RULE = "scripts/rules/summary-wording.ts";
const folder = await temporaryFolder();
const copy = copyForTests({ small: true, generated: false });
const lint = (...args: string[]) => copy.run("scripts/lint-description.ts", ...args);

describe("the lint of the description", { timeout: 300_000 }, () => {
  it("shows what both linters find, by file and line, and exits 1", async () => {
    await copy.edit(PATH_FILE, (text) => text.replace("  summary:", "  sumary:"));
    await copy.edit(PATH_FILE, (text) => text.replace("style: page", "style: pages"));
    await copy.edit("openapi/modules/bots/schemas/Bot.yaml", (text) => text.replace("type: object", "type: object\nx-owner: me"));
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

  it("shows by file and line what is wrong in a workflow, for its format and for the description", async () => {
    await copy.edit(WORKFLOW, (text) => text.replace("exportType: latest", "exportType: newest").replace("type: retry", "type: again"));
    const { code, output } = await lint();
    expect(code).toBe(1);
    expect(output.split("\n").filter((line) => /^openapi/.test(line))).toEqual([
      `${WORKFLOW}:42:1 workflow-steps`,
      `${WORKFLOW}:47:1 workflow-polls`,
      `${WORKFLOW}:60:19 struct`,
    ]);
    expect(output).toContain("the payload's /exportType must be equal to one of the allowed values (latest, published)");
  });

  it("says once that a workflow is no YAML", async () => {
    await copy.edit(WORKFLOW, (text) => text.replace("steps:", "steps: ["));
    const { code, output } = await lint();
    expect(code).toBe(1);
    expect(output).toMatch(
      new RegExp(`^${WORKFLOW}:\\d+:\\d+ no-unresolved-refs\n  the file is not valid YAML: .+\n\n1 finding in 1 file\n$`),
    );
  });

  const NOT_YAML = "no-unresolved-refs\n  the file is not valid YAML: missed comma between flow collection entries\n\n";

  it("says once that a file is no YAML and that a reference points to no file, and nothing that follows from them", async () => {
    const other = "openapi/modules/bots/paths/bot.import.yaml";
    await copy.edit(other, (text) => text.replace("post:", "post: ["));
    await copy.edit(PATH_FILE, (text) => text.replace("BotPage.yaml", "BotPag.yaml"));
    const noFile = "$ref points to a file that does not exist: ../schemas/BotPag.yaml; correct the path or write the file";
    expect(await lint()).toEqual({
      code: 1,
      output: `${other}:3:7 ${NOT_YAML}${PATH_FILE}:59:13 no-unresolved-refs\n  ${noFile}\n\n2 findings in 2 files\n`,
    });
  });

  it("says once that the root is no YAML", async () => {
    await copy.edit("openapi/openapi.yaml", (text) => text.replace("tags:", "tags: ["));
    expect(await lint()).toEqual({ code: 1, output: `openapi/openapi.yaml:26:3 ${NOT_YAML}1 finding in 1 file\n` });
  });

  it("exits 2 on an option that it does not know", async () => {
    expect(await lint("--fast")).toMatchObject({ code: 2 });
  });

  it("exits 2 and names the file when the rules cannot read their own data", async () => {
    await copy.edit("openapi/conventions.yaml", (text) => text.replace("verbs:", "verbs: ["));
    const { code, output } = await lint();
    expect(code).toBe(2);
    expect(output).toContain("openapi/conventions.yaml cannot be read");
  });
});

describe("npx spectral lint", { timeout: 300_000 }, () => {
  const spectral = () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      tool("@stoplight/spectral-cli", "spectral", "lint", "openapi/openapi.yaml"),
      {
        cwd: copy.folder,
        encoding: "utf8",
      },
    );
    return { code: status, output: stdout + stderr };
  };

  it("works in a fresh clone after npm ci, which compiles the rules", async () => {
    const { scripts } = JSON.parse(await copy.read("package.json")) as { scripts: { prepare: string } };
    await rm(join(copy.folder, ".cache"), { recursive: true, force: true });
    expect(await copy.run(scripts.prepare.replace("node ", ""))).toEqual({ code: 0, output: "" });
    await copy.edit(PATH_FILE, (text) => text.replace("style: page", "style: pages"));
    const { code, output } = spectral();
    expect(code).toBe(1);
    expect(output).toContain('extension-shapes  x-pagination.style is "pages"; expected: one of page, offset');
  });

  it("prepares nothing where only what ships is installed", async () => {
    await copyFile(join(ROOT, "scripts/prepare.js"), join(folder, "prepare.mjs"));
    expect(await runNode([join(folder, "prepare.mjs")])).toEqual({ code: 0, output: "" });
  });

  it("knows a rule that has changed once the lint has run", async () => {
    await copy.edit(RULE, (text) => text.replace("ends with a period", "ends with a full stop"));
    await lint();
    await copy.edit(PATH_FILE, (text) => text.replace(/summary: .+/, "summary: List all bots."));
    expect(spectral().output).toContain("ends with a full stop");
  });
});

describe("the scaffold", { timeout: 300_000 }, () => {
  const files = ["paths/bot.by-bot-id.archive.yaml", "schemas/BotsArchiveRequest.yaml", "schemas/BotsArchiveResponse.yaml"];
  const examples = ["examples/bots.archive.200.done.yaml", "examples/bots.archive.request.minimal.yaml"];
  const all = [...files, ...examples].map((file) => `openapi/modules/bots/${file}`);

  it("is refused in every file as long as a placeholder stands there, and accepted when none is left", async () => {
    const scaffold = (...args: string[]) => copy.run("scripts/new.ts", ...args);
    const { output: written } = await scaffold("bots.archive", "POST", "/api/public/bot/{botId}/archive", "--page", "archive-bot");
    expect(written).toContain("Now replace every TODO by what the documentation says");
    const { code, output } = await lint();
    expect(code).toBe(1);
    for (const file of all) expect(output).toMatch(new RegExp(`^${file}:\\d+:\\d+ no-placeholders$`, "m"));
    const rules = new Set([...output.matchAll(/^openapi\S+ (\S+)$/gm)].map(([, rule]) => rule));
    expect(rules).toEqual(new Set(["no-placeholders", "security-scopes"]));

    for (const file of all) {
      await copy.edit(file, (text) => text.replace(/- TODO$/m, "- Bot Definition > Bot Export").replaceAll("TODO", "Write"));
    }
    expect(await lint()).toEqual({ code: 0, output: "openapi/ has no findings\n" });
  });

  it("of a new module asks for a place in the docs", async () => {
    await copy.run("scripts/new.ts", "widgets.enable", "POST", "/api/public/widgets");
    const { output } = await lint();
    expect(output).toContain('the tag "widgets" is in no group of x-tagGroups');
    expect(output).toContain('"TODO what the module is about." is left from the scaffold');
  });
});
