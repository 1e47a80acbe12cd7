import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { hang, serve } from "../support/serve.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { TOKEN } from "../support/token.js";

const folder = await temporaryFolder();
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const EXPORT = ["bots.export", "--botId", "st-1", "--body", '{"exportType":"published"}', "--interval-ms", "50"];
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ scenario: { runningPolls: 0 } });
});
afterAll(() => mock.close());

interface Start {
  url?: string;
  stdout?: "pipe" | number;
  stderr?: "pipe" | number;
  nodeArgs?: readonly string[];
}

/** Starts the real program. */
function start(args: readonly string[], { url = mock.url, stdout = "pipe", stderr: errors = "pipe", nodeArgs = [] }: Start = {}) {
  const env = { ...process.env, KORE_TOKEN: TOKEN, KORE_BASE_URL: url };
  const child = spawn(process.execPath, [...nodeArgs, "--import", TSX, join(ROOT, "src/cli/main.ts"), ...args], {
    cwd: folder,
    env,
    stdio: ["ignore", stdout, errors],
  });
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const finished = new Promise<{ code: number | null; stderr: string }>((resolve) =>
    child.on("close", (code) => resolve({ code, stderr })),
  );
  return { child, finished };
}

/** Resolves when the mock has seen a request of an operation. */
async function requested(from: Mock, operation: string): Promise<void> {
  while (!from.requests.some((request) => request.operation === operation)) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe("kore-xo-api call, as a process", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("stopped by %s while it waits says how to wait again, exits %d and leaves no file", async (signal, exitCode) => {
    await using endless = await startMock({ scenario: { jobs: "never-end" } });
    const { child, finished } = start(["call", ...EXPORT, "--download", "bot.zip"], { url: endless.url });
    await requested(endless, "bots.getExportStatus");
    child.kill(signal);
    const { code, stderr } = await finished;
    expect(stderr).toMatch(
      /^Interrupted; the job itself is not stopped\.\nWait for it again: npx kore-xo-api call bots\.getExportStatus --botId st-1 --for-job \S+ --download bot\.zip\n$/,
    );
    expect(code).toBe(exitCode);
    expect(await readdir(folder)).toEqual([]);
  });

  it("says in one line that Node is too old", async () => {
    const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.8'})";
    const { code, stderr } = await start(["--version"], { nodeArgs: ["--import", old] }).finished;
    expect(stderr).toBe("Node 20.19 or newer is needed; this is 18.20.8. Install it from https://nodejs.org.\n");
    expect(code).toBe(2);
  });

  it("stopped by Ctrl-C before a response came says that the API may have received the request", async () => {
    const silent = await serve(hang);
    const { child, finished } = start(["call", "bots.list"], { url: silent.url });
    while (silent.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    expect(await finished).toEqual({ code: 130, stderr: "Interrupted. The API may have received the request.\n" });
  });

  it.runIf(process.platform === "linux")("says that the disk is full, as the file of a job or as its output", async () => {
    const download = await start(["call", ...EXPORT, "--download", "/dev/full"]).finished;
    expect(download.stderr).toMatch(
      /^\/dev\/full cannot be written: ENOSPC: no space left on device, write\.\nWait for it again: npx kore-xo-api call bots\.getExportStatus --botId st-1 --for-job \S+ --download \/dev\/full\n$/,
    );
    expect(download.code).toBe(1);
    for (const args of [["call", "bots.list", "--all"], ["operations"], ["--help"]]) {
      const { code, stderr } = await start(args, { stdout: openSync("/dev/full", "w") }).finished;
      expect(stderr).toBe("The output cannot be written: ENOSPC: no space left on device, write.\n");
      expect(code).toBe(1);
    }
  });

  it.runIf(process.platform === "linux")("says that the output cannot be written, not the file that is saved already", async () => {
    const { code, stderr } = await start(["call", ...EXPORT, "--download", "saved.zip"], { stdout: openSync("/dev/full", "w") }).finished;
    expect(stderr).toBe("The output cannot be written: ENOSPC: no space left on device, write.\n");
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual(["saved.zip"]);
    await rm(join(folder, "saved.zip"));
  });

  it.runIf(process.platform === "linux")("does not fail because its messages cannot be written", async () => {
    const full = openSync("/dev/full", "w");
    expect(await start(["call", "bots.list", "--verbose"], { stderr: full }).finished).toMatchObject({ code: 0 });
    expect(await start(["call", "bots.lst"], { stderr: full }).finished).toMatchObject({ code: 2 });
  });

  it.each([[["call", "bots.list", "--all", "--ndjson", "--limit", "1"]], [["operations"]], [["--help"]]])(
    "%j exits quietly when its reader has gone",
    async (args) => {
      const { child, finished } = start(args);
      child.stdout?.destroy();
      expect(await finished).toEqual({ code: 0, stderr: "" });
    },
  );

  it("asks for no further page when its reader has gone", async () => {
    await using large = await startMock({ scenario: { listSize: 10_000 } });
    const { child, finished } = start(["call", "bots.list", "--all", "--ndjson", "--limit", "50"], { url: large.url });
    child.stdout?.once("data", () => child.stdout?.destroy());
    expect(await finished).toEqual({ code: 0, stderr: "" });
    expect(large.requests.length).toBeLessThan(100);
  });
});
