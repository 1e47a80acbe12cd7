import { describe, expect, it } from "vitest";
import { fillPage } from "../../scripts/docs/fill-page.js";
import { html, inline } from "../../scripts/docs/html/html.js";
import { modulePage } from "../../scripts/docs/html/module-page.js";
import { operationPage } from "../../scripts/docs/html/operation-page.js";
import { moduleMarkdown } from "../../scripts/docs/markdown/module-markdown.js";
import { curlSample } from "../../scripts/docs/samples/curl-sample.js";
import { typescriptSample } from "../../scripts/docs/samples/typescript-sample.js";
import { markdownSections, operationSections } from "../../scripts/docs/search-sections.js";
import { viewOperation } from "../../scripts/docs/view/operation-view.js";
import { type FieldView, viewSchema } from "../../scripts/docs/view/schema-view.js";
import { viewWorkflow, workflowsWith } from "../../scripts/docs/view/workflow-view.js";
import type { Json } from "../../src/description/json.js";
import { Place } from "../../src/description/place.js";
import { description, modules, operations } from "../support/description.js";
import { workflows } from "../workflows/workflows.js";

const schema = (value: Json, components: Json = {}) => {
  const place = Place.ofDocument({ value, components: { schemas: components } }).get("value");
  if (place === undefined) throw new Error("The reference leads nowhere");
  return viewSchema(place);
};
const page = (id: string) => operationPage(viewOperation(description.operation(id), description));
const views = workflows.map((workflow) => viewWorkflow(workflow, description));
const names = (fields: readonly FieldView[]): unknown[] =>
  fields.map(({ name, schema: { fields: below } }) => (below.length > 0 ? [name, names(below)] : name));

describe("the view of a schema", () => {
  it("says type, bounds, format, default and values in words", () => {
    expect(schema({ type: ["integer", "null"], minimum: 1, maximum: 100, default: 20 })).toMatchObject({
      type: "integer or null",
      facts: ["at least 1", "at most 100", "default `20`"],
    });
    expect(schema({ type: "array", maxItems: 3, items: { type: "string", format: "date", enum: ["a", "b"] } })).toMatchObject({
      type: "array of strings",
      facts: ["at most 3 items", "each format date"],
      values: { list: ["a", "b"], isOpen: false },
    });
    expect(schema({ type: "string", "x-extensible-enum": ["new"] }).values).toEqual({ list: ["new"], isOpen: true });
  });

  it("merges the parts of allOf, the first of a name wins, and knows which fields are required", () => {
    const { fields } = schema(
      {
        allOf: [{ $ref: "#/components/schemas/Base" }, { required: ["b"], properties: { b: { type: "string" }, a: { type: "integer" } } }],
      },
      { Base: { required: ["a"], properties: { a: { type: "string" } } } },
    );
    expect(fields.map(({ name, isRequired, schema: { type } }) => [name, isRequired, type])).toEqual([
      ["a", true, "string"],
      ["b", true, "string"],
    ]);
  });

  it("shows fields of lists and fields of any name, and enters a schema that holds itself once", () => {
    const node = {
      type: "object",
      properties: { name: { type: "string" }, children: { type: "array", items: { $ref: "#/components/schemas/Node" } } },
    };
    const { fields } = schema(
      { $ref: "#/components/schemas/Node" },
      { Node: { ...node, additionalProperties: { type: "object", properties: { x: {} } } } },
    );
    expect(names(fields)).toEqual(["name", "children", ["*", ["x"]]]);
    expect(fields[1]?.schema).toMatchObject({ type: "array of objects", repeats: "Node" });
  });

  it("joins the types of a choice of plain values, and shows other choices one by one", () => {
    expect(schema({ anyOf: [{ type: "string", format: "date" }, { type: "integer" }] })).toMatchObject({
      type: "string or integer",
      choices: [],
    });
    const { choices } = schema({ oneOf: [{ title: "By name", properties: { name: {} } }, { properties: { id: {} } }] });
    expect(choices.map(({ title }) => title)).toEqual(["By name", "Form 2"]);
  });
});

describe("markup", () => {
  it("escapes texts, also the braces that Vue would take for code", () => {
    expect(html`<p title="${'"x"'}">${"<b> {{ 1 }} &"}</p>`.markup).toBe(
      '<p title="&quot;x&quot;">&lt;b&gt; &#123;&#123; 1 &#125;&#125; &amp;</p>',
    );
    expect(inline("Set `{a}` as [here](https://example.com)").markup).toBe(
      'Set <code>&#123;a&#125;</code> as <a href="https://example.com">here</a>',
    );
  });
});

