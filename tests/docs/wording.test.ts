import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, visit } from "yaml";
import { ROOT } from "../../scripts/lib/root.js";

/** What reads as translated or names something twice, and what to write instead. */
const REPLACEMENTS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\banswer(s|ed|ing)?\b/i, "response, return or reply"],
  [/\bhanded in\b/i, "submitted"],
  [/\bleft out\b|\bleaves? (it )?out\b/i, "omitted; for a default: Defaults to ..."],
  [/\basked for\b/i, "requested"],
  [/\bmoments?\b/i, "timestamp"],
  [/\brefuse[sd]?\b/i, "reject"],
  [/\bstates? of (a|an|the|this)\b/i, "status of"],
  [/\bpublishing of\b|\ba publishing\b/i, "publish job"],
  [/\b(start|status) call\b/i, "start operation, status operation"],
  [/\bhow (many|much) .* holds?\b/i, "Number of ... per page"],
  [/\bids?\b/, "ID, IDs"],
  [/\be-mail/i, "email"],
  [/\bused up\b/i, "exhausted"],
];

const TEXT_KEYS = ["summary", "description", "meaning", "notes", "title"];
const openapi = join(ROOT, "openapi");
const files = (await readdir(openapi, { recursive: true })).filter((name) => /\.(yaml|md)$/.test(name) && name !== "extensions.md");

/** The texts of a file that people read: values of the keys above in YAML, without what is example data; the lines of Markdown. */
function textsOf(name: string, source: string): string[] {
  if (name.endsWith(".md")) return source.split("\n");
  const texts: string[] = [];
  visit(parseDocument(source), {
    Pair(_, pair: Pair) {
      if (!isScalar(pair.key)) return;
      if (["value", "example", "msg"].includes(String(pair.key.value))) return visit.SKIP;
      if (!TEXT_KEYS.includes(String(pair.key.value)) || isMap(pair.value)) return;
      const found = isSeq(pair.value) ? pair.value.items : [pair.value];
      texts.push(...found.filter((one) => !isPair(one) && isScalar(one)).map((one) => String(isScalar(one) ? one.value : "")));
    },
  });
  return texts;
}

function stumbles(name: string, source: string): string[] {
  // Code and placeholders keep the wire's own spelling.
  const prose = textsOf(name, source).map((text) => text.replace(/`[^`]*`|\{[^}]*\}/g, "``"));
  return prose.flatMap((text) => REPLACEMENTS.filter(([pattern]) => pattern.test(text)).map(([, instead]) => `${text} -> ${instead}`));
}

describe("the texts of the description", () => {
  it.each(files)("%s uses the standard terms", async (name) => {
    expect(stumbles(name, await readFile(join(openapi, name), "utf8"))).toEqual([]);
  });

  it.each([
    ["a summary", "get:\n  summary: Get the state of an export\n"],
    ["a note", "x-provenance:\n  notes:\n    - The answer names no id.\n"],
    ["a folded description", "description: >-\n  Everything is exported\n  when left out.\n"],
  ])("are found in %s", (_, yaml) => {
    expect(stumbles("file.yaml", yaml)).not.toEqual([]);
  });

  it("are not looked for in example data and code", () => {
    expect(stumbles("file.yaml", "summary: Sends `id`\nvalue:\n  description: The answer to everything\n")).toEqual([]);
  });
});
