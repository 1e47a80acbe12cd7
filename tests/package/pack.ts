import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../../scripts/lib/root.js";
import { assertBuilt } from "../support/built.js";

const run = promisify(execFile);

/** Runs npm in a folder; rejects with what it printed when it fails. */
export async function npm(cwd: string, ...args: string[]): Promise<string> {
  return (await run("npm", args, { cwd })).stdout;
}

export interface Packed {
  tarball: string;
  /** Paths of the files inside. */
  files: string[];
}

/** The package as it would be published, from what is built. */
export async function pack(folder: string): Promise<Packed> {
  assertBuilt();
  const [packed] = JSON.parse(await npm(ROOT, "pack", "--ignore-scripts", "--json", "--pack-destination", folder)) as [
    { filename: string; files: { path: string }[] },
  ];
  return { tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
}
