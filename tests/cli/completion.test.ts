import { execFileSync } from "node:child_process";
import { chmod, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { operations } from "../support/description.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = await temporaryFolder();
const complete = async (...words: string[]) => (await runCli(["complete", "--", ...words])).stdout.split("\n").filter(Boolean);

describe("completion", () => {
  it.each([
    [["c"], ["call", "completion"]],
    [["--v"], ["--version"]],
    [["call", "bots.ex"], ["bots.export"]],
    [["call", "bots.export", "--w"], ["--wait"]],
    [["call", "bots.list", "--w"], []],
    [["call", "agentIntegrations.set", "--integration", "g"], ["genesys"]],
    [["call", "bots.export", "--body", ""], []],
    [["docs", "pagi"], ["pagination"]],
    [["docs", "bots.exp"], ["bots.export"]],
    [["mock", "f"], ["fixture"]],
    [["mock", "fixture", "bots.exp"], ["bots.export"]],
    [["mock", "--li"], ["--list-size"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["nonsense", "x"], []],
  ])("of %j is %j", async (words, candidates) => {
    expect(await complete(...words)).toEqual(candidates);
  });

  it("knows every operation", async () => {
    expect(await complete("call", "")).toEqual(operations.map(({ id }) => id));
  });

  it("works in bash", async () => {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
    const program = join(folder, "kore-xo-api");
    await writeFile(program, `#!/bin/sh\nexec "${process.execPath}" --import "${tsx}" "${join(ROOT, "src/cli/main.ts")}" "$@"\n`);
    await chmod(program, 0o755);
    const script = `${(await runCli(["completion", "bash"])).stdout}
COMP_WORDS=(kore-xo-api call bots.ex); COMP_CWORD=2
_kore_xo_api; echo "\${COMPREPLY[@]}"`;
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    expect(execFileSync("bash", ["-c", script], { encoding: "utf8", env }).trim()).toBe("bots.export");
  });

  it.each(["zsh", "fish"])("prints a script for %s that asks the program", async (shell) => {
    expect((await runCli(["completion", shell])).stdout).toContain("kore-xo-api complete -- ");
  });

  it("refuses another shell by name", async () => {
    expect(await runCli(["completion", "csh"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Allowed choices are bash, zsh, fish"),
    });
  });
});
