import type { DefaultTheme } from "vitepress";
import type { Description, Module } from "../../src/description/description.js";
import type { Guide } from "./guides.js";
import { OWN_GUIDES } from "./own-guides.js";
import { WORKFLOWS_TITLE } from "./search-sections.js";
import type { WorkflowView } from "./view/workflow-view.js";

/** The menu: guides, then the modules by section of the documentation, each with its operations. */
export function sidebar(
  { modules, tagGroups }: Description,
  guides: readonly Guide[],
  workflows: readonly WorkflowView[],
): DefaultTheme.SidebarItem[] {
  const byName = new Map(modules.map((module) => [module.name, module]));
  const sections = tagGroups.map(({ name, tags }) => ({
    text: name,
    items: tags.flatMap((tag) => {
      const module = byName.get(tag);
      return module ? [moduleItem(module)] : [];
    }),
  }));
  return [
    { text: "Guides", items: [...guideItems(guides), ...workflowItems(workflows)] },
    ...sections.filter(({ items }) => items.length > 0),
  ];
}

/** Those of this project around those of the API. */
function guideItems(guides: readonly Guide[]): DefaultTheme.SidebarItem[] {
  const item = (name: string, text: string) => ({ text, link: `/guides/${name}` });
  const own = OWN_GUIDES.map(({ name, title }) => item(name, title));
  return [...own.slice(0, 1), ...guides.map(({ name, title }) => item(name, title)), ...own.slice(1)];
}

function workflowItems(workflows: readonly WorkflowView[]): DefaultTheme.SidebarItem[] {
  if (workflows.length === 0) return [];
  const items = workflows.map(({ id, summary }) => ({ text: summary, link: `/workflows/${id}` }));
  return [{ text: WORKFLOWS_TITLE, link: "/workflows/", collapsed: true, items }];
}

function moduleItem({ name, title, operations }: Module): DefaultTheme.SidebarItem {
  return {
    text: title,
    link: `/api/${name}/`,
    collapsed: true,
    items: operations.map(({ module, verb, summary }) => ({ text: summary, link: `/api/${module}/${verb}` })),
  };
}
