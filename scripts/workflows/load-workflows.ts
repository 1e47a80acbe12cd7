import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Description } from "../../src/description/description.js";
import { loadSources, type Sources } from "../lib/load-sources.js";
import { ROOT } from "../lib/root.js";
import { readWorkflows, type Workflow } from "./workflow.js";

export const WORKFLOWS_FOLDER = "openapi/workflows";
const SUFFIX = ".arazzo.yaml";

/** A file of openapi/workflows and what it holds. */
export interface WorkflowFile {
  /** Relative to the project. */
  readonly file: string;
  /** Name of the file without its suffix. */
  readonly name: string;
  readonly workflows: readonly Workflow[];
  readonly lineOf: Sources["lineOf"];
}

/** The files of openapi/workflows, sorted by name, with the operations of `description`. */
export async function loadWorkflowFiles(description: Description): Promise<WorkflowFile[]> {
  const operations = new Map(description.operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  return (await workflowFileNames()).map((file) => {
    const { description: document, lineOf } = loadSources(file);
    const workflows = readWorkflows(document.root, (method, path) => operations.get(`${method} ${path}`));
    return { file, name: file.slice(WORKFLOWS_FOLDER.length + 1, -SUFFIX.length), workflows, lineOf };
  });
}

/** All workflows, sorted by the names of their files. */
export async function loadWorkflows(description: Description): Promise<Workflow[]> {
  return (await loadWorkflowFiles(description)).flatMap(({ workflows }) => workflows);
}

/** Relative to the project. */
export async function workflowFileNames(): Promise<string[]> {
  const names = await readdir(join(ROOT, WORKFLOWS_FOLDER)).catch(() => []);
  return names
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
    .map((name) => `${WORKFLOWS_FOLDER}/${name}`);
}
