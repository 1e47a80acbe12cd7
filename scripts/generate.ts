import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Description } from "../src/description/description.js";
import { readFacts } from "./documentation/stored-facts.js";
import { bundle } from "./generate/bundle.js";
import { indexPage } from "./generate/index-page.js";
import { moduleTypes } from "./generate/module-types.js";
import { mswFiles } from "./generate/msw-handlers.js";
import { operationTypes } from "./generate/operation-types.js";
import { documentationPages, operationDetails, operationsTable } from "./generate/operations-table.js";
import { postmanFiles } from "./generate/postman/postman-files.js";
import { sourceFiles } from "./generate/source-files.js";
import { versionModule } from "./generate/version-module.js";
import { workflowInputs } from "./generate/workflow-inputs.js";
import { loadExtensions } from "./lib/extensions.js";
import { main, options } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { UserError } from "./lib/user-error.js";
import { loadWorkflows } from "./workflows/load-workflows.js";

/** Rewrites generated/; with --check only compares, and exits 1 when a file is stale. */
await main(async () => {
  const { check } = options({ check: { type: "boolean" } }, "npm run generate [-- --check]");
  const files = await generate();
  const stale = await staleFiles(files);
  if (stale.length === 0) return console.log(`generated/ is up to date (${files.size} files)`);
  if (check) throw new UserError(`Stale: ${stale.join(", ")}\nRun: npm run generate`);
  await write(files, stale);
  console.log(`generated/: wrote ${stale.join(", ")}`);
});

/** File name below generated/ -> content. */
async function generate(): Promise<Map<string, string>> {
  // Loading the compiler takes as long as bundling, so both happen at once.
  const [{ yaml, document }, { schemaTypes }, { extensionsPage, extensionTypes }] = await Promise.all([
    bundle(),
    import("./generate/schema-types.js"),
    import("./generate/extensions.js"),
  ]);
  const description = Description.of(document);
  const extensions = await loadExtensions();
  const workflows = await loadWorkflows(description);
  return new Map([
    ["openapi.yaml", yaml],
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["client/schema.ts", await schemaTypes(description)],
    ["client/modules.ts", moduleTypes(description)],
    ["client/operation-types.ts", operationTypes(description)],
    ["client/version.ts", versionModule(description)],
    ["client/operations.ts", operationsTable(description)],
    ["client/details.ts", operationDetails(description)],
    ["client/documentation-pages.ts", documentationPages(description)],
    ...mswFiles(description),
    ["extensions.ts", await extensionTypes(extensions)],
    ["extensions.md", extensionsPage(extensions)],
    ["index.md", indexPage(description, await sourceFiles(), await documentationFacts())],
    ["workflow-inputs.json", workflowInputs(workflows)],
    ...(await postmanFiles(description, workflows)),
  ]);
}

async function documentationFacts() {
  return readFacts(await readFile(join(ROOT, "openapi/documentation.json"), "utf8"));
}

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
