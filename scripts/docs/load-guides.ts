import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Description } from "../../src/description/description.js";
import { loadConventions } from "../lib/conventions.js";
import { ROOT } from "../lib/root.js";
import { loadWorkflows } from "../workflows/load-workflows.js";
import type { DocumentedError } from "./documented-error.js";
import { type Guide, renderGuide } from "./guides.js";

/** The guides of openapi/guides/ in reading order, with their tables and lists. */
export async function loadGuides(description: Description): Promise<Guide[]> {
  const read = (file: string) => readFile(join(ROOT, "openapi", file), "utf8");
  const { guides } = await loadConventions();
  const source = { description, errors: await loadErrors(), workflows: await loadWorkflows(description) };
  return Promise.all(guides.map(async (name) => renderGuide(name, await read(`guides/${name}.md`), source)));
}

/** The catalogue of errors in the order in which it is written. */
export async function loadErrors(): Promise<DocumentedError[]> {
  return parse(await readFile(join(ROOT, "openapi/errors.yaml"), "utf8")) as DocumentedError[];
}
