import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ROOT } from "./root.js";

/** `config.ts.timestamp-1763751600000-1a2b3c.mjs`: no source, and gone a moment later. */
export const VITE_COPY = /\.timestamp-\d+-[\da-f]+\.mjs$/;

/** Hashes of files and folders. A file is read again only when it has changed: several tasks share folders. */
export interface Fingerprints {
  /**
   * A hash of the names and contents of `paths`, relative to the root: files, folders with all their files, or `*.ext` for such files at the top.
   * What is missing counts as missing. Packages, build output, hidden folders inside a folder and the copy of its configuration that Vite makes
   * while it starts do not count.
   */
  of(paths: readonly string[]): string;
}

export function createFingerprints(root = ROOT): Fingerprints {
  const known = new Map<string, { version: string; digest: string }>();

  const digest = (file: string): string => {
    const found = statSync(join(root, file), { bigint: true, throwIfNoEntry: false });
    if (!found?.isFile()) return "missing";
    const version = `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
    const before = known.get(file);
    if (before?.version === version) return before.digest;
    const now = createHash("sha256")
      .update(readFileSync(join(root, file)))
      .digest("hex");
    known.set(file, { version, digest: now });
    return now;
  };

  return {
    of(paths) {
      const hash = createHash("sha256");
      for (const path of paths) for (const file of listFiles(root, path)) hash.update(`${file}\0${digest(file)}\0`);
      return hash.digest("hex");
    },
  };
}

/** Files that `path` stands for, sorted, with slashes on every system. */
export function listFiles(root: string, path: string): string[] {
  if (path.startsWith("*."))
    return readdirSync(root)
      .filter((name) => name.endsWith(path.slice(1)))
      .sort();
  if (!statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) return [path];
  return walk(join(root, path))
    .map((file) => relative(root, file).replaceAll(sep, "/"))
    .sort();
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : walk(path);
    return VITE_COPY.test(entry.name) ? [] : [path];
  });
}
