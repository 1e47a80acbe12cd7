import { readdir, readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../lib/root.js";
import { choose } from "./choose.js";
import { openCopy } from "./copy.js";
import { listMutations, type Sources } from "./list-mutations.js";
import { type Summary, summarize } from "./report.js";
import { type Trial, tryAll } from "./try-all.js";

export interface DescriptionSettings {
  readonly seed: number;
  /** How many faults are tried at most. */
  readonly sample: number;
}

/** Makes faults in copies of the project, one at a time in each, and counts those that the checks notice. */
export async function mutateDescription({ seed, sample }: DescriptionSettings, report: (line: string) => void): Promise<Summary> {
  const sources = await readSources();
  const all = listMutations(sources);
  const chosen = choose(all, sample, seed);
  const copies = await Promise.all(Array.from({ length: availableParallelism() }, openCopy));
  try {
    let done = 0;
    const show = ({ check, kind, file, line }: Trial) =>
      report(`${++done}/${chosen.length} ${check ? `caught by ${check}` : "SURVIVED"}: ${kind}, ${file}:${line}`);
    const trials = await tryAll(chosen, copies, (file) => sources.get(file) ?? "", show);
    return summarize(trials, all.length, seed);
  } finally {
    await Promise.all(copies.map((copy) => copy.close()));
  }
}

/** In the order of their names, so that the same seed makes the same choice everywhere. */
async function readSources(): Promise<Sources> {
  const names = (await readdir(join(ROOT, "openapi"), { recursive: true })).map((name) => `openapi/${name.replaceAll("\\", "/")}`);
  const files = names.filter((name) => name.endsWith(".yaml")).sort();
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(ROOT, file), "utf8")] as const)));
}
