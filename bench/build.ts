import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { copyProject } from "../scripts/lib/copy-project.js";
import { listOperations, loadBundle } from "../scripts/lib/description.js";
import { UserError } from "../scripts/lib/user-error.js";
import { inflate } from "./inflate.js";
import type { Row } from "./table.js";

const INFLATED = 650;

/** What a maintainer would type without this project's build, one after another. */
const COMMAND_LINES = [
  "redocly lint openapi/openapi.yaml",
  "spectral lint openapi/openapi.yaml",
  "redocly bundle openapi/openapi.yaml -o .cache/out/openapi.yaml",
  "redocly bundle openapi/openapi.yaml -o .cache/out/openapi.json",
  "openapi-typescript .cache/out/openapi.yaml -o .cache/out/schema.ts --redocly bench/openapi-typescript.redocly.yaml",
  "redocly build-docs .cache/out/openapi.yaml -o .cache/out/index.html --inlineBundle",
  "biome ci .",
  "tsc -p tsconfig.json",
  "tsc -p bench/tsconfig.package.json",
];

interface Times {
  operations: number;
  coldMs: number;
  secondMs: number;
  oneAfterAnotherMs: number;
}

/** Compares `npm run build` with the same tools' command lines, on this description and on an inflated one. */
export async function compareBuilds(): Promise<Row[]> {
  const operations = listOperations(await loadBundle()).length;
  const small = await measure(operations, 0);
  const large = await measure(operations, INFLATED);
  const description = large.operations / small.operations;
  const growth = (what: string, pick: (times: Times) => number): Row => ({
    what: `build: growth of the ${what} build / growth of the description`,
    ratio: pick(large) / pick(small) / description,
    atMost: 1,
    detail: `${(pick(large) / pick(small)).toFixed(1)} / ${description.toFixed(1)} times`,
  });
  return [...toRows(small), ...toRows(large), growth("cold", ({ coldMs }) => coldMs), growth("second", ({ secondMs }) => secondMs)];
}

async function measure(operations: number, inflateTo: number): Promise<Times> {
  const folder = await copyProject();
  try {
    const count = inflateTo > 0 ? await inflate(folder, inflateTo) : operations;
    const oneAfterAnotherMs = COMMAND_LINES.reduce((sum, line) => sum + time(folder, "npx", ["--no", "--", ...line.split(" ")]), 0);
    await rm(join(folder, ".cache"), { recursive: true });
    const coldMs = time(folder, "npm", ["run", "build"]);
    const secondMs = time(folder, "npm", ["run", "build"]);
    return { operations: count, coldMs, secondMs, oneAfterAnotherMs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function time(cwd: string, command: string, args: readonly string[]): number {
  const started = performance.now();
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new UserError(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return performance.now() - started;
}

function toRows({ operations, coldMs, secondMs, oneAfterAnotherMs }: Times): Row[] {
  const row = (what: string, one: number, other: number, atMost: number): Row => ({
    what: `build: ${what}, ${operations} operations`,
    ratio: one / other,
    atMost,
    detail: `${(one / 1000).toFixed(1)} / ${(other / 1000).toFixed(1)} s`,
  });
  return [
    row("cold build / command lines one after another", coldMs, oneAfterAnotherMs, 0.6),
    row("second build / cold build", secondMs, coldMs, 0.1),
  ];
}
