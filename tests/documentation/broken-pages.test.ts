import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readPages, readTexts, toFacts, writeFacts } from "../../scripts/documentation/index.js";
import { endpointTable, fence, pageOf, readOne } from "./read.js";

const URL = "`https://{{host}}/api/public/lanterns`";
const TABLE = [
  "## Body Parameters",
  "",
  "| Parameter | Required | Description |",
  "|---|---|---|",
  "| `glow` | Required | Maximum is 9. |",
  "",
];
const WHOLE = pageOf(
  "POST",
  URL,
  "<Note>",
  "Lamps *burn*.",
  "</Note>",
  "",
  ...TABLE,
  "## Sample Response",
  fence("json", '{ "lit": [{ "a": 1 }] }'),
);
const problems = (text: string) => readOne(text).findings.filter(({ level }) => level === "problem");

describe("a broken page is a problem with a line, and the rest of it is read", () => {
  it.each([
    ["a tag that nothing closes", pageOf("POST", URL, "<Note>", "", "Lamps.", "", ...TABLE), 10, "MDX"],
    ["an expression that is none", pageOf("POST", URL, "Lamps {burn.", "", ...TABLE), 10, "MDX"],
    ["a tag in the form of HTML", pageOf("POST", URL, "Lamps<br>burn", "", ...TABLE), 10, "MDX"],
  ])("%s", (_, page, line, words) => {
    expect(problems(page)).toMatchObject([{ page: "lantern.mdx", message: expect.stringContaining(words) }]);
    expect(Math.abs((problems(page)[0]?.line ?? 0) - line)).toBeLessThanOrEqual(1);
    expect(readOne(page).operations.get("POST /api/public/lanterns")?.fields).toMatchObject([{ name: "glow", required: true, max: 9 }]);
  });

  it.each([
    ["an empty page", "", 1, "empty"],
    ["a page of spaces", " \n\n", 1, "empty"],
    ["a file that is no text", "PK\0\u0001", 1, "not a text"],
    ["a page without an endpoint table", "# Lamps\n\nThey burn.\n", 1, "no table"],
    ["a code block that is not closed", pageOf("POST", URL, "## Sample Response", "", "```json", '{ "lit": 1 }', ""), 12, "not closed"],
    ["a table without its line of dashes", pageOf("POST", URL, ...TABLE.filter((row) => !row.startsWith("|---"))), 12, "dashes"],
    [
      "an endpoint row without an address",
      ["| Field | Value |", "|---|---|", "| **Method** | GET |", "| **Endpoint** | soon |"].join("\n"),
      1,
      "no endpoint",
    ],
    ["an endpoint without a method", endpointTable("", URL).join("\n"), 1, "no method"],
    ["parameters under a heading that says nothing", pageOf("POST", URL, ...TABLE.slice(2)), 10, "headings"],
  ])("%s", (_, page, line, words) => {
    expect(problems(page)).toContainEqual({ page: "lantern.mdx", level: "problem", line, message: expect.stringContaining(words) });
  });

  it("a row with more cells than its table is a note", () => {
    const { findings } = readOne(pageOf("POST", URL, ...TABLE.slice(0, 4), "| `glow` | Required | Bright. | And more. |"));
    expect(findings).toMatchObject([{ level: "note", line: 14, message: expect.stringContaining("4 cells") }]);
  });

  it("whichever line a page ends or starts at, and whatever mark is put there, nothing is thrown", () => {
    const lines = WHOLE.split("\n");
    expect(problems(WHOLE)).toEqual([]);
    for (let at = 0; at <= lines.length; at += 1) {
      for (const mark of ["", "<", "{", "|", "```"]) {
        const texts = [lines.slice(0, at).join("\n") + mark, mark + lines.slice(at).join("\n")];
        for (const text of texts)
          expect(() => writeFacts(toFacts(readTexts(new Map([["lantern.mdx", text]])), "2026-01-01"))).not.toThrow();
      }
    }
  });

  it("a file that cannot be read is a problem of that file alone", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pages-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "lantern.mdx"), WHOLE);
    await mkdir(join(folder, "folder.mdx"));
    const { pages, findings } = await readPages(folder);
    expect(pages.map(({ slug }) => slug)).toEqual(["lantern"]);
    expect(findings).toMatchObject([{ page: "folder.mdx", level: "problem", line: 1 }]);
  });
});

it("Windows line ends and a byte order mark change nothing", () => {
  expect(readOne(`\uFEFF${WHOLE.replaceAll("\n", "\r\n")}`)).toEqual(readOne(WHOLE));
});
