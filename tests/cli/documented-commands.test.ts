import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { startMock } from "../../src/mock/index.js";
import { blocks } from "../docs/snippets.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = await temporaryFolder();
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const run = promisify(execFile);
const COMMAND = /^npx kore-xo-api (call|operations|docs|completion)\b/m;

describe("the commands of the command line", () => {
  it.each(["README.md", "site/guides/command-line.md"])("in %s work", { timeout: 120_000 }, async (file) => {
    await using mock = await startMock({ scenario: { runningPolls: 0 } });
    const ours = blocks(await readFile(join(ROOT, file), "utf8"), "sh").filter(
      (code) => COMMAND.test(code) || code.startsWith("export KORE_"),
    );
    const commands = ours.join("\n").replaceAll("http://127.0.0.1:4010", mock.url);
    expect(commands).toMatch(COMMAND);
    // The sources in place of the installed package.
    const npx = `npx() { shift; "${process.execPath}" --import "${TSX}" "${join(ROOT, "src/cli/main.ts")}" "$@"; }`;
    const env = { ...process.env, KORE_BASE_URL: mock.url };
    const { stderr } = await run("bash", ["-ec", `${npx}\n${commands}`], { cwd: folder, env });
    expect(stderr).toBe("");
    expect(mock.requests.every(({ status }) => status === 200)).toBe(true);
    expect((await readFile(join(folder, "bot.zip"))).length).toBeGreaterThan(0);
  });
});
