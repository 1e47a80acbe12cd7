import { spawn } from "node:child_process";
import { once } from "node:events";
import { ROOT } from "../../scripts/lib/root.js";
import { script } from "../../scripts/lib/tool.js";
import { median, type Row } from "../table.js";
import { bundleContenders, type ContenderName } from "./contenders.js";
import { run } from "./run.js";

type Pair = readonly [ContenderName, ContenderName, atMost?: number];

/** Compared in processes of their own: the signals of `AbortSignal.timeout` stay in memory, which slows everything in the process. */
const GROUPS: readonly (readonly Pair[])[] = [
  [
    ["ours", "bare", 1.1],
    ["ours", "hey-api"],
    ["ours", "redocly"],
    ["hey-api", "bare"],
    ["redocly", "bare"],
  ],
  [
    ["ours", "bare, time limit"],
    ["ours", "hey-api, time limit", 1],
    ["ours", "redocly, time limit", 1],
  ],
];

/** Each is a process of its own, because engines compile the same code a little differently in each. */
const REPETITIONS = 5;

/** Compares the time of `kore.bots.list({ limit: 50 })` with fetch alone and with the other clients, against one local server. */
export async function compareOverheads(): Promise<Row[]> {
  const files = await bundleContenders();
  const server = spawn(process.execPath, script("bench/client/page-server.ts"), { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [data] = await once(server.stdout, "data");
    const address = String(data).trim();
    return GROUPS.flatMap((pairs) => {
      const names = [...new Set([...pairs.map(([one]) => one), ...pairs.map(([, other]) => other)])];
      const measure = [...script("bench/client/overhead-run.ts"), address, ...names.map((name) => files[name])];
      const repetitions = Array.from({ length: REPETITIONS }, () => JSON.parse(run(process.execPath, ...measure)));
      return toRows(pairs, names, repetitions);
    });
  } finally {
    server.kill();
  }
}

function toRows(pairs: readonly Pair[], names: readonly ContenderName[], repetitions: readonly (readonly number[])[]): Row[] {
  const timesOf = (name: ContenderName) => repetitions.map((times) => times[names.indexOf(name)] ?? Number.NaN);
  return pairs.map(([one, other, atMost]) => {
    const [ones, others] = [timesOf(one), timesOf(other)];
    const ratios = ones.map((time, index) => time / (others[index] ?? Number.NaN));
    const micros = (times: readonly number[]) => (median(times) * 1000).toFixed(0);
    return {
      what: `overhead: ${one} / ${other.replace("bare", "fetch and json()")}`,
      ratio: median(ratios),
      ...(atMost !== undefined && { atMost }),
      detail: `${micros(ones)} / ${micros(others)} µs a call; repetitions ${ratios.map((ratio) => ratio.toFixed(2)).join(" ")}`,
    };
  });
}
