import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { HttpMethod } from "./description.js";
import { ROOT } from "./root.js";

/** What openapi/conventions.yaml holds, as far as scripts read it. */
export interface Conventions {
  basePaths: string[];
  verbs: Partial<Record<HttpMethod, string[]>>;
  safeVerbs: string[];
  statuses: Record<string, "always" | "input" | "body">;
  responses: Record<string, [name: string, forBots?: string]>;
  guides: string[];
  documentation: string;
}

/** The verb of `queryRows`, which is `query`. */
export function verbOf(verbNoun: string): string {
  return /^[a-z0-9]*/.exec(verbNoun)?.[0] ?? "";
}

export async function loadConventions(): Promise<Conventions> {
  return parse(await readFile(join(ROOT, "openapi/conventions.yaml"), "utf8")) as Conventions;
}
