import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./root.js";

/** Hashes of files and folders, each read once; for one run of tasks, several of which read the same folder. */
export interface Fingerprints {
  /** A hash of the names and contents of files and of all files in folders, relative to the root. A missing one counts as missing. */
  of(paths: readonly string[]): Promise<string>;
  /** Forgets what was read of `paths`, because they have changed. */
  forget(paths: readonly string[]): void;
}

export function createFingerprints(): Fingerprints {
  const digests = new Map<string, Promise<string>>();
  const digestOnce = (path: string) => {
    const known = digests.get(path) ?? digest(path);
    digests.set(path, known);
    return known;
  };
  return {
    async of(paths) {
      const hash = createHash("sha256");
      for (const path of paths) hash.update(await digestOnce(path));
      return hash.digest("hex");
    },
    forget(paths) {
      for (const path of paths) digests.delete(path);
    },
  };
}

async function digest(path: string): Promise<string> {
  const hash = createHash("sha256");
  const files = await listFiles(path);
  const contents = await Promise.all(files.map((file) => readFile(join(ROOT, file)).catch(() => "missing")));
  for (const [index, file] of files.entries()) {
    hash
      .update(file)
      .update("\0")
      .update(contents[index] ?? "")
      .update("\0");
  }
  return hash.digest("hex");
}

async function listFiles(path: string): Promise<string[]> {
  const absolute = join(ROOT, path);
  const isFolder = await stat(absolute).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const entries = await readdir(absolute, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .sort();
}
