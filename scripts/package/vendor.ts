import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { build, type Plugin } from "esbuild";
import { ROOT } from "../lib/root.js";
import { type BareImport, bareImports, packageOf } from "./bare-imports.js";

/** Modules for CommonJS ask for those of Node by `require`, which ES modules do not have. */
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/**
 * Takes the packages along that compiled modules import and that users do not install: one file each below `vendor`, with their licences. An app that
 * imports the client alone would otherwise install what only the mock and the command line use.
 *
 * @param folder of the compiled modules
 * @param installed names of the packages that users install, or are told to
 */
export async function vendor(folder: string, installed: ReadonlySet<string>): Promise<void> {
  const target = join(folder, "vendor");
  await rm(target, { recursive: true, force: true });
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".js")).map((name) => join(folder, name));
  const modules = await Promise.all(files.map(async (file) => ({ file, code: await readFile(file, "utf8") })));
  const isTaken = ({ specifier }: BareImport) => !installed.has(packageOf(specifier));
  const names = new Map<string, Set<string>>();
  for (const { code } of modules)
    for (const { specifier, names: used } of bareImports(code).filter(isTaken))
      names.set(specifier, new Set([...(names.get(specifier) ?? []), ...used]));

  const inputs = await bundle(names, target);
  await mkdir(target, { recursive: true });
  await writeFile(join(target, "LICENSES.txt"), await licences(inputs));
  for (const { file, code } of modules) {
    const taken = bareImports(code).filter(isTaken);
    const changed = taken.reduce((text, { specifier }) => {
      const path = relative(dirname(file), join(target, `${fileName(specifier)}.js`));
      const [before, after] = [specifier, path.startsWith(".") ? path : `./${path}`];
      return text.replaceAll(`from "${before}"`, `from "${after}"`).replaceAll(`import("${before}")`, `import("${after}")`);
    }, code);
    if (changed !== code) await writeFile(file, changed);
  }
}

/** Returns the files that were taken, relative to the project's root. */
async function bundle(names: ReadonlyMap<string, ReadonlySet<string>>, outdir: string): Promise<string[]> {
  const entries: Plugin = {
    name: "entries",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^vendor:/ }, ({ path }) => ({ path: path.slice("vendor:".length), namespace: "vendor" }));
      onLoad({ filter: /.*/, namespace: "vendor" }, ({ path }) => ({
        contents: `export { ${[...(names.get(path) ?? [])].join(", ")} } from ${JSON.stringify(path)};`,
        resolveDir: ROOT,
      }));
    },
  };
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [...names.keys()].map((specifier) => ({ in: `vendor:${specifier}`, out: fileName(specifier) })),
    ...{ bundle: true, splitting: true, minify: true, format: "esm", platform: "node", target: "node20", logLevel: "warning" },
    ...{ chunkNames: "shared-[hash]", legalComments: "none", metafile: true, outdir },
    banner: { js: REQUIRE },
    plugins: [entries],
  });
  return Object.keys(metafile.inputs).filter((file) => file.startsWith("node_modules/"));
}

function fileName(specifier: string): string {
  return specifier.replace(/\.js$/, "").replaceAll("/", "-");
}

async function licences(files: readonly string[]): Promise<string> {
  const packages = [...new Set(files.map((file) => packageOf(file.slice("node_modules/".length))))].sort();
  const texts = packages.map(async (name) => {
    const folder = join(ROOT, "node_modules", name);
    const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
    const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${name} has no licence file, so it cannot be taken along`);
    return `${name} ${version}\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${"-".repeat(80)}\n\n`);
}
