import { CommanderError } from "commander";
import { isClosedPipe } from "./io.js";
import { UserError } from "./user-error.js";

/**
 * The exit code for what a command threw: 0 after printing the help or when nobody reads the output any more, 2 for misuse. Prints what is not printed yet.
 *
 * @throws the error itself when it is a fault of the program
 */
export function exitCodeOf(error: unknown, print: (message: string) => void = console.error): number {
  // Commander has printed its message, or the help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isClosedPipe(error)) return 0;
  if (!(error instanceof UserError)) throw error;
  print(error.message);
  return error.exitCode;
}
