import type { Command } from "commander";
import type { Operation } from "../../description/operation.js";
import { fileFrom } from "../../node/index.js";
import { fileProblem } from "../file-problem.js";
import type { Io } from "../io.js";
import { UserError } from "../user-error.js";
import { inputFlags } from "./input-flags.js";
import { readBody } from "./read-body.js";

/** What a call of the client takes. */
export interface CallInput {
  /** Path and query parameters, and the body. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads what was given as flags into the input of a call. */
export async function readInput(operation: Operation, command: Command, io: Io): Promise<CallInput> {
  const input: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  const form: Record<string, unknown> = {};
  for (const { name, in: location, option, isFile } of inputFlags(operation)) {
    const value: string | undefined = command.getOptionValue(option.attributeName());
    if (value === undefined) continue;
    if (location === "header") headers[name] = value;
    else if (location === "form") form[name] = isFile ? await readFile(`--${name}`, value) : value;
    else input[name] = value;
  }
  const body: string | undefined = command.getOptionValue("body");
  if (body !== undefined) input.body = await readBody(body, io);
  if (Object.keys(form).length > 0) input.body = form;
  return { input, headers };
}

async function readFile(flag: string, given: string): Promise<Blob> {
  if (!given.startsWith("@")) throw new UserError(`${flag} takes a file with @ before its name: ${flag} @${given}.`, 2);
  const file = given.slice(1);
  return fileFrom(file).catch((error) => {
    throw new UserError(`${flag}: ${fileProblem(file, error)}.`, 2);
  });
}
