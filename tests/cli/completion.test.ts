import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { operations } from "../support/description.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = await temporaryFolder();
const complete = async (...words: string[]) => (await runCli(["complete", "--", ...words])).stdout.split("\n").filter(Boolean);

beforeAll(async () => {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const program = join(folder, "kore-xo-api");
  await writeFile(program, `#!/bin/sh\nexec "${process.execPath}" --import "${tsx}" "${join(ROOT, "src/cli/main.ts")}" "$@"\n`);
  await chmod(program, 0o755);
  await mkdir(join(folder, "some"));
  await writeFile(join(folder, "some/a b.json"), "");
});

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
    [["call", "agentIntegrations.set", "--integration=g"], ["--integration=genesys"]],
    [["call", "agentIntegrations.set", "--integration", "=", "g"], ["genesys"]],
    [["call", "bots.export", "--body", `@${folder}/some/a`], [`@${folder}/some/a b.json`]],
    [["call", "bots.export", "--body", `@${folder}/some`], [`@${folder}/some/`]],
    [["call", "bots.export", "--body", "@/nowhere/"], []],
    [["verify", "--tok"], ["--token-env"]],
  ])("of %j is %j", async (words, candidates) => {
    expect(await complete(...words)).toEqual(candidates);
  });

  it("knows every operation", async () => {
    expect(await complete("call", "")).toEqual(operations.map(({ id }) => id));
  });

  it("refuses another shell by name", async () => {
    expect(await runCli(["completion", "csh"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Allowed choices are bash, zsh, fish"),
    });
  });
});

/** How each shell is asked, by the script that the program prints for it, what it would put in the place of the last of `words`. */
const SHELLS: Record<string, (words: readonly string[]) => string[]> = {
  bash: (words) => {
    // As bash does with a word that begins with @.
    const split = words.flatMap((word) => (word.startsWith("@") ? ["@", word.slice(1)] : [word]));
    const code = `source <(kore-xo-api completion bash); COMP_WORDS=("$@"); COMP_CWORD=${split.length - 1}
_kore_xo_api kore-xo-api "${words.at(-1)}" "${split.at(-2)}"; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return ["-c", code, "bash", ...split];
  },
  // A terminal in which a user types and presses the tabulator.
  zsh: (words) => [
    "-f",
    "-c",
    `zmodload zsh/zpty; zpty shell 'TERM=xterm zsh -f -i'
zpty -w shell 'autoload -Uz compinit; compinit -u -D; source <(kore-xo-api completion zsh); print rea''dy'
zpty -r shell seen '*ready*'; zpty -w -n shell "$*"$'\\t'; zpty -r shell seen '*bots.export*'; print -r -- $seen; zpty -d shell`,
    "zsh",
    ...words,
  ],
  fish: (words) => ["--no-config", "-c", `kore-xo-api completion fish | source; complete -C '${words.join(" ")}'`],
};

describe.each(Object.entries(SHELLS))("the script for %s", (shell, argsOf) => {
  const isInstalled = spawnSync(shell, ["--version"]).status === 0;
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };

  it("asks the program", async () => {
    expect((await runCli(["completion", shell])).stdout).toContain("kore-xo-api complete -- ");
  });

  it.runIf(isInstalled)("completes an operation; skipped where the shell is not installed", () => {
    const words = ["kore-xo-api", "call", "bots.ex"];
    expect(execFileSync(shell, argsOf(words), { encoding: "utf8", env, timeout: 20_000 })).toMatch(/bots\.export/);
  });
});

it("in bash completes a file after @, and runs nothing that its name says", async () => {
  const name = "$(touch ran).json";
  await writeFile(join(folder, "some", name), "");
  const words = ["kore-xo-api", "call", "bots.export", "--body", "@some/"];
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const output = execFileSync("bash", SHELLS.bash?.(words) ?? [], { encoding: "utf8", env, cwd: folder });
  expect(output.trim().split("\n").sort()).toEqual(["@some/\\$\\(touch\\ ran\\).json", "@some/a\\ b.json"]);
  expect(existsSync(join(folder, "ran"))).toBe(false);
});
