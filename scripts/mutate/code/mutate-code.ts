import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installPackages } from "../../lib/install-packages.js";
import { ROOT } from "../../lib/root.js";
import { importedFiles } from "./imported-files.js";
import { strykerOptions } from "./stryker-options.js";
import { TARGETS, type Target, type TargetName } from "./targets.js";

const STRYKER = "mutation/node_modules/@stryker-mutator/core/bin/stryker.js";

/**
 * Lets Stryker try the tests of a part of the code. It prints the survivors and the score of each file.
 *
 * @param only globs of the files to change instead of all of the part
 * @returns whether the score reaches the bound
 */
export async function mutateCode(name: TargetName, only: readonly string[] | undefined): Promise<boolean> {
  const { mutate, imports, tests, bound }: Target = TARGETS[name];
  installPackages("mutation");
  const files = only ?? (imports ? await importedFiles(mutate, imports) : mutate);
  const config = join(ROOT, ".cache", `stryker.${name}.json`);
  await mkdir(join(ROOT, ".cache"), { recursive: true });
  await writeFile(config, JSON.stringify(strykerOptions(name, files, bound), null, 2));
  const env = { ...process.env, MUTATION_TESTS: tests.join(" ") };
  const child = spawn(process.execPath, [STRYKER, "run", config], { cwd: ROOT, env, stdio: "inherit" });
  const [code] = (await once(child, "close")) as [number | null];
  return code === 0;
}
