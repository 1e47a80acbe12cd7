import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyProject } from "../../scripts/lib/copy-project.js";
import { runScript } from "../lib/run-script.js";

const PATH_FILE = "openapi/modules/bots/paths/bots.yaml";
let copy: string;

beforeEach(async () => {
  copy = await copyProject();
});
afterEach(() => rm(copy, { recursive: true, force: true }));

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(join(copy, file), change(await readFile(join(copy, file), "utf8")));
}

const generate = (...args: string[]) => runScript(["scripts/generate.ts", ...args], copy);

describe("npm run generate", () => {
  it("finds the committed files fresh, and writes the same bytes again after they are gone", async () => {
    expect(await generate("--check")).toMatchObject({ code: 0 });
    const before = await readFile(join(copy, "generated/openapi.yaml"), "utf8");
    await rm(join(copy, "generated"), { recursive: true });
    expect(await generate()).toMatchObject({ code: 0 });
    expect(await readFile(join(copy, "generated/openapi.yaml"), "utf8")).toBe(before);
    expect(await generate("--check")).toMatchObject({ code: 0 });
  });

  it("--check names what is stale, exits 1 and writes nothing", async () => {
    await edit(PATH_FILE, (text) => text.replace("List the bots of the account", "List all bots of the account"));
    const { code, output } = await generate("--check");
    expect(code).toBe(1);
    expect(output).toContain("Stale: openapi.yaml, openapi.json, client/schema.ts, client/operations.ts\nRun: npm run generate");
    expect(await readFile(join(copy, "generated/openapi.yaml"), "utf8")).not.toContain("List all bots");
  });

  it("removes a file that it no longer makes", async () => {
    await writeFile(join(copy, "generated/client/old.ts"), "");
    expect((await generate("--check")).output).toContain("Stale: client/old.ts");
    await generate();
    await expect(readFile(join(copy, "generated/client/old.ts"))).rejects.toThrow("ENOENT");
  });

  it.each([
    ["broken YAML", (text: string) => text.replace("get:", "get: ["), `${PATH_FILE}:3:7 Failed to parse`],
    ["a $ref to nowhere", (text: string) => text.replace("BotPage.yaml", "BotPag.yaml"), `${PATH_FILE}:54:13 Can't resolve $ref`],
  ])("names file and line of %s once and leaves generated/ as it was", async (_, breakIt, message) => {
    const before = await readFile(join(copy, "generated/openapi.json"), "utf8");
    await edit(PATH_FILE, breakIt);
    const { code, output } = await generate();
    expect(code).toBe(1);
    expect(output.startsWith(message)).toBe(true);
    expect(output).not.toContain("    at ");
    expect(await readFile(join(copy, "generated/openapi.json"), "utf8")).toBe(before);
  });
});

describe("npm run build", () => {
  it("runs again only what a change concerns", { timeout: 180_000 }, async () => {
    const build = async () => {
      const { output } = await runScript(["scripts/build.ts"], copy);
      return output
        .split("\n")
        .filter((line) => line.startsWith("+ "))
        .map((line) => line.slice(2, line.lastIndexOf(":")));
    };
    expect((await build()).sort()).toEqual(["docs", "generate", "lint: Redocly", "lint: Spectral", "lint: code", "types and package"]);
    expect(await build()).toEqual([]);
    await edit("openapi/guides/jobs.md", (text) => text.replace("Poll", "Ask"));
    expect((await build()).sort()).toEqual(["docs", "generate", "lint: Redocly", "lint: Spectral"]);
    await rm(join(copy, "generated/docs/index.html"));
    expect(await build()).toEqual(["docs"]);
  });

  it("reports a broken file as generate does, although the linters fail over it too", async () => {
    await edit(PATH_FILE, (text) => text.replace("BotPage.yaml", "BotPag.yaml"));
    const { code, output } = await runScript(["scripts/build.ts"], copy);
    expect(code).toBe(1);
    expect(output).toMatch(/^x generate failed\n\nopenapi\/modules\/bots\/paths\/bots\.yaml:54:13 Can't resolve/m);
  });
});

describe("a missing generated/", () => {
  it.each(["scripts/mock.ts", "scripts/build-docs.ts"])("makes %s say which command writes it", async (script) => {
    await rm(join(copy, "generated"), { recursive: true });
    const { code, output } = await runScript([script], copy);
    expect({ code, output: output.trim() }).toEqual({ code: 1, output: "generated/openapi.json is missing. Run: npm run generate" });
  });
});

describe("npm run new", () => {
  const scaffold = (...args: string[]) => runScript(["scripts/new.ts", ...args], copy);

  it("writes an operation that shows up in what is generated", async () => {
    const { code, output } = await scaffold("bots.archive", "POST", "/api/public/bot/{botId}/archive", "--page", "archive-bot");
    expect(code).toBe(0);
    expect(output).toContain("wrote openapi/modules/bots/paths/bot.by-bot-id.archive.yaml");
    expect(await generate()).toMatchObject({ code: 0 });
    expect(await readFile(join(copy, "generated/client/operations.ts"), "utf8")).toContain('id: "bots.archive"');
  });

  it("adds a method to a URL that is described already", async () => {
    expect(await scaffold("bots.update", "PUT", "/api/public/bots")).toMatchObject({ code: 0 });
    const text = await readFile(join(copy, PATH_FILE), "utf8");
    expect(text).toContain("operationId: bots.list");
    expect(text).toContain("operationId: bots.update");
    expect(await generate()).toMatchObject({ code: 0 });
  });

  it("makes room for a new module", async () => {
    const { output } = await scaffold("channels.enable", "POST", "/api/public/channels");
    expect(output).toContain("add the tag channels to x-tagGroups");
    expect(await generate()).toMatchObject({ code: 0 });
  });

  it("writes nothing over what exists", async () => {
    const { code, output } = await scaffold("bots.list", "GET", "/api/public/bots");
    expect(code).toBe(1);
    expect(output).toContain("openapi/modules/bots/paths/bots.yaml exists already; nothing was written.");
    expect(await generate("--check")).toMatchObject({ code: 0 });
  });
});
