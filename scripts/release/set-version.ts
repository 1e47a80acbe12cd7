import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../lib/user-error.js";

const IN_MANIFEST = /(?<=^ {2}"version": ")[^"]+/m;
const IN_DOCUMENT = /(?<=^info:\n(?: {2}.*\n)*? {2}version: ).+$/m;
const WORKFLOWS = "openapi/workflows";

/**
 * Writes a version into package.json, the lockfile, the description and the workflows of a project. What is generated must be generated again.
 *
 * @throws UserError when a file has no version where it should be
 */
export async function setVersion(root: string, version: string): Promise<void> {
  const workflows = (await readdir(join(root, WORKFLOWS))).map((name) => `${WORKFLOWS}/${name}`);
  const replace = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text.replace(pattern, version) : undefined);
  await edit(root, "package.json", replace(IN_MANIFEST));
  for (const file of ["openapi/openapi.yaml", ...workflows]) await edit(root, file, replace(IN_DOCUMENT));
  await edit(root, "package-lock.json", (text) => {
    const lockfile = JSON.parse(text) as { version?: string; packages?: Record<string, { version?: string }> };
    const own = lockfile.packages?.[""];
    if (own === undefined) return undefined;
    lockfile.version = version;
    own.version = version;
    return `${JSON.stringify(lockfile, null, 2)}\n`;
  });
}

async function edit(root: string, file: string, change: (text: string) => string | undefined): Promise<void> {
  const path = join(root, file);
  const changed = change(await readFile(path, "utf8"));
  if (changed === undefined) throw new UserError(`${file} has no version where the release would write it.`);
  await writeFile(path, changed);
}
