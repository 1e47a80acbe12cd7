import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ROOT } from "../lib/root.js";
import { UserError } from "../lib/user-error.js";

const run = promisify(execFile);
const MAX_BYTES = 64 * 2 ** 20;

/** What git prints, without the line break at the end; undefined when it fails. */
export async function tryGit(...args: string[]): Promise<string | undefined> {
  return run("git", args, { cwd: ROOT, maxBuffer: MAX_BYTES }).then(
    ({ stdout }) => stdout.trimEnd(),
    () => undefined,
  );
}

/** The tag of the last release before this commit, such as `v0.1.0`; undefined before the first. */
export function lastReleaseTag(): Promise<string | undefined> {
  return tryGit("describe", "--tags", "--abbrev=0", "--match", "v[0-9]*");
}

/**
 * A file as it was at a ref.
 *
 * @throws UserError when there is no such ref or file
 */
export async function fileAt(ref: string, file: string): Promise<string> {
  const text = await tryGit("show", `${ref}:${file}`);
  if (text === undefined) throw new UserError(`git finds no ${file} at ${ref}. In a shallow clone, fetch more first.`, 2);
  return text;
}

/** Names of the files that a folder held at a ref, without those in folders below. */
export async function filesAt(ref: string, folder: string): Promise<string[]> {
  const listed = (await tryGit("ls-tree", "--name-only", ref, `${folder}/`)) ?? "";
  return listed.split("\n").map((path) => path.slice(folder.length + 1));
}
