import { type ParseArgsConfig, parseArgs } from "node:util";
import { exitCodeOf } from "../../src/cli/exit-code.js";
import { UserError } from "./user-error.js";

const MINIMUM_NODE = [20, 19] as const;

/** Runs a command line: checks Node, prints a user's mistake as one message, and sets the exit code. */
export async function main(command: () => Promise<void> | void): Promise<void> {
  try {
    checkNode(process.versions.node);
    await command();
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

export function checkNode(version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantMajor, wantMinor] = MINIMUM_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  throw new UserError(`Node ${MINIMUM_NODE.join(".")} or newer is needed; this is ${version}. Install it from https://nodejs.org.`, 2);
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Options of a command line; an unknown one is a misuse that names the known ones. `--help` prints them, and the process ends, unless the command
 * has a `help` of its own.
 */
export function options<const T extends Options>(known: T, usage: string, args = process.argv.slice(2)) {
  if (args.includes("--help") && !("help" in known)) {
    console.log(`Usage: ${usage}`);
    process.exit(0);
  }
  try {
    return parseArgs({ args, options: known, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UserError(`${(error as Error).message}\nUsage: ${usage}`, 2);
  }
}
