import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";

interface Root {
  paths: Record<string, { $ref: string }>;
  tags: { name: string }[];
}

/**
 * Adds renamed copies of the modules to the description in `folder` until it has at least `wanted` operations.
 * A copy obeys the same naming law as its original, so that the whole lint runs on it. Returns the number of operations.
 */
export async function inflate(folder: string, wanted: number): Promise<number> {
  const openapi = join(folder, "openapi");
  let root = await readFile(join(openapi, "openapi.yaml"), "utf8");
  const { paths, tags } = parse(root) as Root;
  const modules = tags.map((tag) => tag.name);
  const originals = new Map<string, number>();
  for (const module of modules) originals.set(module, await copyModule(openapi, module, 0, modules));
  let count = [...originals.values()].reduce((sum, one) => sum + one, 0);

  for (let copy = 2; count < wanted; copy++) {
    for (const module of modules) {
      if (count >= wanted) break;
      count += await copyModule(openapi, module, copy, modules);
      const own = Object.entries(paths).filter(([, { $ref }]) => $ref.startsWith(`./modules/${module}/`));
      root = root.replace(
        /^x-tagGroups:\n/m,
        `  - name: ${module}${copy}\n    x-displayName: Copy\n    description: A copy.\nx-tagGroups:\n`,
      );
      root += own.map(([url, { $ref }]) => `  ${copyUrl(url, copy)}:\n    $ref: ${copyPathRef($ref, module, copy)}\n`).join("");
    }
  }
  await writeFile(join(openapi, "openapi.yaml"), root);
  return count;
}

/** Writes copy number `copy` of a module (0 writes nothing) and returns how many operations the module has. */
async function copyModule(openapi: string, module: string, copy: number, modules: readonly string[]): Promise<number> {
  const source = join(openapi, "modules", module);
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  let operations = 0;
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const text = await readFile(file, "utf8");
    operations += text.match(/^\s+operationId: .+\n\s+tags:/gm)?.length ?? 0;
    if (copy === 0) continue;
    const target = join(openapi, "modules", `${module}${copy}`, copyFile(file.slice(source.length + 1), copy, modules));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, copyText(text, copy, modules));
  }
  return operations;
}

function copyFile(file: string, copy: number, modules: readonly string[]): string {
  const [folder = "", name = ""] = file.split("/");
  if (folder === "paths") return `paths/copy${copy}.${name}`;
  if (folder === "schemas") return `schemas/Copy${copy}${name}`;
  return `${folder}/${renameOperations(name, copy, modules)}`;
}

function copyText(text: string, copy: number, modules: readonly string[]): string {
  return renameOperations(text, copy, modules)
    .replace(/tags: \[(\w+)\]/g, `tags: [$1${copy}]`)
    .replace(/\$ref: (\.\/|\.\.\/schemas\/)(\w+\.yaml)/g, `$ref: $1Copy${copy}$2`);
}

/** `bots.list` -> `bots2.list`, in an operationId, a link or an example's file name. */
function renameOperations(text: string, copy: number, modules: readonly string[]): string {
  return text.replace(new RegExp(`(^|operationId: |examples/)(${modules.join("|")})\\.`, "g"), `$1$2${copy}.`);
}

function copyUrl(url: string, copy: number): string {
  return url.replace(/^(\/api(?:\/1\.1)?(?:\/public)?\/)/, `$1copy${copy}/`);
}

function copyPathRef(ref: string, module: string, copy: number): string {
  return ref.replace(`/${module}/paths/`, `/${module}${copy}/paths/copy${copy}.`);
}
