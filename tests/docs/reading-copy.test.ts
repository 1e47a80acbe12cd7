import { describe, expect, it } from "vitest";
import { renderGuide } from "../../scripts/docs/guides.js";
import { readingCopy } from "../../scripts/docs/reading-copy.js";
import { loadBundle } from "../../scripts/lib/load-bundle.js";
import { Description } from "../../src/description/description.js";

const description = await loadBundle();
const copyWith = (...guides: Parameters<typeof readingCopy>[1]) => Description.of(readingCopy(description, guides));

describe("readingCopy", () => {
  it("says in words what the extensions say", () => {
    const text = copyWith().operation("bots.export").description;
    expect(text).toContain("`bots.export` · 60 calls a minute and 1800 an hour per bot");
    expect(text).toContain(
      "Source: [bot-export](https://docs.kore.ai/ai-for-service/apis/automation/bot-export), documented, last compared",
    );
    expect(text).toContain("<details><summary>How we know</summary>\n\n- ");
    expect(text).toContain("- The sample sends `allTasks` with `subTasks`");
  });

  it("lists the known values of an open enum", () => {
    const status = copyWith().root.get("components", "schemas", "BotExportRecord", "properties", "status");
    expect(status?.text("description")).toBe("Status of the export. Known values: `pending`, `success`; others may come.");
  });

  it("says that a field holds a credential", () => {
    const secret = copyWith().root.get("components", "schemas", "BotJwtApp", "properties", "clientSecret");
    expect(secret?.text("description")).toMatch(/A credential: keep it out of logs\.$/);
  });

  it("puts guides before the modules", () => {
    const copy = copyWith({ name: "errors", title: "Errors", text: "Text" });
    expect(copy.root.get("tags", 0)?.value).toMatchObject({ name: "guide-errors", "x-displayName": "Errors", description: "Text" });
    expect(copy.tagGroups[0]).toEqual({ name: "Guides", tags: ["guide-errors"] });
  });

  it("leaves the description itself alone", () => {
    readingCopy(description, []);
    expect(description.operation("bots.export").description).not.toContain("Source:");
  });
});

describe("renderGuide", () => {
  const render = (markdown: string) => renderGuide("test", markdown, description, []).text;

  it.each([
    ["rate-limits", "| `bots.list` | account | 60 | 1800 |"],
    ["pagination", "| `bots.list` | `offset` | pages from 0 | `limit` | `/availableMore` | `/total` |"],
    ["jobs", "| `bots.getExportStatus` | `pending` | `success` |  | `/downloadURL` |"],
    ["scopes", "| `bots.export` | App Builder (Bot Builder) | Bot Export |"],
  ])("fills in the table %s from the description", (name, row) => {
    expect(render(`# Title\n\n<!-- table: ${name} -->`)).toContain(row);
  });

  it("fills in the error table from the catalogue", () => {
    const error = { status: 401, msg: "No | token", code: 4002, meaning: "Missing.", retry: false };
    const { text } = renderGuide("test", "# Title\n<!-- table: errors -->", description, [error]);
    expect(text).toContain("| 401 | 4002 | No \\| token | Missing. | no |");
  });

  it.each([
    ["no heading", "Text", "openapi/guides/test.md must start with a heading"],
    ["an unknown table", "# Title\n<!-- table: none -->", "openapi/guides/test.md asks for the unknown table none"],
  ])("names the file of a guide with %s", (_, markdown, message) => {
    expect(() => render(markdown)).toThrow(message);
  });
});
