import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { copyProject } from "../scripts/lib/copy-project.js";
import { loadBundle } from "../scripts/lib/load-bundle.js";
import { tool } from "../scripts/lib/tool.js";
import { UserError } from "../scripts/lib/user-error.js";
import { inflate } from "./inflate.js";
import type { Row } from "./table.js";

const INFLATED = 650;

/** What a maintainer would type without this project's build, one after another; `tsc` is TypeScript 5.9. */
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
  servingMs: number;
  coldMs: number;
  secondMs: number;
  oneAfterAnotherMs: number;
}

/** Compares `npm run build` with the same tools' command lines, on this description and on an inflated one. */
export async function compareBuilds(): Promise<Row[]> {
  const operations = (await loadBundle()).operations.length;
  const small = await measure(operations, 0);
  const large = await measure(operations, INFLATED);
  const description = large.operations / small.operations;
  const growth = (what: string, pick: (times: Times) => number): Row => ({
    what: `build: growth of the ${what} build / growth of the description`,
    ratio: pick(large) / pick(small) / description,
    atMost: 1,
    detail: `${(pick(large) / pick(small)).toFixed(1)} / ${description.toFixed(1)} times`,
  });
  return [
    ...toRows(small, 0.35),
    ...toRows(large, 0.4),
    growth("cold", ({ coldMs }) => coldMs),
    growth("second", ({ secondMs }) => secondMs),
  ];
}

async function measure(operations: number, inflateTo: number): Promise<Times> {
  const folder = await copyProject();
  try {
    const count = inflateTo > 0 ? await inflate(folder, inflateTo) : operations;
    const oneAfterAnotherMs = COMMAND_LINES.reduce((sum, line) => sum + timeCommandLine(folder, line), 0);
    await forgetBuild(folder);
    const servingMs = await timeToServe(folder);
    await forgetBuild(folder);
    const coldMs = time(folder, "npm", ["run", "build"]);
    const secondMs = time(folder, "npm", ["run", "build"]);
    return { operations: count, servingMs, coldMs, secondMs, oneAfterAnotherMs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a fresh clone has not. */
async function forgetBuild(folder: string): Promise<void> {
  for (const built of [".cache", "dist", "generated/docs"]) await rm(join(folder, built), { recursive: true, force: true });
}

/** `tsc` is named by its file: npm links only one of the compilers that are installed under this name. */
function timeCommandLine(folder: string, line: string): number {
  const [command = "", ...args] = line.split(" ");
  if (command === "tsc") return time(folder, process.execPath, tool("typescript", "tsc", ...args));
  return time(folder, "npx", ["--no", "--", command, ...args]);
}

function time(cwd: string, command: string, args: readonly string[]): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: environment(), encoding: "utf8" });
  if (status !== 0) throw new UserError(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return performance.now() - started;
}

/** From `npm start` until docs and mock have both responded. */
async function timeToServe(cwd: string): Promise<number> {
  const started = performance.now();
  const args = ["start", "--", "--docs-port", "0", "--mock-port", "0"];
  // A process group of its own, so that a signal reaches what npm has started.
  const child = spawn("npm", args, { cwd, env: environment(), stdio: ["ignore", "pipe", "pipe"], detached: true });
  const ended = once(child, "close");
  let output = "";
  const urls = new Promise<string[]>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        const found = [...output.matchAll(/^(?:Docs|Mock): (\S+)$/gm)].map(([, url = ""]) => url);
        if (found.length === 2) resolve(found);
      });
    }
    void ended.then(() => reject(new UserError(`npm start ended:\n${output}`)));
  });
  try {
    await Promise.all((await urls).map((url) => fetch(url)));
    return performance.now() - started;
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
    await ended;
  }
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", DO_NOT_TRACK: "1", NO_COLOR: "1" };
}

function toRows({ operations, servingMs, coldMs, secondMs, oneAfterAnotherMs }: Times, coldAtMost: number): Row[] {
  const row = (what: string, one: number, other: number, atMost: number): Row => ({
    what: `build: ${what}, ${operations} operations`,
    ratio: one / other,
    atMost,
    detail: `${(one / 1000).toFixed(1)} / ${(other / 1000).toFixed(1)} s`,
  });
  return [
    row("cold build / command lines one after another", coldMs, oneAfterAnotherMs, coldAtMost),
    row("second build / command lines one after another", secondMs, oneAfterAnotherMs, 0.05),
    row("npm start until both servers respond / cold build", servingMs, coldMs, 0.5),
  ];
}
