import type { Command } from "commander";
import type { Description } from "../../description/description.js";
import type { Operation } from "../../description/operation.js";
import { createProgram } from "../create-program.js";
import type { Io } from "../io.js";
import { addCallFlags } from "./call-flags.js";
import { addInputFlags } from "./input-flags.js";

/**
 * The command line behind `call`: a sub-command for each operation, so that commander finds similar ones, of which only the wanted one gets its flags.
 *
 * @param wanted id of the operation that is called; need not exist
 */
export function createOperationProgram(
  description: Description,
  wanted: string,
  io: Io,
  call: (operation: Operation, command: Command) => Promise<void> = async () => {},
): Command {
  const program = createProgram("kore-xo-api call", io)
    .helpCommand(false)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "").replace("unknown command", "unknown operation")) })
    .showHelpAfterError("npx kore-xo-api operations lists all of them.");
  for (const operation of description.operations) {
    const command = program.command(operation.id).summary(operation.summary);
    if (operation.id === wanted) describe(command, operation, description).action(() => call(operation, command));
  }
  return program;
}

function describe(command: Command, operation: Operation, description: Description): Command {
  const { method, path, summary, description: text, docsUrl } = operation;
  addInputFlags(command, operation);
  addCallFlags(command, operation, description);
  return command
    .description([`${summary}: ${method.toUpperCase()} ${path}`, text, docsUrl ?? ""].filter(Boolean).join("\n\n"))
    .showHelpAfterError(`Add --help to see what ${operation.id} takes.`);
}
