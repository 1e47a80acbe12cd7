import { defineConfig } from "vitepress";
import { pageParts } from "../../scripts/docs/fill-page.js";
import { loadGuides } from "../../scripts/docs/load-guides.js";
import { loadWorkflowPages } from "../../scripts/docs/load-workflow-pages.js";
import { sidebar } from "../../scripts/docs/sidebar.js";
import { slug } from "../../scripts/docs/slug.js";
import { loadBundle } from "../../scripts/lib/load-bundle.js";
import { ROOT } from "../../scripts/lib/root.js";
import { withPolicy } from "./content-security-policy.js";
import { createMarkdownExtension } from "./markdown.js";
import { openMenu } from "./open-menu.js";
import { paintFirst } from "./paint-first.js";
import { searchSections } from "./search.js";

const description = await loadBundle();
const workflows = (await loadWorkflowPages(description)).map(({ view }) => view);
const base = process.env.DOCS_BASE ?? "/";

export default defineConfig({
  title: "Kore.ai XO Platform API",
  titleTemplate: ":title · Kore.ai XO Platform API (unofficial)",
  description: "Unofficial reference of the public REST API of Kore.ai's XO Platform, with a typed client and a mock.",
  lang: "en",
  base,
  cacheDir: "../.cache/site/vite",
  cleanUrls: true,
  lastUpdated: false,
  metaChunk: true,
  // Pages are rendered and indexed one after the other, so that two builds make the same bytes.
  buildConcurrency: 1,
  router: { prefetchLinks: false },
  // A test follows every link of the built site, also those that VitePress does not know.
  ignoreDeadLinks: true,
  head: [["link", { rel: "icon", href: "data:," }]],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    anchor: { slugify: slug },
    headers: { slugify: slug },
    config: createMarkdownExtension(description, base, await pageParts(description, workflows)),
  },
  transformPageData: ({ params }) => (params?.description === undefined ? {} : { description: params.description }),
  transformHtml: async (html, _, { page, siteConfig }) =>
    withPolicy(await paintFirst(openMenu(html, `${base}${page.replace(/(^|\/)index\.md$|\.md$/, "$1")}`), siteConfig.outDir, base), page),
  themeConfig: {
    siteTitle: "XO Platform API",
    nav: [
      { text: "Quick start", link: "/guides/quick-start" },
      { text: "Workflows", link: "/workflows/" },
      { text: "Try it", link: "/try-it", target: "_self" },
      { text: "One page", link: "/reference/", target: "_self" },
    ],
    sidebar: sidebar(description, await loadGuides(description), workflows),
    outline: [2, 3],
    notFound: {
      title: "Page not found",
      quote:
        "The address may be misspelled, or the operation may have been renamed. The search finds operations, fields and error messages.",
      linkLabel: "Start page",
      linkText: "Start page",
    },
    docFooter: { prev: false, next: false },
    search: {
      provider: "local",
      options: {
        disableDetailedView: true,
        miniSearch: {
          searchOptions: { fuzzy: 0.1, prefix: true, combineWith: "AND", boost: { title: 4, titles: 3, text: 1 } },
          _splitIntoSections: await searchSections(description, workflows, `${ROOT}site`),
        },
      },
    },
  },
});
