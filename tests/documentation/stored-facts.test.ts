import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFacts, readTexts, toFacts, writeFacts } from "../../scripts/documentation/index.js";
import { ROOT } from "../../scripts/lib/root.js";
import { fence, pageOf } from "./read.js";

const page = (flag: string, key: string) =>
  pageOf(
    "POST",
    "`https://{{host}}/api/public/lantern/{{lanternId}}?hue=1`",
    "A sentence that nobody may copy.",
    "",
    "## Body Parameters",
    "",
    "| Parameter | Required | Description |",
    "|---|---|---|",
    `| \`glow\` | ${flag} | How bright it burns: \`dim\` or \`bright\`. Defaults to \`dim\`. |`,
    "| `oil` | Optional | Maximum is 9. |",
    "",
    "## Sample Response",
    fence("json", `{ "${key}": "a text of theirs", "at": [1, null, { "x": true }], "two": [{ "a": 1, "b": 1 }, { "a": 1 }] }`),
  );
const write = (...pages: string[]) =>
  writeFacts(toFacts(readTexts(new Map(pages.map((text, index) => [`page-${index}.mdx`, text]))), "2026-01-01"));

describe("the stored facts", () => {
  it("are read back as they were written", () => {
    const facts = toFacts(readTexts(new Map([["lantern.mdx", page("Required", "lit")]])), "2026-01-01");
    expect(readFacts(writeFacts(facts))).toEqual(facts);
    expect(JSON.stringify(readFacts(writeFacts(facts)))).toBe(JSON.stringify(facts));
  });

  it("hold names, flags, values and types, and no sentence", () => {
    const text = write(page("Required", "lit"));
    expect(text).toContain('"glow": { "from": ["table"], "required": true, "default": "dim", "enum": ["dim", "bright"] }');
    expect(text).toContain('"oil": { "from": ["table"], "required": false, "max": 9 }');
    expect(text).toContain('"lit": "string"');
    expect(text).toContain('"at[]": "integer|null|object"');
    expect(text).toContain('"two[].a": "integer!"');
    expect(text).toContain('"two[].b": "integer?"');
    expect(text).not.toMatch(/sentence|nobody|burns|theirs|Lantern API/);
  });

  it("differ in the lines of what changed, and in the page's hash", () => {
    const [before, after] = [write(page("Required", "lit")), write(page("Optional", "burning"))].map((text) => text.split("\n"));
    const changed = after?.filter((line) => !before?.includes(line)).map((line) => line.trim().split(":")[0]);
    expect(changed).toEqual(['"hash"', '"glow"', '"burning"', '"at"', '"at[]"', '"at[].x"'].filter((name) => !name.startsWith('"at')));
  });

  it("are the same whatever the order of the pages, and ignore spaces at the ends of lines", () => {
    const texts: [string, string][] = [
      ["b.mdx", page("Yes", "x")],
      ["a.mdx", page("No", "y")],
    ];
    const spaced = texts.map(([name, text]): [string, string] => [name, text.replace(/^## .*$/gm, "$&  ")]);
    const [one, other] = [texts, spaced.reverse()].map((entries) => writeFacts(toFacts(readTexts(new Map(entries)), "2026-01-01")));
    expect(one).toBe(other);
  });
});

describe("openapi/documentation.json", async () => {
  const text = await readFile(join(ROOT, "openapi/documentation.json"), "utf8");
  const facts = readFacts(text);

  it("is as the tool writes it", () => {
    expect(writeFacts(facts)).toBe(text);
  });

  it("holds no sentence: no name or value has more than eight words", () => {
    const { about, ...rest } = facts;
    const strings: string[] = [];
    JSON.stringify(rest, (key, value: unknown) => {
      strings.push(key, ...(typeof value === "string" ? [value] : []));
      return value;
    });
    expect(about).toContain("verify:docs");
    expect(strings.flatMap((each) => each.split(" > ")).filter((each) => each.split(/\s+/).length > 8)).toEqual([]);
  });

  it("names the page, method and path of each operation, and every name in the path", () => {
    const operations = Object.values(facts.pages).flatMap((page) => Object.entries(page.operations));
    expect(operations.length).toBeGreaterThanOrEqual(Object.keys(facts.pages).length);
    for (const [key, { path }] of operations) {
      expect(key).toMatch(/^(GET|POST|PUT|PATCH|DELETE) \/[^?]*$/);
      expect(Object.keys(path)).toEqual(expect.arrayContaining([...key.matchAll(/\{(.*?)\}/g)].map(([, name]) => name)));
    }
  });
});
