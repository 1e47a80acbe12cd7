import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { ROOT } from "../../scripts/lib/root.js";
import { script } from "../../scripts/lib/tool.js";
import { UserError } from "../../scripts/lib/user-error.js";
import { median, type Row } from "../table.js";
import type { Load, Measured } from "./load.js";
import { HEADERS, PROBE, type Server, startLibrary, startPrism, stop } from "./servers.js";

const REPETITIONS = 3;
const MS = 3_000;

/** What is sent, by name; a path stands for the URL. */
const LOADS: Readonly<Record<string, Load>> = {
  "a page of a list": { method: "GET", url: PROBE, headers: HEADERS },
  "a preferred example": { method: "GET", url: PROBE, headers: { ...HEADERS, prefer: "example=first-page" } },
  "a body that is validated": {
    method: "POST",
    url: "/api/public/bot/st-1/export",
    headers: { ...HEADERS, "content-type": "application/json" },
    body: JSON.stringify({ exportType: "published" }),
  },
};

/** Compares our mock with Prism's command line under the same load, each of the three in a process of its own. */
export async function compareSpeeds(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [what, load] of Object.entries(LOADS)) {
    const [ours, prism] = [await startLibrary(ROOT), await startPrism(ROOT)];
    try {
      const pairs: [Measured, Measured][] = [];
      for (let repetition = 0; repetition < REPETITIONS; repetition++) pairs.push([await measure(ours, load), await measure(prism, load)]);
      rows.push(...toRows(what, pairs));
    } finally {
      await Promise.all([stop(ours), stop(prism)]);
    }
  }
  return rows;
}

/** Runs the load in a process of its own; the other mock has nothing to do meanwhile. */
export async function measure({ url }: Server, load: Load, ms = MS): Promise<Measured> {
  const args = script("bench/mock/load.ts", String(ms), JSON.stringify({ ...load, url: url + load.url }));
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  if (code !== 0) throw new UserError(`The load on ${load.url} failed`);
  return JSON.parse(output) as Measured;
}

function toRows(what: string, pairs: readonly (readonly [Measured, Measured])[]): Row[] {
  const medianOf = (which: 0 | 1, pick: (measured: Measured) => number) => median(pairs.map((pair) => pick(pair[which])));
  const row = (name: string, unit: string, ratio: (ours: number, prism: number) => number, pick: (measured: Measured) => number): Row => ({
    what: `mock: ${name}, ${what}`,
    ratio: median(pairs.map(([ours, prism]) => ratio(pick(ours), pick(prism)))),
    atMost: 1,
    detail: `ours ${medianOf(0, pick).toFixed(1)}, prism ${medianOf(1, pick).toFixed(1)} ${unit}`,
  });
  return [
    row(
      "requests per second, prism / ours",
      "a second",
      (ours, prism) => prism / ours,
      ({ perSecond }) => perSecond,
    ),
    row(
      "99 of 100 within, ours / prism",
      "ms",
      (ours, prism) => ours / prism,
      ({ p99Ms }) => p99Ms,
    ),
  ];
}
