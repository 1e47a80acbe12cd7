import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.js";
import { UserError } from "./user-error.js";

/**
 * Installs the packages of a folder with a manifest and a lockfile of its own, unless they are there and not older than the lockfile.
 *
 * @param folder relative to the project's root
 */
export function installPackages(folder: string): void {
  if (isInstalled(folder)) return;
  console.error(`Installing the packages of ${folder}/ ...`);
  // The project insists on engines; such a folder may hold what is started with a newer Node.
  const args = ["ci", "--prefix", folder, "--engine-strict=false", "--loglevel", "error"];
  const { status, stdout, stderr, error } = spawnSync("npm", args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new UserError(`npm ${args.join(" ")} failed:\n${error?.message ?? ""}${stdout}${stderr}`);
}

/** npm writes a lockfile of its own into `node_modules`; one that is older than ours is out of date. */
function isInstalled(folder: string): boolean {
  const installed = join(ROOT, folder, "node_modules/.package-lock.json");
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(ROOT, folder, "package-lock.json")).mtimeMs;
}
