import type { Description } from "../../src/description/description.js";
import { workflowList } from "./html/workflow-list.js";
import type { WorkflowView } from "./view/workflow-view.js";
import { downloads } from "./write-downloads.js";

/** What pages of the site ask for by `<!-- name -->`: lists that come from the description or from generated/. */
export async function pageParts(description: Description, workflows: readonly WorkflowView[]): Promise<ReadonlyMap<string, string>> {
  const files = await downloads();
  return new Map([
    ["clone", cloneText(process.env.DOCS_REPOSITORY ?? "")],
    ["downloads", files.map(({ name }) => `- <a href="downloads/${name}" download>${name}</a>, ${whatIs(name)}`).join("\n")],
    ["modules", moduleLists(description)],
    ["workflows", workflowList(workflows)],
  ]);
}

/** @throws Error for a part that does not exist */
export function fillPage(markdown: string, parts: ReadonlyMap<string, string>): string {
  return markdown.replace(/^<!-- ([\w-]+) -->$/gm, (_, name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new Error(`A page asks for the unknown part ${name}`);
    return part;
  });
}

function cloneText(repository: string): string {
  if (repository === "") return "In a clone of the repository, with Node 20.19 or newer:";
  return ["With Node 20.19 or newer:", "", "```sh", `git clone ${repository} kore-xo-api && cd kore-xo-api`, "```"].join("\n");
}

function whatIs(name: string): string {
  if (name.startsWith("openapi")) return "the description, OpenAPI 3.1";
  return name.includes("environment") ? "an environment for Postman" : "a collection for Postman";
}

function moduleLists({ modules, tagGroups }: Description): string {
  const item = (tag: string) =>
    modules.filter(({ name }) => name === tag).map(({ name, title, description }) => `- [${title}](api/${name}/): ${description}`);
  return tagGroups.flatMap(({ name, tags }) => [`**${name}**`, tags.flatMap(item).join("\n")]).join("\n\n");
}
