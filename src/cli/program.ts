import { createRequire } from "node:module";
import type { Command } from "commander";
import { addCallCommand } from "./commands/call.js";
import { addCompletionCommand } from "./commands/completion.js";
import { addDocsCommand } from "./commands/docs.js";
import { addMockCommand } from "./commands/mock.js";
import { addOperationsCommand } from "./commands/operations.js";
import { addVerifyCommand } from "./commands/verify.js";
import { createProgram } from "./create-program.js";
import { exitCodeOf } from "./exit-code.js";
import type { Io } from "./io.js";

/** The sub-commands, each in a file of its own that adds it to the program. */
const COMMANDS: readonly ((program: Command, io: Io) => void)[] = [
  addCallCommand,
  addOperationsCommand,
  addDocsCommand,
  addMockCommand,
  addVerifyCommand,
  addCompletionCommand,
];

/**
 * Runs the command line and prints what a user did wrong as one message.
 *
 * @param io what `call`, `operations`, `docs`, `verify` and `completion` read and write
 * @returns the exit code: 0 clean, 1 findings or failure, 2 misuse, 130 after Ctrl-C
 */
export async function run(args: readonly string[], io: Io = process): Promise<number> {
  const { version } = createRequire(import.meta.url)("kore-xo-api/package.json") as { version: string };
  const program = createProgram("kore-xo-api", io).description("Tools for the Kore.ai XO Platform API (unofficial)").version(version);
  for (const addCommand of COMMANDS) addCommand(program, io);
  try {
    await program.parseAsync([...args], { from: "user" });
    return 0;
  } catch (error) {
    return exitCodeOf(error, (message) => io.stderr.write(`${message}\n`));
  }
}
