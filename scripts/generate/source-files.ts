import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { parse } from "yaml";
import { ROOT } from "../lib/root.js";
import type { SourceFiles } from "./index-page.js";

/** The source files behind each URL, read from the root document's map and the layout of the module folders. */
export async function sourceFiles(): Promise<Map<string, SourceFiles>> {
  const folder = join(ROOT, "openapi");
  const root = parse(await readFile(join(folder, "openapi.yaml"), "utf8")) as { paths: Record<string, { $ref: string }> };
  const result = new Map<string, SourceFiles>();
  for (const [url, { $ref }] of Object.entries(root.paths)) {
    const path = normalize($ref);
    const examplesFolder = join(dirname(dirname(path)), "examples");
    const names = await readdir(join(folder, examplesFolder)).catch(() => []);
    result.set(url, { path, examples: names.sort().map((name) => join(examplesFolder, name)) });
  }
  return result;
}
