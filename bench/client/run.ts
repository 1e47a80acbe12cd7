import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { ROOT } from "../../scripts/lib/root.js";
import { UserError } from "../../scripts/lib/user-error.js";

/** Runs a command in the project's root and returns its output; ends the benchmark if it fails. */
export function run(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawn(command, args);
  if (status !== 0) throw new UserError(`${command} ${args.join(" ")} failed:\n${error?.message ?? ""}${stdout}${stderr}`);
  return stdout;
}

/** The same, for a command that may find faults: its output, however it ends. */
export function runAnyway(command: string, ...args: readonly string[]): string {
  return spawn(command, args).stdout;
}

function spawn(command: string, args: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", NO_COLOR: "1" };
  return spawnSync(command, args, { cwd: ROOT, env, encoding: "utf8" });
}
