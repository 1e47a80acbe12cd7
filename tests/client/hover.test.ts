import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";

/** The mouse is on what follows each `^`. */
const MARKED = `
  import type { Kore } from "../../src/client/index.js";
  declare const kore: Kore;
  kore.bots.^list({ ^limit: 50 });
  (await kore.bots.list()).^availableMore;
  kore.bots.export({ botId: "st-1", ^body: { exportType: "latest" } });
`;
const hovers = readHovers(MARKED);

function readHovers(marked: string): string[] {
  const file = join(ROOT, "tests/client/hover.virtual.ts");
  const [first = "", ...rest] = marked.split("^");
  const source = first + rest.join("");
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === file ? source : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  });
  let position = 0;
  return [first, ...rest.slice(0, -1)].map((before) => {
    position += before.length;
    const info = service.getQuickInfoAtPosition(file, position);
    const tags = info?.tags?.flatMap(({ text }) => text ?? []) ?? [];
    return [...(info?.displayParts ?? []), ...(info?.documentation ?? []), ...tags].map(({ text }) => text).join("");
  });
}

describe("an editor", () => {
  it("shows the description and the input of an operation", () => {
    expect(hovers[0]).toContain("List the bots of the account.");
    expect(hovers[0]).toContain("Rate limit per account: 60 a minute");
    expect(hovers[0]).toContain("limit?: number");
    expect(hovers[0]).toContain('CallOf<"bots.list">');
    expect(hovers[0]).toContain("Pages: iterate over the call, or use .pages() and .toArray()");
  });

  it("shows the description of a parameter", () => {
    expect(hovers[1]).toContain("(property) limit?: numberNumber of bots per page.");
  });

  it("shows the description of a response field", () => {
    expect(hovers[2]).toContain("Whether more bots are available.");
  });

  it("shows the fields of a body, and names the schemas in it", () => {
    expect(hovers[3]).toContain('exportType: "latest" | "published";');
    expect(hovers[3]).toContain('exportOptions?: components["schemas"]["BotExportOptions"];');
  });
});
