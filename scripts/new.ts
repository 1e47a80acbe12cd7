import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { METHODS, type Method } from "../src/description/operation.js";
import { type Conventions, loadConventions } from "./lib/conventions.js";
import { commandLine, main, misuse as misuseOf } from "./lib/main.js";
import { ROOT } from "./lib/root.js";
import { UserError } from "./lib/user-error.js";
import { verbOf } from "./lib/verb-of.js";
import { addToRoot } from "./scaffold/root-map.js";
import { type NewOperation, type Skeleton, skeleton } from "./scaffold/skeleton.js";

const USAGE = "npm run new -- bots.archive POST /api/public/bot/{botId}/archive [--page archive-bot]";

/** Scaffolds the files of one operation and enters its URL in the root document. */
await main(async () => {
  const conventions = await loadConventions();
  const wanted = readArguments(conventions);
  const rootFile = join(ROOT, "openapi/openapi.yaml");
  const root = await readFile(rootFile, "utf8");
  const files = await mergeIntoPathFile(skeleton(wanted, conventions), wanted, root);
  const pathFile = [...files.keys()].find((name) => name.startsWith("paths/")) ?? "";
  for (const [name, text] of files) {
    const file = moduleFile(wanted.module, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await writeFile(rootFile, addToRoot(root, wanted.module, wanted.path, basename(pathFile), conventions.placeholder));
  console.log([...files.keys()].map((name) => `wrote openapi/modules/${wanted.module}/${name}`).join("\n"));
  if (!root.includes(`/modules/${wanted.module}/`))
    console.log(`new module: add the tag ${wanted.module} to x-tagGroups in openapi/openapi.yaml`);
  console.log(`Now replace every ${conventions.placeholder} by what the documentation says, then run: npm run build && npm test`);
});

function readArguments(conventions: Conventions): NewOperation {
  const { values, positionals } = commandLine({ page: { type: "string" } }, USAGE);
  const [id, methodText, path] = positionals;
  if (id === undefined || methodText === undefined || path === undefined || positionals.length > 3)
    throw misuse("Expected: ID METHOD PATH");
  const [, module, verb] = /^([a-z][A-Za-z0-9]*)\.([a-z][A-Za-z0-9]*)$/.exec(id) ?? [];
  if (module === undefined || verb === undefined) throw misuse(`"${id}" is not of the form <module>.<verbNoun>`);
  const method = METHODS.find((one) => one === methodText.toLowerCase());
  if (method === undefined) throw misuse(`"${methodText}" is not an HTTP method`);
  const verbs = conventions.verbs[method] ?? [];
  if (!verbs.includes(verbOf(verb))) throw misuse(`A ${methodText} operation starts with one of: ${verbs.join(", ")}`);
  if (!conventions.basePaths.some((base) => path.startsWith(base)))
    throw misuse(`"${path}" starts with none of: ${conventions.basePaths.join(", ")}`);
  return { module, verb, method, path, page: values.page ?? conventions.placeholder, today: new Date().toISOString().slice(0, 10) };
}

function misuse(problem: string): UserError {
  return misuseOf(`${problem}.`, USAGE);
}

/** Adds the method to a path file that exists already; refuses to write over any other file. */
async function mergeIntoPathFile(files: Skeleton, wanted: NewOperation, root: string): Promise<Skeleton> {
  const merged: Skeleton = new Map();
  for (const [name, text] of files) {
    const file = moduleFile(wanted.module, name);
    if (!(await exists(file))) {
      merged.set(name, text);
      continue;
    }
    const current = await readFile(file, "utf8");
    if (!name.startsWith("paths/") || !root.includes(`\n  ${wanted.path}:\n`) || hasMethod(current, wanted.method)) {
      throw new UserError(`openapi/modules/${wanted.module}/${name} exists already; nothing was written.`);
    }
    merged.set(name, `${current.trimEnd()}\n${text}`);
  }
  return merged;
}

function hasMethod(pathItem: string, method: Method): boolean {
  return method in (parse(pathItem) as object);
}

function moduleFile(module: string, name: string): string {
  return join(ROOT, "openapi/modules", module, name);
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
