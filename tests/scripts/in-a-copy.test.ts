import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changedFiles } from "../../scripts/lib/copy-project.js";
import { copyForTests } from "./copy.js";

const PATH_FILE = "openapi/modules/bots/paths/bots.yaml";
const copy = copyForTests({ small: true });
const generate = (...args: string[]) => copy.run("scripts/generate.ts", ...args);

describe("npm run generate", () => {
  it("writes the same bytes again after they are gone, and removes a file that it no longer makes", async () => {
    await rm(join(copy.folder, "generated"), { recursive: true });
    await mkdir(join(copy.folder, "generated/client"), { recursive: true });
    await writeFile(join(copy.folder, "generated/client/old.ts"), "");
    expect(await generate()).toMatchObject({ code: 0 });
    expect(changedFiles(copy.folder)).toEqual([]);
  });

  it("--check names what is stale, and what nothing makes any more, exits 1 and writes nothing", async () => {
    await copy.edit(PATH_FILE, (text) => text.replace("List the bots of the account", "List all bots of the account"));
    await writeFile(join(copy.folder, "generated/client/old.ts"), "");
    const { code, output } = await generate("--check");
    expect(code).toBe(1);
    expect(output).toContain(
      "Stale: openapi.yaml, openapi.json, client/schema.ts, client/modules.ts, msw/bots.ts, postman/kore-xo-api.postman_collection.json, client/old.ts\nRun: npm run generate",
    );
    expect(changedFiles(copy.folder).sort()).toEqual(["generated/client/old.ts", PATH_FILE]);
  });

  it.each([
    ["broken YAML", (text: string) => text.replace("get:", "get: ["), `${PATH_FILE}:3:7 Failed to parse`],
    ["a $ref to nowhere", (text: string) => text.replace("BotPage.yaml", "BotPag.yaml"), `${PATH_FILE}:59:13 Can't resolve $ref`],
  ])("names file and line of %s once and leaves generated/ as it was", async (_, breakIt, message) => {
    await copy.edit(PATH_FILE, breakIt);
    const { code, output } = await generate();
    expect(code).toBe(1);
    expect(output.startsWith(message)).toBe(true);
    expect(output).not.toContain("    at ");
    expect(changedFiles(copy.folder)).toEqual([PATH_FILE]);
  });
});

describe("a missing generated/", () => {
  it.each(["scripts/mock.ts", "scripts/build-reference.ts"])("makes %s say which command writes it", async (script) => {
    await rm(join(copy.folder, "generated"), { recursive: true });
    const { code, output } = await copy.run(script);
    expect({ code, output: output.trim() }).toEqual({ code: 1, output: "generated/openapi.json is missing. Run: npm run generate" });
  });
});

describe("npm run new", () => {
  const scaffold = (...args: string[]) => copy.run("scripts/new.ts", ...args);

  it("writes operations that show up in what is generated: of a new URL, of a described one, of a new module", async () => {
    const { code, output } = await scaffold("bots.archive", "POST", "/api/public/bot/{botId}/archive", "--page", "archive-bot");
    expect(code).toBe(0);
    expect(output).toContain("wrote openapi/modules/bots/paths/bot.by-bot-id.archive.yaml");
    expect(await scaffold("bots.update", "PUT", "/api/public/bots")).toMatchObject({ code: 0 });
    expect((await scaffold("widgets.enable", "POST", "/api/public/widgets")).output).toContain("add the tag widgets to x-tagGroups");
    expect(await generate()).toMatchObject({ code: 0 });
    const operations = await copy.read("generated/client/operations.ts");
    for (const line of ["list GET", "archive POST", "update PUT", "enable POST"]) expect(operations).toContain(`\n${line} /api/public/`);
    expect(operations).toMatch(/ {2}widgets: `\nenable POST/);
  });

  it("writes nothing over what exists", async () => {
    const { code, output } = await scaffold("bots.list", "GET", "/api/public/bots");
    expect(code).toBe(1);
    expect(output).toContain("openapi/modules/bots/paths/bots.yaml exists already; nothing was written.");
    expect(changedFiles(copy.folder)).toEqual([]);
  });
});
