import { readFile, stat } from "node:fs/promises";
import { parse } from "yaml";
import { Description } from "../../src/description/description.js";
import { isObject } from "../../src/description/json.js";
import { UserError } from "../lib/user-error.js";
import { fileAt, filesAt, lastReleaseTag } from "./git.js";

/** What a version is compared with. */
export interface Base {
  /** Tag, ref or file, for messages. */
  readonly name: string;
  readonly description: Description;
  /** Change files that were there already, so that they say nothing about what came later. */
  readonly changeFiles: readonly string[];
}

/**
 * The bundle of the last release, or of `against`: a file, or a git ref.
 *
 * @returns undefined before the first release
 * @throws UserError when what `against` names is no description
 */
export async function loadBase(against: string | undefined): Promise<Base | undefined> {
  // Git takes an empty ref for what is staged, which is no version.
  if (against === "") throw new UserError("--against is empty: name a git ref or a file.", 2);
  // A branch may have the name of a folder.
  const isFile = against !== undefined && (await stat(against).catch(() => undefined))?.isFile();
  if (against !== undefined && isFile) return { ...read(against, await readFile(against, "utf8")), changeFiles: [] };
  const ref = against ?? (await lastReleaseTag());
  if (ref === undefined) return undefined;
  return { ...read(ref, await fileAt(ref, "generated/openapi.json")), changeFiles: await filesAt(ref, "changes") };
}

function read(name: string, text: string): Omit<Base, "changeFiles"> {
  const document = parseText(name, text);
  if (!isObject(document) || !isObject(document.paths)) throw new UserError(`${name} holds no OpenAPI description.`, 2);
  return { name, description: Description.of(document) };
}

/** JSON is read by the engine: the YAML parser would take seconds for a bundle. */
function parseText(name: string, text: string): unknown {
  try {
    return text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text);
  } catch (error) {
    throw new UserError(`${name} cannot be read: ${(error as Error).message}`, 2);
  }
}
