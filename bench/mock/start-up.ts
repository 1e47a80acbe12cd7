import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { copyProject } from "../../scripts/lib/copy-project.js";
import { loadBundle } from "../../scripts/lib/load-bundle.js";
import { ROOT } from "../../scripts/lib/root.js";
import { script } from "../../scripts/lib/tool.js";
import { UserError } from "../../scripts/lib/user-error.js";
import { inflate } from "../inflate.js";
import { median, type Row } from "../table.js";
import { type Server, startLibrary, startPrism, startScript, stop } from "./servers.js";

const REPETITIONS = 3;
const INFLATED = 120;

/** Compares the time from the start of a process to its first answer, on this description and on a larger one. */
export async function compareStarts(): Promise<Row[]> {
  const small = await compare(ROOT, (await loadBundle()).operations.length);
  const folder = await copyProject();
  try {
    const operations = await inflate(folder, INFLATED);
    const { status, stderr } = spawnSync(process.execPath, script("scripts/generate.ts"), { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new UserError(`The inflated description cannot be generated:\n${stderr}`);
    return [...small, ...(await compare(folder, operations))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(folder: string, operations: number): Promise<Row[]> {
  const times = { prism: [] as number[], script: [] as number[], library: [] as number[] };
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    times.prism.push(await time(startPrism(folder)));
    times.script.push(await time(startScript(folder)));
    times.library.push(await time(startLibrary(folder)));
  }
  const row = (name: string, ours: readonly number[]): Row => ({
    what: `mock: start to first answer at ${operations} operations, ${name} / prism`,
    ratio: median(ours.map((one, index) => one / (times.prism[index] ?? Number.NaN))),
    atMost: 0.6,
    detail: `${(median(ours) / 1_000).toFixed(2)} / ${(median(times.prism) / 1_000).toFixed(2)} s`,
  });
  return [row("npm run mock", times.script), row("startMock", times.library)];
}

async function time(starting: Promise<Server>): Promise<number> {
  const server = await starting;
  await stop(server);
  return server.startMs;
}
