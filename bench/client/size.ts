import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { loadBundle } from "../../scripts/lib/load-bundle.js";
import { ROOT } from "../../scripts/lib/root.js";
import type { Row } from "../table.js";
import { ENTRIES } from "./rivals.js";

/** Bytes after gzip -9. */
export interface Size {
  /** Loaded with the client. */
  readonly atOnce: number;
  /** Loaded by `import()` when needed. */
  readonly later: number;
}

/** Name of the part that `kore.GET(path)` and the like load: openapi-fetch. */
export const ON_DEMAND = "client, loaded on demand";
const PROGRAM = "bench/client/list-bots.ts";
/** Planned number of operations. */
const PLANNED = 120;

const emptyTable: Plugin = {
  name: "empty operations table",
  setup({ onLoad }) {
    onLoad({ filter: /generated[\\/]client[\\/]operations\.ts$/ }, () => ({ contents: "export const operations = {};", loader: "ts" }));
  },
};

/** Sizes of our client, by the names in budgets.json. */
export async function measureOurs(): Promise<Record<string, number>> {
  const operations = (await loadBundle()).operations.length;
  const without = await measure(ENTRIES.ours, [emptyTable]);
  const full = await measure(ENTRIES.ours);
  const program = await measure(PROGRAM);
  const programWithout = await measure(PROGRAM, [emptyTable]);
  const perOperation = (full.atOnce - without.atOnce) / operations;
  return {
    "client without operations": without.atOnce,
    [`client with all ${operations} operations`]: full.atOnce,
    [`client at ${PLANNED} operations`]: Math.round(without.atOnce + perOperation * PLANNED),
    "program that lists bots": program.atOnce,
    "program that lists bots, without operations": programWithout.atOnce,
    [ON_DEMAND]: full.later,
  };
}

/** Size limits, which a test enforces. */
export async function readBudgets(): Promise<Record<string, number>> {
  return JSON.parse(await readFile(join(ROOT, "bench/budgets.json"), "utf8"));
}

export async function compareSizes(): Promise<Row[]> {
  const [budgets, sizes] = [await readBudgets(), await measureOurs()];
  const full = (await measure(ENTRIES.ours)).atOnce;
  const own = Object.entries(sizes).map(([name, bytes]) => {
    const budget = budgets[name];
    return budget === undefined
      ? { what: `size: ${name} / whole client`, ratio: bytes / full, detail: `${bytes} bytes` }
      : { what: `size: ${name} / budget`, ratio: bytes / budget, atMost: 1, detail: `${bytes} / ${budget} bytes` };
  });
  const others = (["hey-api", "redocly"] as const).map(async (name) => {
    const { atOnce } = await measure(ENTRIES[name]);
    return { what: `size: ours / ${name}, all operations`, ratio: full / atOnce, detail: `${full} / ${atOnce} bytes` };
  });
  return [...own, ...(await Promise.all(others))];
}

/** Bundles for a browser, as an app would. */
async function measure(entry: string, plugins: Plugin[] = []): Promise<Size> {
  const { outputFiles, metafile } = await build({
    ...{ entryPoints: [entry], bundle: true, minify: true, splitting: true, format: "esm", target: "es2022", platform: "browser" },
    ...{ absWorkingDir: ROOT, outdir: "bench/.out/size", write: false, metafile: true, legalComments: "none", plugins },
  });
  const outputs = Object.entries(metafile.outputs);
  const atOnce = new Set<string>();
  const visit = (path: string): void => {
    if (atOnce.has(path)) return;
    atOnce.add(path);
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? []) if (kind === "import-statement") visit(next);
  };
  for (const [path, { entryPoint }] of outputs) if (entryPoint === entry) visit(path);
  const size = { atOnce: 0, later: 0 };
  for (const { path, contents } of outputFiles) {
    const isFirst = [...atOnce].some((own) => path.endsWith(own));
    size[isFirst ? "atOnce" : "later"] += gzipSync(contents, { level: 9 }).byteLength;
  }
  return size;
}
