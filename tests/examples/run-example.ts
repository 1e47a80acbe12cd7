import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { ROOT } from "../../scripts/lib/root.js";

export const ACCOUNT = { KORE_CLIENT_ID: "cs-1", KORE_CLIENT_SECRET: "made-up" };

/** Runs an example as its first comment says, with these environment variables besides the usual. */
export async function runExample(file: string, args: readonly string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, ["--import", "tsx", `examples/${file}`, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const code = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}
