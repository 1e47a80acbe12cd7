import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Method } from "../../src/description/operation.js";
import { ROOT } from "./root.js";

/** What openapi/conventions.yaml holds: data that rules, scaffold and docs read. */
export interface Conventions {
  readonly basePaths: readonly string[];
  readonly verbs: Partial<Record<Method, readonly string[]>>;
  readonly safeVerbs: readonly string[];
  readonly statuses: Readonly<Record<string, "always" | "input" | "body">>;
  readonly responses: Readonly<Record<string, readonly [name: string, forBots?: string]>>;
  readonly summary: { readonly minLength: number; readonly maxLength: number };
  readonly description: { readonly maxLength: number };
  readonly placeholder: string;
  readonly guides: readonly string[];
  readonly documentation: string;
  readonly bodySuffixes: { readonly request: readonly string[]; readonly response: readonly string[] };
  readonly scopes: Readonly<Record<string, readonly string[]>>;
}

export async function loadConventions(): Promise<Conventions> {
  return parse(await readFile(join(ROOT, "openapi/conventions.yaml"), "utf8")) as Conventions;
}
