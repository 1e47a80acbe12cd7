import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Description } from "../../src/description/description.js";
import { ROOT } from "../lib/root.js";
import { loadWorkflowFiles } from "../workflows/load-workflows.js";
import type { WorkflowFiles } from "./html/workflow-page.js";
import { viewWorkflow, type WorkflowView } from "./view/workflow-view.js";

/** A workflow as the docs show it. */
export interface WorkflowPage {
  readonly view: WorkflowView;
  readonly files: WorkflowFiles;
}

/** The workflows of openapi/workflows, each with its example for the client where there is one. */
export async function loadWorkflowPages(description: Description): Promise<WorkflowPage[]> {
  const files = await loadWorkflowFiles(description);
  const pages = files.flatMap(({ file, workflows }) => workflows.map((workflow) => ({ file, view: viewWorkflow(workflow, description) })));
  return Promise.all(
    pages.map(async ({ file, view }) => ({
      view,
      files: { arazzo: file.split("/").at(-1) ?? file, source: file, example: await exampleOf(view.id) },
    })),
  );
}

async function exampleOf(id: string): Promise<WorkflowFiles["example"]> {
  const path = `examples/workflows/${id}.ts`;
  const code = await readFile(join(ROOT, path), "utf8").catch(() => undefined);
  return code === undefined ? undefined : { path, code };
}
