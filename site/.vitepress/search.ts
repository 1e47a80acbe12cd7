import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { loadGuides } from "../../scripts/docs/load-guides.js";
import {
  markdownSections,
  moduleSections,
  operationSections,
  type SearchSection,
  workflowSections,
} from "../../scripts/docs/search-sections.js";
import type { WorkflowView } from "../../scripts/docs/view/workflow-view.js";
import type { Description } from "../../src/description/description.js";

/** What the search index holds of each page, by its file: VitePress knows no text of pages that are made from data. */
export async function searchSections(
  description: Description,
  workflows: readonly WorkflowView[],
  root: string,
): Promise<(file: string) => Promise<SearchSection[]>> {
  const known = new Map<string, SearchSection[]>();
  for (const module of description.modules) known.set(`api/${module.name}/index.md`, moduleSections(module));
  for (const operation of description.operations)
    known.set(`api/${operation.module}/${operation.verb}.md`, operationSections(operation, description));
  for (const workflow of workflows) known.set(`workflows/${workflow.id}.md`, workflowSections(workflow));
  for (const { name, title, text } of await loadGuides(description))
    known.set(`guides/${name}.md`, markdownSections(`# ${title}\n${text}`));
  return async (file) => known.get(relative(root, file).replaceAll("\\", "/")) ?? markdownSections(await readFile(file, "utf8"));
}
