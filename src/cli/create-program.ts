import { Command } from "commander";
import type { Io } from "./io.js";

/** A command line that throws what is wrong with its arguments instead of ending the process. */
export function createProgram(name: string, { stdout, stderr }: Pick<Io, "stdout" | "stderr"> = process): Command {
  return (
    new Command(name)
      .exitOverride()
      // Options after the name of a sub-command are that one's.
      .enablePositionalOptions()
      .configureOutput({
        writeOut: (text) => stdout.write(text),
        writeErr: (text) => stderr.write(text),
        outputError: (text, write) => write(text.replace(/^error: /, "")),
      })
      .showHelpAfterError("Add --help to see what it takes.")
  );
}
