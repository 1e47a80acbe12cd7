import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { main, options } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { UserError } from "./lib/user-error.js";

/** Rewrites generated/; with --check only compares, and exits 1 when a file is stale. */
await main(async () => {
  const { check } = options({ check: { type: "boolean" } }, "npm run generate [-- --check]");
  // With all that generates: loading it takes a second, which a misuse need not wait for.
  const { generatedFiles } = await import("./generate/files.js");
  const files = await generatedFiles();
  const stale = await staleFiles(files);
  if (stale.length === 0) return console.log(`generated/ is up to date (${files.size} files)`);
  if (check) throw new UserError(`Stale: ${stale.join(", ")}\nRun: npm run generate`);
  await write(files, stale);
  console.log(`generated/: wrote ${stale.join(", ")}`);
});

async function staleFiles(files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, content] of files) {
    const current = await readFile(join(ROOT, "generated", name), "utf8").catch(() => undefined);
    if (current !== content) stale.push(name);
  }
  return [...stale, ...(await leftovers(files))];
}

/** Files that an earlier version generated and this one does not. */
async function leftovers(files: ReadonlyMap<string, string>): Promise<string[]> {
  const entries = await readdir(join(ROOT, "generated"), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, "generated/").length))
    .filter((name) => !files.has(name) && !name.startsWith("docs/"));
}

/** Each file is complete under another name before it takes its own, so that an interrupted run leaves no half. */
async function write(files: ReadonlyMap<string, string>, stale: readonly string[]): Promise<void> {
  for (const name of stale) {
    const target = join(ROOT, "generated", name);
    const content = files.get(name);
    if (content === undefined) {
      await rm(target);
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.tmp`, content);
    await rename(`${target}.tmp`, target);
  }
}