describe("the page of an operation", () => {
  it.each(operations.map(({ id }) => id))("of %s is static, names every parameter, and shows whole scopes", (id) => {
    const text = page(id);
    const view = viewOperation(description.operation(id), description);
    // Outside of samples: a sample may hold anything.
    const markup = text.replace(/^~~~~[\s\S]*?^~~~~$/gm, "");
    expect(markup).not.toMatch(/<t(able|r|d|h|body|head)\b|\srole=|\{\{/);
    for (const { parameters } of view.parameters)
      for (const { name } of parameters) expect(markup).toContain(`<code class="name">${name}</code>`);
    for (const { scopes } of view.callers)
      for (const scope of scopes) expect(markup).toContain(`<strong>${html`${scope}`.markup}</strong>`);
  });

  it("requires fields of a request, and says of fields of a response that they are always present", () => {
    const text = page("bots.export");
    const response = text.indexOf("## Response 200");
    expect(text.slice(0, response)).toMatch(/>exportType<.*?>required</);
    expect(text.slice(response)).toContain(">always present<");
    expect(text.slice(response)).not.toContain(">required<");
  });

  it("shows the parts of a form, which is no JSON, a line each", () => {
    expect(page("files.upload")).toMatch(/~~~~txt\nfile: .*\nfileContext: bulkImport\nfileExtension: json\n~~~~/);
  });

  it("links each error message to what it means", () => {
    expect(page("bots.export")).toContain('<a href="../../guides/errors#please-select-at-least-one-component"><q>Please select');
  });

  it("names the workflows that the operation takes part in", () => {
    const publish = description.operation("bots.publish");
    const used = workflowsWith(publish, views);
    expect(operationPage(viewOperation(publish, description), used)).toContain(
      '<a href="../../workflows/import-bot#publish">Import a bot and publish it</a>, step 4 of 5',
    );
    expect(page("bots.list")).not.toContain("## Workflows");
  });

  it("puts the evidence last, folded, with what the levels mean", () => {
    const text = page("bots.export");
    const evidence = text.indexOf("## How we know");
    expect(evidence).toBeGreaterThan(text.indexOf("## Before and after"));
    expect(text.slice(evidence)).toMatch(/<details class="evidence">[\s\S]*documented[\s\S]*observed[\s\S]*inferred/);
    expect(text.slice(0, evidence)).not.toContain("The sample sends");
  });

  it("links what comes before and after, and what is passed on", () => {
    expect(page("bots.getImportStatus")).toMatch(
      /Before.*bots\/import"><code>bots\.import<\/code>.*<code>botImportBIR<\/code> is <code>\/_id<\/code> of the response/,
    );
  });
});

describe("samples", () => {
  const typescript = (id: string) => typescriptSample(description.operation(id), description);

  it("read every page of a list, wait for a job, or download its file", () => {
    expect(typescript("bots.list")).toContain("for await (const item of kore.bots.list({ limit: ");
    expect(typescript("bots.publish")).toMatch(/await kore\.bots\.publish\([\s\S]*\)\.wait\(\);/);
    expect(typescript("bots.export")).toMatch(/await kore\.bots\.export\([\s\S]*\)\.download\(\);/);
  });

  it("send files without needing one on the disk", () => {
    expect(typescript("files.upload")).toContain("new File([");
    expect(curlSample(description.operation("files.upload"))).toMatch(/-F 'file=".*";filename=/);
  });

  it("have a query parameter that only a sentence requires", () => {
    expect(curlSample(description.operation("conversations.getHistory"))).toContain("userId=");
  });
});

describe("the page and the Markdown of a module", () => {
  it.each(modules.map((module) => [module.name, module] as const))("%s have every operation", (_, module) => {
    const [text, markdown] = [modulePage(module, description), moduleMarkdown(module, description)];
    for (const { id, path } of module.operations) {
      expect(text).toContain(`<code>${id}</code>`);
      expect(markdown).toContain(`## ${id}: `);
      expect(markdown).toContain(path);
    }
  });

  it("says in which order: start, poll, download, and which workflows go on from there", () => {
    const bots = modules.find(({ name }) => name === "bots");
    const text = bots && modulePage(bots, description, views);
    expect(text).toContain('<a href="../../workflows/export-bot">Export a bot and download it</a>');
    expect(text).not.toContain("workflows/erase-user-data");
    expect(text).toMatch(
      /bots\.export<\/code><\/a>, then poll .*bots\.getExportStatus<\/code><\/a> until the job has finished, then download/,
    );
  });
});

describe("what the search finds", () => {
  it("is names, texts and own errors of an operation, not its evidence", () => {
    const sections = operationSections(description.operation("bots.export"), description);
    const text = sections.map((section) => section.text).join(" ");
    expect(text).toContain("exportOptions");
    expect(text).toContain("Please select at least one component");
    expect(text).not.toContain("Invalid SDK credentials");
    expect(text).not.toContain("The sample sends");
  });

  it("has the text between signs that are no tags", () => {
    expect(markdownSections("# Page <a href='x'>link</a>\n\n## `Emails << a@b.c >> unknown`\n\nText\n")).toMatchObject([
      { titles: ["Page  link "] },
      { anchor: "emails-a-b-c-unknown", titles: ["Page  link ", "Emails << a@b.c >> unknown"] },
    ]);
  });

  it("is a section per heading of a page, without rows of operations", () => {
    const sections = markdownSections("---\ntitle: X\n---\n# Page\n\nText\n\n## A `b` c\n\n| `bots.list` | 60 |\n| other | row |\n");
    expect(sections).toMatchObject([
      { anchor: undefined, titles: ["Page"] },
      { anchor: "a-b-c", titles: ["Page", "A b c"], text: expect.stringContaining("other") },
    ]);
    expect(sections[1]?.text).not.toContain("bots.list");
  });
});

describe("a page with lists to be filled in", () => {
  it("gets them, and fails for one that does not exist", () => {
    expect(fillPage("a\n<!-- list -->\nb", new Map([["list", "- 1"]]))).toBe("a\n- 1\nb");
    expect(() => fillPage("<!-- none -->", new Map())).toThrow("unknown part none");
  });
});
