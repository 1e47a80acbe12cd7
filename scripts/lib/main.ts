import { type ParseArgsConfig, parseArgs } from "node:util";
import { nodeProblem } from "../../src/cli/check-node.js";
import { exitCodeOf } from "../../src/cli/exit-code.js";
import { UserError } from "./user-error.js";

/** Runs a command line: checks Node, prints help or a user's mistake as one message, and sets the exit code. */
export async function main(command: () => Promise<void> | void): Promise<void> {
  try {
    const problem = nodeProblem(process.versions.node);
    if (problem !== undefined) throw new UserError(problem, 2);
    await command();
  } catch (error) {
    if (error instanceof Help) console.log(error.message);
    else process.exitCode = exitCodeOf(error);
  }
}

/** Ends a command that was only asked how it is used. */
export class Help extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads a command line.
 *
 * @param known its options; `--help` is one of every command
 * @param usage the command with its options, such as: npm run docs [-- --port N]
 * @returns the options, and the arguments that belong to none
 * @throws Help for `--help`, UserError for an unknown option or one without its value
 */
export function commandLine<const T extends Options>(known: T, usage: string, args: readonly string[] = process.argv.slice(2)) {
  if (args.includes("--help")) throw new Help(`Usage: ${usage}`);
  try {
    return parseArgs({ args: [...args], options: known, strict: true, allowPositionals: true });
  } catch (error) {
    // What follows is about arguments that begin with a dash, of which there are none here.
    throw misuse((error as Error).message.replace(/\. To specify a positional argument .*/s, "."), usage);
  }
}

/** The options of a command line that has nothing else. */
export function options<const T extends Options>(known: T, usage: string, args?: readonly string[]) {
  const { values, positionals } = commandLine(known, usage, args);
  if (positionals.length > 0) throw misuse(`${positionals[0]} belongs to no option.`, usage);
  return values;
}

/** An error that says how a command is used. */
export function misuse(problem: string, usage: string): UserError {
  return new UserError(`${problem}\nUsage: ${usage}`, 2);
}
