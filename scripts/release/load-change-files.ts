import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ChangeFile, parseChangeFile } from "./change-file.js";

/** The change files of a project in the order of their names, without `known` ones. */
export async function loadChangeFiles(root: string, known: readonly string[] = []): Promise<ChangeFile[]> {
  const folder = join(root, "changes");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md") && name !== "README.md" && !known.includes(name)).sort();
  return Promise.all(names.map(async (name) => parseChangeFile(name, await readFile(join(folder, name), "utf8"))));
}
