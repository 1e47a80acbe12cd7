import { existsSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { stringify } from "yaml";
import type { Json } from "../../description/json.js";
import { UserError } from "../user-error.js";

export const FORMATS = ["yaml", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** @throws UserError when a folder cannot be one to write fixtures to */
export function checkFolder(folder: string): void {
  if (folder === "") throw new UserError("--data takes the name of a folder.", 2);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) throw new UserError(`--data: ${folder} is no folder.`, 2);
}

/** The file of a fixture that is there already, in whatever format. */
export function existingFixture(folder: string, key: string): string | undefined {
  return ["yaml", "yml", "json", "js", "mjs", "ts", "mts"]
    .map((extension) => join(folder, `${key}.${extension}`))
    .find((file) => existsSync(file));
}

/** Writes a fixture and returns its path, relative to the working directory. */
export async function writeFixture(folder: string, key: string, value: Json, format: Format): Promise<string> {
  const file = join(folder, `${key}.${format}`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, format === "json" ? `${JSON.stringify(value, null, 2)}\n` : stringify(value, { lineWidth: 0 }));
  return relative("", file);
}
