import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import { isObject } from "../../description/json.js";
import { loadModule } from "./load-module.js";
import { DataError, type FixtureSource } from "./types.js";

const READERS: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  ".json": async (file) => JSON.parse(await readFile(file, "utf8")),
  ".yaml": readYaml,
  ".yml": readYaml,
  ".js": loadModule,
  ".mjs": loadModule,
  ".ts": loadModule,
  ".mts": loadModule,
};

/** Drafts, hidden files, and the configuration of the mock, which may stand beside its fixtures. */
const IGNORED = /^(_|\.|mock\.config\.)/;

/**
 * The fixtures of a folder: one per file, named by it; `index.ts` or `index.js` exports several. Files that start with `_` or `.`, and those of
 * other kinds, are ignored.
 *
 * @throws DataError when the folder or a file cannot be read
 */
export async function readFolder(folder: string): Promise<FixtureSource[]> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new DataError([`${folder}: there is no such folder`]);
  const names = (await readdir(folder, { recursive: true })).filter((name) => extname(name) in READERS && !IGNORED.test(basename(name)));
  const files = names.sort().map((name) => join(folder, name));
  const read = await Promise.allSettled(files.map(readSource));
  const problems = read.flatMap((outcome, index) =>
    outcome.status === "rejected" ? [`${shownName(files[index] ?? "")}: ${(outcome.reason as Error).message}`] : [],
  );
  if (problems.length > 0) throw new DataError(problems);
  return read.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value : []));
}

async function readSource(file: string): Promise<FixtureSource[]> {
  const extension = extname(file);
  const value = await READERS[extension]?.(file);
  const [key, origin] = [basename(file, extension), shownName(file)];
  if (key !== "index") return [{ key, origin, value }];
  return Object.entries(isObject(value) ? value : {}).map(([name, one]) => ({ key: name, origin: `${origin}: ${name}`, value: one }));
}

/** Relative to the working directory, for a file below it. */
function shownName(file: string): string {
  const name = relative("", file);
  return name.startsWith("..") ? file : name;
}

/** Loaded only here: most mocks read no YAML. */
async function readYaml(file: string): Promise<unknown> {
  const { parse } = await import("yaml");
  return parse(await readFile(file, "utf8"), { strict: true, uniqueKeys: true });
}
