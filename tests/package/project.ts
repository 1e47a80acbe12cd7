import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../../scripts/lib/root.js";
import { npm, pack } from "./pack.js";

const run = promisify(execFile);

/** A new project that has installed the packed package, as an app's developer would. */
export async function createProject(folder: string): Promise<void> {
  const { tarball } = await pack(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  // As pnpm does, so that an app can import only what it depends on itself.
  await npm(folder, "install", tarball, "--install-strategy=nested", "--prefer-offline", "--no-audit", "--no-fund");
}

/** Adds a package that this repository has installed, unless it is there. */
export async function addOwn(folder: string, name: string): Promise<void> {
  await mkdir(join(folder, "node_modules", name, ".."), { recursive: true });
  const link = join(folder, "node_modules", name);
  if (!existsSync(link)) await symlink(join(ROOT, "node_modules", name), link);
}

/** Runs a program in a project with the Node that runs the tests; rejects with what it printed when it fails. */
export async function runProgram(folder: string, file: string, environment: Record<string, string> = {}): Promise<string> {
  return (await run(process.execPath, [file], { cwd: folder, env: { ...process.env, ...environment } })).stdout;
}
