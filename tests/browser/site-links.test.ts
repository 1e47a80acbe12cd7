import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadWorkflowPages } from "../../scripts/docs/load-workflow-pages.js";
import { ROOT } from "../../scripts/lib/root.js";
import { searchSections } from "../../site/.vitepress/search.js";
import { description, modules, operations } from "../support/description.js";
import { workflows } from "../workflows/workflows.js";

const folder = join(ROOT, "generated/docs");
const files = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll("\\", "/"));
const pages = new Map<string, string>();
for (const name of files.filter((one) => one.endsWith(".html") && !one.startsWith("reference/")))
  pages.set(name, await readFile(join(folder, name), "utf8"));

/** The file that the server sends for an address. */
function fileOf(pathname: string): string | undefined {
  const path = decodeURI(pathname).replace(/^\//, "");
  return [path, `${path}.html`, `${path}index.html`, `${path}/index.html`].find(
    (one) => one !== "" && files.includes(one) && /\.\w+$/.test(one),
  );
}

function linksOf(name: string, html: string) {
  const here = new URL(`/${name.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "")}`, "http://docs");
  return Array.from(html.matchAll(/\shref="([^"]+)"/g), ([, href = ""]) => new URL(href.replaceAll("&amp;", "&"), here)).filter(
    ({ host }) => host === here.host,
  );
}

describe("the built site", () => {
  it("has a page for each operation, module and workflow, Markdown for each module, and the file of each workflow", () => {
    const wanted = [
      ...operations.map(({ module, verb }) => `api/${module}/${verb}.html`),
      ...modules.flatMap(({ name }) => [`api/${name}/index.html`, `api/${name}.md`]),
      ...workflows.flatMap(({ id }) => [`workflows/${id}.html`, `downloads/${id}.arazzo.yaml`]),
    ];
    expect(wanted.filter((name) => !files.includes(name))).toEqual([]);
  });

  it("has no link to nowhere, and none to an anchor that is not there", () => {
    const broken = Array.from(pages).flatMap(([name, html]) =>
      linksOf(name, html).flatMap(({ pathname, hash }) => {
        const file = fileOf(pathname);
        if (file === undefined) return [`${name}: ${pathname}`];
        const anchor = decodeURIComponent(hash.slice(1));
        return anchor === "" || pages.get(file)?.includes(`id="${anchor}"`) ? [] : [`${name}: ${pathname}${hash}`];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it("has an anchor for each result of the search", async () => {
    const sectionsOf = await searchSections(
      description,
      (await loadWorkflowPages(description)).map(({ view }) => view),
      join(ROOT, "site"),
    );
    const missing: string[] = [];
    for (const [name, html] of pages) {
      const source = join(ROOT, "site", name.replace(/html$/, "md"));
      const sections = await sectionsOf(source).catch(() => []);
      missing.push(
        ...sections.flatMap(({ anchor }) => (anchor === undefined || html.includes(`id="${anchor}"`) ? [] : [`${name}#${anchor}`])),
      );
    }
    expect(missing).toEqual([]);
  });

  it("has workflows whose description of the API is beside them", async () => {
    for (const { id } of workflows) {
      const { sourceDescriptions } = parse(await readFile(join(folder, `downloads/${id}.arazzo.yaml`), "utf8"));
      expect(sourceDescriptions).toMatchObject([{ url: "openapi.yaml" }]);
      expect(existsSync(join(folder, "downloads", sourceDescriptions[0].url))).toBe(true);
    }
  });

  it("has no internal word of the description in its pages", () => {
    const visible = Array.from(
      pages,
      ([name, html]) => [name, html.replace(/<(script|style)[\s\S]*?<\/\1>/g, "").replace(/<[^>]+>/g, " ")] as const,
    );
    expect(
      visible
        .filter(([, text]) => /\bx-(job|pagination|provenance|rate-limit|error-in-200|safe|secret|extensible-enum)\b/.test(text))
        .map(([name]) => name),
    ).toEqual([]);
  });

  it("leads language models to Markdown that exists", async () => {
    const index = await readFile(join(folder, "llms.txt"), "utf8");
    const links = Array.from(index.matchAll(/\]\(([^)]+)\)/g), ([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(modules.length);
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });
});
