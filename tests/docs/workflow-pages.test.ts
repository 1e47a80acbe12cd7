import { describe, expect, it } from "vitest";
import { workflowFlow } from "../../scripts/docs/html/workflow-flow.js";
import { workflowPage } from "../../scripts/docs/html/workflow-page.js";
import { loadWorkflowPages, type WorkflowPage } from "../../scripts/docs/load-workflow-pages.js";
import { llmsText } from "../../scripts/docs/markdown/llms-text.js";
import { workflowMarkdown } from "../../scripts/docs/markdown/workflow-markdown.js";
import { workflowSections } from "../../scripts/docs/search-sections.js";
import { leavesOf } from "../../scripts/docs/view/payload-leaves.js";
import { workflowsWith } from "../../scripts/docs/view/workflow-view.js";
import { conditionText } from "../../scripts/workflows/condition-text.js";
import { description } from "../support/description.js";
import { workflows } from "../workflows/workflows.js";

const pages = await loadWorkflowPages(description);
const views = pages.map(({ view }) => view);

function pageOf(id: string): WorkflowPage {
  const page = pages.find(({ view }) => view.id === id);
  if (page === undefined) throw new Error(`There is no workflow ${id}`);
  return page;
}

/** What remains of markup for a reader: the text between its parts. */
const textOf = (markup: string) => markup.replace(/<\/(li|h3|p|div)>/g, "\n").replace(/<[^>]+>/g, "");

describe("the view of a workflow", () => {
  it("has each workflow of openapi/workflows with all steps, and no token among its inputs", () => {
    expect(views.map(({ id, steps }) => [id, steps.length])).toEqual(workflows.map(({ id, steps }) => [id, steps.length]));
    expect(views.flatMap(({ inputs }) => inputs.filter(({ name }) => name === "token"))).toEqual([]);
  });

  it("names the kinds of app that may call every step, with the scopes of all", () => {
    expect(pageOf("import-bot").view.callers).toEqual([
      { kind: "Admin Console", scopes: ["Bot Definition > Bot Import", "Bot Publish > Publish", "Bot Publish > Publish Status"] },
    ]);
  });

  it("says where each value comes from", () => {
    const [, start] = pageOf("import-bot").view.steps;
    expect(start?.sends).toEqual([
      { name: "uploadMode", source: { kind: "constant", value: "ZIP" } },
      { name: "zipInfo", source: { kind: "step", number: 1, name: "fileId" } },
      { name: "name", source: { kind: "input", name: "botName" } },
      { name: "purpose", source: { kind: "constant", value: "customer" } },
    ]);
    expect(start?.gives).toEqual([{ name: "importId", source: { kind: "response", field: "_id" } }]);
  });

  it("says how a step polls, and what ends it", () => {
    const [start, poll] = pageOf("export-bot").view.steps;
    expect(start?.polls).toBeUndefined();
    expect(poll?.polls).toEqual({ everyMs: 2000, limit: 300, while: ["`status` is `pending`", "`_id` is not `exportId` of step 1"] });
    expect(poll?.goesOnWhen).toEqual(["`status` is `success`", "`_id` is `exportId` of step 1"]);
  });

  it.each([
    ["$statusCode == 200", "the HTTP status is `200`"],
    ["$response.body#/metaqnas/0/status != $inputs.wanted", "`metaqnas[0].status` is not the input `wanted`"],
    ["something else", "`something else`"],
  ])("puts the condition %s in words", (condition, words) => {
    expect(conditionText(condition, new Map())).toBe(words);
  });

  it("names the places of the values in a body", () => {
    expect(leavesOf({ a: [{ b: 1 }, "x"], c: [], d: { e: null } })).toEqual([
      ["a[0].b", 1],
      ["a[1]", "x"],
      ["c", []],
      ["d.e", null],
    ]);
  });
});

describe("the page of a workflow", () => {
  it.each(pages.map((page) => [page.view.id, page] as const))(
    "of %s is static, and shows steps, program, Postman folder and file",
    (id, { view, files }) => {
      const page = workflowPage(view, files);
      const markup = page.replace(/^~~~~[\s\S]*?^~~~~$/gm, "");
      expect(markup).not.toMatch(/<t(able|r|d|h|body|head)\b|\srole=|\{\{/);
      for (const { operation } of view.steps) expect(markup).toContain(`href="../api/${operation.module}/${operation.verb}"`);
      for (const { name } of view.inputs) expect(markup).toContain(`<li id="input-${name}">`);
      expect(markup).toContain(`**Workflows / ${view.summary}**`);
      expect(markup).toContain(`href="../downloads/${id}.arazzo.yaml"`);
      expect(page).toContain(`npx tsx examples/run-workflow.ts ${id}`);
      expect(page).toContain("export default ");
    },
  );

  it("draws the steps as a list, a loop for each that polls, and what each passes on", () => {
    const { markup } = workflowFlow(pageOf("import-bot").view);
    expect(markup.match(/<li id="[\w-]+"><div class="flow-box/g)).toHaveLength(5);
    expect(markup.match(/flow-box flow-loop/g)).toHaveLength(2);
    const text = textOf(markup);
    expect(text).toMatch(/You give\s*botZip The zip of an export\./);
    expect(text).toContain("3. Poll the import until it has succeeded\nIt then shows the ID of the new bot.\n");
    expect(text).toContain("zipInfo from fileId of step 1");
    expect(text).toContain("name from your botName");
    expect(text).toContain("Repeats every 2 seconds, at most 300 times, while status is pending or _id is not importId of step 2.");
    expect(text).toContain("Goes on when status is success and _id is importId of step 2. Any other response ends the workflow.");
    expect(text).toContain("botId (streamId of the response)");
    expect(text).toMatch(/You get\s*botId from botId of step 3/);
  });

  it("runs its program with the inputs of the workflow, and keeps a file that it makes", () => {
    const { view, files } = pageOf("export-bot");
    expect(workflowPage(view, files)).toMatch(/run-workflow\.ts export-bot \\\n {2}--botId st-[\w-]+ \\\n {2}> result\n/);
    const report = pageOf("import-bot");
    expect(workflowPage(report.view, report.files)).toContain("--botZip README.md \\\n  --botName 'Travel Desk'\n");
  });

  it("does without a program where nobody has written one", () => {
    const { view, files } = pageOf("export-bot");
    expect(workflowPage(view, { ...files, example: undefined })).not.toContain("With the client");
  });
});

describe("workflows elsewhere in the docs", () => {
  it("are known to the pages of their operations", () => {
    const used = workflowsWith(description.operation("bots.publish"), views);
    expect(used.map(({ workflow, step }) => `${workflow.id} ${step.number}`)).toEqual(["add-language 2", "import-bot 4", "upgrade-bot 5"]);
  });

  it("are found by the search, by what they do, their operations and their inputs", () => {
    const [section] = workflowSections(pageOf("export-bot").view);
    expect(section).toMatchObject({ anchor: undefined, titles: ["Workflows", "Export a bot and download it"] });
    expect(section?.text).toMatch(/export-bot .*botId .*bots\.getExportStatus/);
  });

  it("are in the Markdown for language models, to which the index leads", () => {
    const text = workflowMarkdown(views);
    for (const { id, steps } of views) {
      expect(text).toContain(`## ${id}: `);
      for (const { operation, number } of steps) expect(text).toContain(`- Step ${number}, \`${operation.id}\`: `);
    }
    expect(llmsText(description, views)).toContain("(workflows.md)");
  });
});
