import { CommanderError } from "commander";
import { isClosedPipe } from "./io.js";
import { type FailureCode, UserError } from "./user-error.js";

/** Ends a command that has said everything. */
export class Exit extends Error {
  constructor(readonly code: FailureCode) {
    super(`exit code ${code}`);
  }
}

/**
 * The exit code for what a command threw: 0 after printing the help or when nobody reads the output any more, 2 for misuse. Prints what is not printed yet.
 *
 * @throws the error itself when it is a fault of the program
 */
export function exitCodeOf(error: unknown, print: (message: string) => void = console.error): number {
  // Commander has printed its message, or the help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Exit) return error.code;
  if (isClosedPipe(error)) return 0;
  if (!(error instanceof UserError)) throw error;
  print(error.message);
  return error.exitCode;
}
