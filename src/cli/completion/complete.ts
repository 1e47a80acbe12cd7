import { readdir } from "node:fs/promises";
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
  const last = words.at(-1) ?? "";
  const [flag = ""] = /^--[\w-]+=/.exec(last) ?? [];
  // Bash breaks words at these signs, and hands them over as words of their own.
  const before = [...words.slice(0, -1).filter((word) => word !== "=" && word !== "@"), ...(flag === "" ? [] : [flag.slice(0, -1)])];
  const current = last.slice(flag.length);
  const candidates = current.startsWith("@") ? await filesAt(current.slice(1)) : await candidatesFor(program, before, current);
  return candidates.filter((word) => word.startsWith(current)).map((word) => `${flag}${word}`);
}

/** Files as the flags take them, with an @ before the path; no shell completes these. */
async function filesAt(path: string): Promise<string[]> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const entries = await readdir(folder || ".", { withFileTypes: true }).catch(() => []);
  return entries.map((entry) => `@${folder}${entry.name}${entry.isDirectory() ? "/" : ""}`);
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
