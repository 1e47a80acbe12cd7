import { describe, expect, it } from "vitest";
import { renderGuide } from "../../scripts/docs/guides.js";
import { readingCopy } from "../../scripts/docs/reading-copy.js";
import { loadBundle } from "../../scripts/lib/load-bundle.js";
import { Description } from "../../src/description/description.js";
import { workflows } from "../workflows/workflows.js";

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

  it("shows each operation with curl, in TypeScript and on the command line", () => {
    const samples = copyWith().operation("bots.list").place.get("x-codeSamples")?.value as { label: string; source: string }[];
    expect(samples.map(({ label }) => label)).toEqual(["curl", "TypeScript", "Command line"]);
    expect(samples[2]?.source).toContain("npx kore-xo-api call bots.list");
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
  const render = (markdown: string) => renderGuide("test", markdown, { description, errors: [], workflows }).text;

  it.each([
    ["rate-limits", "| `bots.list` | account | 60 | 1800 |"],
    ["pagination", "| `bots.list` | `offset` | pages from 0 | `limit` | `/availableMore` | `/total` |"],
    ["jobs", "| `bots.getExportStatus` | `pending` | `success` |  | `/downloadURL` |"],
    ["scopes", "| `bots.export` | App Builder (Bot Builder) | Bot Export |"],
  ])("fills in the table %s from the description", (name, row) => {
    expect(render(`# Title\n\n<!-- table: ${name} -->`)).toContain(row);
  });

  it("fills in the errors of the catalogue, by status, with what to do and who documents them", () => {
    const errors = [
      { status: 401, msg: "Invalid JWT token", code: 4002, meaning: "Not a | token.", fix: "Send one.", retry: false },
      { status: 400, msg: "CSV format\nis incorrect", meaning: "Unreadable.", fix: "Compare.", retry: true },
    ];
    const markdown = "# Title\n<!-- list: errors -->\n<!-- table: token-errors -->";
    const { text } = renderGuide("test", markdown, { description, errors, workflows });
    expect(text).toMatch(
      /## 401 Unauthorized\n\n### `Invalid JWT token`\n\nNot a \| token\.\n\n\*\*What to do\.\*\* Send one\.\n\nCode `4002`\. .*fails again\. Documented for \d+ operations\./,
    );
    expect(text).toMatch(
      /## 400 Bad Request\n\n### `CSV format is incorrect`[\s\S]*No code is documented\. .*may succeed later\. Seen by callers/,
    );
    expect(text).toContain("| `Invalid JWT token` | Not a \\| token. | Send one. |");
  });

  it("lists the workflows with a job, at an address that is right from a guide and from the one-page reference", () => {
    const text = render("# Title\n<!-- list: workflows -->");
    expect(text).toContain("- [Export a bot and download it](../workflows/export-bot)");
    expect(text).not.toContain("read-conversations");
  });

  it.each([
    ["no heading", "Text", "openapi/guides/test.md must start with a heading"],
    ["an unknown table", "# Title\n<!-- table: none -->", "openapi/guides/test.md asks for the unknown table or list none"],
  ])("names the file of a guide with %s", (_, markdown, message) => {
    expect(() => render(markdown)).toThrow(message);
  });
});
