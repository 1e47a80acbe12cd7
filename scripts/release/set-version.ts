import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../lib/user-error.js";

/** Where the version stands, beside what is generated from openapi.yaml. */
const PLACES: readonly (readonly [file: string, pattern: RegExp])[] = [
  ["package.json", /(?<=^ {2}"version": ")[^"]+/m],
  ["openapi/openapi.yaml", /(?<=^info:\n(?: {2}.*\n)*? {2}version: ).+$/m],
];

/**
 * Writes a version into package.json, the lockfile and the description of a project. What is generated must be generated again.
 *
 * @throws UserError when a file has no version where it should be
 */
export async function setVersion(root: string, version: string): Promise<void> {
  for (const [file, pattern] of PLACES) await edit(root, file, (text) => (pattern.test(text) ? text.replace(pattern, version) : undefined));
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
