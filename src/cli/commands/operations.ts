import type { Command } from "commander";
import type { Operation } from "../../description/operation.js";
import { packagedDescription } from "../description.js";
import { type Io, write } from "../io.js";
import { UserError } from "../user-error.js";

/** `operations`: lists the operations that `call` takes. */
export function addOperationsCommand(program: Command, io: Io): void {
  program
    .command("operations")
    .description("list the operations: id, method, path and summary")
    .argument("[filter...]", "words that the id, the path or the summary must have")
    .option("--json", "print them as JSON")
    .action(async (words: string[], { json = false }: { json?: boolean }) => {
      const { operations } = await packagedDescription();
      const found = operations.filter((operation) => matches(operation, words));
      if (found.length === 0) throw new UserError(`No operation has ${words.join(" and ")}.`);
      await write(io.stdout, json ? `${JSON.stringify(found.map(toJson), null, 2)}\n` : toTable(found));
    });
}

function matches({ id, path, summary }: Operation, words: readonly string[]): boolean {
  const text = `${id} ${path} ${summary}`.toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}

function toJson({ id, method, path, summary, docsUrl }: Operation) {
  return { operation: id, method: method.toUpperCase(), path, summary, docs: docsUrl };
}

/** One line for each, so that `grep` shows whole ones. */
function toTable(operations: readonly Operation[]): string {
  const width = Math.max(...operations.map(({ id }) => id.length));
  const line = ({ id, method, path, summary }: Operation) => `${id.padEnd(width)}  ${method.toUpperCase().padEnd(6)} ${path}  ${summary}\n`;
  return operations.map(line).join("");
}
