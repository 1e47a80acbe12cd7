import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build } from "esbuild";
import { ROOT } from "../../scripts/lib/root.js";
import { script, tool } from "../../scripts/lib/tool.js";
import { UserError } from "../../scripts/lib/user-error.js";

/** A path that answers 200 in every mock, and the headers for it. */
export const PROBE = "/api/public/bots?limit=10";
export const HEADERS = { auth: "any-text" };

const LONGEST_START_MS = 60_000;

/** A mock in a process of its own. */
export interface Server {
  readonly url: string;
  readonly child: ChildProcess;
  /** From the start of the process to the end of the first answer. */
  readonly startMs: number;
}

/** Starts Prism's command line, as one would without this project. */
export function startPrism(folder: string): Promise<Server> {
  const args = ["mock", "-v", "error", "--multiprocess", "false", "generated/openapi.yaml", "--port"];
  return start(folder, (port) => tool("@stoplight/prism-cli", "prism", ...args, String(port)));
}

/** Starts what `npm run mock` starts. */
export function startScript(folder: string): Promise<Server> {
  return start(folder, (port) => script("scripts/mock.ts", "--port", String(port)));
}

async function start(cwd: string, args: (port: number) => string[]): Promise<Server> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn(process.execPath, args(port), { cwd, stdio: ["ignore", "ignore", "inherit"] });
  const url = `http://127.0.0.1:${port}`;
  await firstAnswer(url, child);
  return { url, child, startMs: performance.now() - startedAt };
}

/** Starts a program that calls `startMock`, compiled as the package's users get it. It sends the size of its heap when it is asked. */
export async function startLibrary(folder: string): Promise<Server> {
  const outfile = join(ROOT, "bench/.out/serve-mock.js");
  const entryPoints = [join(ROOT, "bench/mock/serve.ts")];
  await build({ entryPoints, outfile, bundle: true, packages: "external", platform: "node", format: "esm", logLevel: "error" });
  const startedAt = performance.now();
  const stdio: ("ignore" | "inherit" | "ipc")[] = ["ignore", "ignore", "inherit", "ipc"];
  const child = spawn(process.execPath, ["--expose-gc", outfile, "generated/openapi.json"], { cwd: folder, stdio });
  const [url] = (await once(child, "message")) as [string];
  await firstAnswer(url, child);
  return { url, child, startMs: performance.now() - startedAt };
}

export async function stop({ child }: Server): Promise<void> {
  const closed = once(child, "close");
  child.kill();
  await closed;
}

async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  const end = performance.now() + LONGEST_START_MS;
  while (child.exitCode === null && performance.now() < end) {
    const answer = await fetch(url + PROBE, { headers: HEADERS }).catch(() => undefined);
    if (answer?.status === 200) return void (await answer.arrayBuffer());
    await sleep(10);
  }
  child.kill();
  throw new UserError(`A mock does not answer at ${url}${PROBE}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
