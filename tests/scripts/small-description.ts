import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** The fewest modules that use every security scheme, so that no rule finds one without a use. */
const KEPT = new Set(["agentIntegrations", "auditLogs", "bots", "tables"]);

/**
 * Leaves a few modules of the description in a copy of the project. It stays free of findings; linting or generating it takes half the
 * time. For tests of the scripts, which do the same with any number of modules. The client then lacks operations: no type check.
 */
export async function leaveFewModules(folder: string): Promise<void> {
  const openapi = join(folder, "openapi");
  const root = join(openapi, "openapi.yaml");
  const text = await readFile(root, "utf8");
  const kept = (part: string, module: string) => (KEPT.has(module) ? part : "");
  const few = text
    .replace(/^ {2}# (\w+)\n/gm, kept)
    .replace(/^ {2}\/.+\n {4}\$ref: \.\/modules\/(\w+)\/.*\n/gm, kept)
    .replace(/^ {2}- name: (\w+)\n {4}x-displayName: .*\n {4}description: .*\n/gm, kept)
    .replace(/(?<=^ {4}tags: \[).*(?=\]$)/gm, (names) =>
      names
        .split(", ")
        .filter((name) => KEPT.has(name))
        .join(", "),
    )
    .replace(/^ {2}- name: .*\n {4}tags: \[\]\n/gm, "");
  await writeFile(root, few);
  const modules = await readdir(join(openapi, "modules"));
  await Promise.all(modules.filter((name) => !KEPT.has(name)).map((name) => rm(join(openapi, "modules", name), { recursive: true })));
  await removeUnusedSchemas(openapi);
  await removeWorkflows(openapi, few);
}

/** Workflows with a step whose URL the root no longer has. */
async function removeWorkflows(openapi: string, root: string): Promise<void> {
  const folder = join(openapi, "workflows");
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), "utf8");
    const urls = [...text.matchAll(/#\/paths\/(\S+)\/\w+"/g)].map(([, pointer = ""]) => pointer.replaceAll("~1", "/"));
    if (!urls.every((url) => root.includes(`\n  ${url}:\n`))) await rm(join(folder, name));
  }
}

/** Shared schemas that none of the modules left uses. */
async function removeUnusedSchemas(openapi: string): Promise<void> {
  const files = (await readdir(openapi, { recursive: true })).filter((file) => file.endsWith(".yaml"));
  const texts = await Promise.all(files.map((file) => readFile(join(openapi, file), "utf8")));
  const shared = files.filter((file) => dirname(file) === join("shared", "schemas"));
  const unused = shared.filter((file) => !texts.some((text) => text.includes(`/${basename(file)}`)));
  await Promise.all(unused.map((file) => rm(join(openapi, file))));
}
