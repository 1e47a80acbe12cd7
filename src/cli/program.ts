import { createRequire } from "node:module";
import { Command } from "commander";
import { addMockCommand } from "./commands/mock.js";
import { exitCodeOf } from "./exit-code.js";

/** The sub-commands, each in a file of its own that adds it to the program. */
const COMMANDS: readonly ((program: Command) => void)[] = [addMockCommand];

/**
 * Runs the command line and prints what a user did wrong as one message.
 *
 * @returns the exit code: 0 clean, 1 findings or failure, 2 misuse
 */
export async function run(args: readonly string[]): Promise<number> {
  const { version } = createRequire(import.meta.url)("kore-xo-api/package.json") as { version: string };
  const program = createProgram("kore-xo-api").description("Tools for the Kore.ai XO Platform API (unofficial)").version(version);
  for (const addCommand of COMMANDS) addCommand(program);
  try {
    await program.parseAsync([...args], { from: "user" });
    return 0;
  } catch (error) {
    return exitCodeOf(error);
  }
}

/** A command line that throws what is wrong with its arguments instead of ending the process. */
export function createProgram(name: string): Command {
  return (
    new Command(name)
      .exitOverride()
      // Options after the name of a sub-command are that one's.
      .enablePositionalOptions()
      .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "")) })
      .showHelpAfterError("Add --help to see what it takes.")
  );
}
