import type { Command } from "commander";
import type { Description } from "../../description/description.js";
import type { Operation } from "../../description/operation.js";
import { createProgram } from "../create-program.js";
import type { Io } from "../io.js";
import { addCallFlags } from "./call-flags.js";
import { exampleOf } from "./example.js";
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
  const program = createProgram("kore-xo-api call", io).helpCommand(false);
  const { outputError = (text, write) => write(text) } = program.configureOutput();
  program
    .configureOutput({ outputError: (text, write) => outputError(text, (message) => write(inWordsOfCall(message))) })
    .showHelpAfterError("npx kore-xo-api operations lists all of them.");
  for (const operation of description.operations) {
    const command = program.command(operation.id).summary(operation.summary);
    if (operation.id === wanted) describe(command, operation, description).action(() => call(operation, command));
  }
  return program;
}

/** Commands are operations here, and there is no flag for a credential. */
function inWordsOfCall(message: string): string {
  const [, flag] = /^unknown option '(-[^']*)'/.exec(message) ?? [];
  const isCredential = flag !== undefined && /auth|token|jwt|secret|password|client|key/i.test(flag);
  const hint =
    "Credentials come from the environment: KORE_CLIENT_ID and KORE_CLIENT_SECRET, or KORE_TOKEN. A command line is visible to others.\n";
  return `${message.replace("unknown command", "unknown operation")}${isCredential ? hint : ""}`;
}

function describe(command: Command, operation: Operation, description: Description): Command {
  const { method, path, summary, description: text, docsUrl } = operation;
  addInputFlags(command, operation);
  addCallFlags(command, operation, description);
  return command
    .description([`${summary}: ${method.toUpperCase()} ${path}`, text, docsUrl ?? ""].filter(Boolean).join("\n\n"))
    .addHelpText("after", `\nExample:\n${exampleOf(operation)}`)
    .showHelpAfterError(`Add --help to see what ${operation.id} takes.`);
}
