import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runNode } from "./run-node.js";
import { UserError } from "./user-error.js";

const require = createRequire(import.meta.url);

/** Node arguments that run the command line `bin` of a package: without npx, which costs half a second a call. */
export function tool(packageName: string, bin: string, ...args: string[]): string[] {
  const manifestPath = require.resolve(`${packageName}/package.json`);
  const manifest = require(manifestPath) as { bin: string | Record<string, string> };
  const file = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[bin];
  if (file === undefined) throw new Error(`${packageName} has no command ${bin}`);
  return [join(dirname(manifestPath), file), ...args];
}

const WITH_TYPESCRIPT = ["--import", "tsx"];

/** Node arguments that run one of this project's scripts. */
export function script(file: string, ...args: string[]): string[] {
  return [...WITH_TYPESCRIPT, file, ...args];
}

/** The script that such arguments run. */
export function scriptOf(args: readonly string[]): string | undefined {
  return WITH_TYPESCRIPT.every((word, index) => args[index] === word) ? args[WITH_TYPESCRIPT.length] : undefined;
}

/** Runs Node with `args`; throws what it printed when it fails. */
export async function mustRun(name: string, args: readonly string[]): Promise<string> {
  const { code, output } = await runNode(args);
  if (code !== 0) throw new UserError(`${name} failed:\n${output}`);
  return output;
}
