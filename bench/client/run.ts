import { spawnSync } from "node:child_process";
import { ROOT } from "../../scripts/lib/root.js";
import { UserError } from "../../scripts/lib/user-error.js";

/** Runs a command in the project's root and returns its output; ends the benchmark if it fails. */
export function run(command: string, ...args: readonly string[]): string {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", NO_COLOR: "1" };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: ROOT, env, encoding: "utf8" });
  if (status !== 0) throw new UserError(`${command} ${args.join(" ")} failed:\n${error?.message ?? ""}${stdout}${stderr}`);
  return stdout;
}
