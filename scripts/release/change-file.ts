import { parse } from "yaml";
import { UserError } from "../lib/user-error.js";
import type { Impact } from "./compare/change.js";

/** A file of `changes/`. */
export interface ChangeFile {
  /** Name of the file. */
  readonly name: string;
  readonly bump: Impact;
  /** What users are told, in Markdown. */
  readonly text: string;
}

const PACKAGE = "kore-xo-api";
const BUMPS: readonly unknown[] = ["patch", "minor", "major"];

/**
 * Reads a change file: front matter with the bump, then the text.
 *
 * @throws UserError that names the file, when it has no bump or no text
 */
export function parseChangeFile(name: string, content: string): ChangeFile {
  const [, head = "", body = ""] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(content) ?? [];
  const bump = bumpIn(head);
  if (!BUMPS.includes(bump)) throw new UserError(`changes/${name} must start with front matter such as: "${PACKAGE}": minor`);
  if (body.trim() === "") throw new UserError(`changes/${name} has no text for users.`);
  return { name, bump: bump as Impact, text: body.trim() };
}

function bumpIn(head: string): unknown {
  try {
    return (parse(head) as Record<string, unknown> | null)?.[PACKAGE];
  } catch {
    return undefined;
  }
}
