import { readFile } from "node:fs/promises";
import { fileProblem } from "../file-problem.js";
import type { Io } from "../io.js";
import { UserError } from "../user-error.js";
import { jsonErrorPosition } from "./json-position.js";

/**
 * Reads a request body: JSON, the file behind `@`, or standard input for `-`.
 *
 * @throws UserError that says where the JSON is wrong, without repeating it, or why the file cannot be read
 */
export async function readBody(given: string, { stdin }: Pick<Io, "stdin">): Promise<unknown> {
  const [source, text] = await readText(given, stdin);
  try {
    return JSON.parse(text);
  } catch {
    const { line, column } = jsonErrorPosition(text);
    const hint = source === "--body" ? " A file is given as --body @export.json." : "";
    throw new UserError(`${source} is not JSON: line ${line}, column ${column}${atEnd(text, line, column)}.${hint}`, 2);
  }
}

async function readText(given: string, stdin: Io["stdin"]): Promise<[source: string, text: string]> {
  if (given === "-") return ["Standard input", withoutMark(await readAll(stdin))];
  if (!given.startsWith("@")) return ["--body", given];
  const file = given.slice(1);
  const text = await readFile(file, "utf8").catch((error) => {
    throw new UserError(`--body: ${fileProblem(file, error)}.`, 2);
  });
  return [file, withoutMark(text)];
}

async function readAll(stdin: Io["stdin"]): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString("utf8");
}

/** Editors on Windows write a byte order mark, which is no JSON. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, "");
}

function atEnd(text: string, line: number, column: number): string {
  const lines = text.split("\n");
  return line === lines.length && column > (lines.at(-1) ?? "").length ? ", where it ends" : "";
}
