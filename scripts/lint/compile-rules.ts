import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "../lib/root.js";

/** The compiled rules, relative to the root; .spectral.yaml extends it. */
const COMPILED = ".cache/rules/ruleset.js";

/** Names of the rules: those of their files. */
export async function ruleNames(): Promise<string[]> {
  const files = await readdir(join(ROOT, "scripts/rules"));
  return files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

/**
 * Compiles the rules for Spectral, which reads no TypeScript.
 *
 * @returns path of the compiled ruleset
 */
export async function compileRules(): Promise<string> {
  const names = await ruleNames();
  const imports = names.map((name, index) => `import rule${index} from "./${name}.js";`);
  const members = names.map((name, index) => `${JSON.stringify(name)}: rule${index}`);
  const entry = [
    'import { spectralRuleset } from "./lib/spectral.js";',
    ...imports,
    `export default spectralRuleset({ ${members.join(", ")} });`,
  ].join("\n");
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: join(ROOT, "scripts/rules"), loader: "ts" },
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    write: false,
  });
  const file = join(ROOT, COMPILED);
  await writeChanged(file, outputFiles[0]?.text ?? "");
  return file;
}

/** Complete under another name before it takes its own: another lint may be reading it. */
async function writeChanged(file: string, text: string): Promise<void> {
  if ((await readFile(file, "utf8").catch(() => undefined)) === text) return;
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, text);
  await rename(temporary, file);
}
