import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "./root.js";

/** What npm says is installed; a file of the copy's own, so that it can be changed. */
const INSTALLED = ".package-lock.json";

/** A copy of the project's sources in a temporary folder, for what must not touch the original: nothing built, nothing cached. */
export async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-copy-"));
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" });
  for (const file of listed.split("\n")) {
    // A deleted file stays in git's list until the deletion is committed.
    if (file === "" || !existsSync(join(ROOT, file))) continue;
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  linkPackages(join(ROOT, "node_modules"), join(folder, "node_modules"));
  git(folder, "init", "--quiet");
  stageChanges(folder);
  return folder;
}

/** Makes what has changed in a copy's sources part of them: nothing restores it, and it does not count as changed. */
export function stageChanges(folder: string): void {
  git(folder, "add", "--all");
}

/** Undoes every change to a copy's sources. What is built and cached stays. */
export function restoreProject(folder: string): void {
  git(folder, "checkout-index", "--all", "--force");
  git(folder, "clean", "--quiet", "--force", "-d");
}

/** Files of a copy that differ from the original, in git's short form, such as ` M README.md`. */
export function changedFiles(folder: string): string[] {
  const lines = git(folder, "status", "--porcelain", "--untracked-files=all").split("\n");
  // Everything is new to a repository without a commit ("A "); the second letter is what has changed since.
  return lines.filter((line) => line !== "" && line[1] !== " ").map((line) => line.slice(3));
}

function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) if (name !== INSTALLED) symlinkSync(join(from, name), join(to, name));
  if (existsSync(join(from, INSTALLED))) cpSync(join(from, INSTALLED), join(to, INSTALLED));
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd, encoding: "utf8" });
}
