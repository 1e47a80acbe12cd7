import type { Command } from "commander";
import { createOperationProgram } from "../call/operation-program.js";
import { guideNames } from "../commands/docs.js";
import { packagedDescription } from "../description.js";

/**
 * What may stand where the last word is being typed: sub-commands, operations, flags, or the values of a flag.
 *
 * @param words those after the program's name
 */
export async function complete(program: Command, words: readonly string[]): Promise<string[]> {
  const before = words.slice(0, -1);
  const current = words.at(-1) ?? "";
  const candidates = await candidatesFor(program, before, current);
  return candidates.filter((word) => word.startsWith(current));
}

async function candidatesFor(program: Command, before: readonly string[], current: string): Promise<readonly string[]> {
  const description = await packagedDescription();
  const ids = description.operations.map(({ id }) => id);
  const [first, second] = before;
  const isStart = before.length === 1 && !current.startsWith("-");
  if (first === "docs" && isStart) return [...(await guideNames()), ...ids];
  if (first === "mock" && second === "fixture" && !current.startsWith("-")) return ids;
  if (first !== "call") return candidatesOf(program, before, current);
  if (isStart) return ids;
  return candidatesOf(createOperationProgram(description, second ?? "", process), before.slice(1), current);
}

/** What a tree of commands knows. */
function candidatesOf(program: Command, before: readonly string[], current: string): readonly string[] {
  let command = program;
  for (const word of before) command = command.commands.find((one) => one.name() === word) ?? command;
  const options = command.createHelp().visibleOptions(command);
  const open = options.find(({ long, short }) => [long, short].includes(before.at(-1)));
  if (open?.argChoices) return open.argChoices;
  // A value of its own: the shell completes files.
  if (open?.required) return [];
  if (current.startsWith("-")) return options.flatMap(({ long }) => long ?? []);
  const names = command
    .createHelp()
    .visibleCommands(command)
    .map((one) => one.name());
  return [...names, ...command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])];
}
