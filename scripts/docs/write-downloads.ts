import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Description } from "../../src/description/description.js";
import { ROOT } from "../lib/root.js";
import type { WorkflowFiles } from "./html/workflow-page.js";
import { loadWorkflowPages } from "./load-workflow-pages.js";
import { llmsText } from "./markdown/llms-text.js";
import { moduleMarkdown } from "./markdown/module-markdown.js";
import { workflowMarkdown } from "./markdown/workflow-markdown.js";

/** Writes what the site offers besides pages: the description, the Postman collection, llms.txt, and each module as Markdown. */
export async function writeDownloads(description: Description, folder: string): Promise<void> {
  await mkdir(join(folder, "downloads"), { recursive: true });
  for (const { file, name } of await downloads()) await copyFile(join(ROOT, file), join(folder, "downloads", name));
  const workflows = await loadWorkflowPages(description);
  for (const { files } of workflows) await writeArazzo(files, join(folder, "downloads"));
  const views = workflows.map(({ view }) => view);
  await writeFile(join(folder, "workflows.md"), workflowMarkdown(views));
  await writeFile(join(folder, "llms.txt"), llmsText(description, views));
  for (const module of description.modules) await writeFile(join(folder, "api", `${module.name}.md`), moduleMarkdown(module, description));
}

/** A workflow that finds the description beside it. */
async function writeArazzo({ source, arazzo }: WorkflowFiles, folder: string): Promise<void> {
  const text = await readFile(join(ROOT, source), "utf8");
  await writeFile(join(folder, arazzo), text.replace("../../generated/openapi.yaml", "openapi.yaml"));
}

/** Files that readers can download; those of Postman where they have been generated. */
export async function downloads(): Promise<{ file: string; name: string }[]> {
  const postman = (await readdir(join(ROOT, "generated/postman")).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
  const files = ["generated/openapi.yaml", "generated/openapi.json", ...postman.map((name) => `generated/postman/${name}`)];
  return files.map((file) => ({ file, name: file.split("/").at(-1) ?? file }));
}
