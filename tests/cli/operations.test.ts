import { describe, expect, it } from "vitest";
import { description, operations } from "../support/description.js";
import { runCli } from "../support/run-cli.js";

const lines = async (...args: string[]) => (await runCli(["operations", ...args])).stdout.trimEnd().split("\n");

describe("kore-xo-api operations", () => {
  it("lists every operation with method, path and summary, one per line", async () => {
    const all = await lines();
    expect(all.map((line) => line.split(" ")[0])).toEqual(operations.map(({ id }) => id));
    expect(all[0]).toContain(`${operations[0]?.method.toUpperCase()}`);
    expect(all.find((line) => line.startsWith("bots.list "))).toMatch(/GET +\/api\/public\/bots {2}List the bots/);
  });

  it("finds words in id, path and summary", async () => {
    const found = await lines("BOTS.", "export");
    expect(found).toContainEqual(expect.stringMatching(/^bots\.export /));
    expect(found.every((line) => /bots/i.test(line) && /export/i.test(line))).toBe(true);
  });

  it("prints JSON with --json", async () => {
    const { stdout } = await runCli(["operations", "--json"]);
    const list = JSON.parse(stdout);
    expect(list).toHaveLength(operations.length);
    const { method, path, summary, docsUrl } = description.operation("bots.list");
    expect(list).toContainEqual({ operation: "bots.list", method: method.toUpperCase(), path, summary, docs: docsUrl });
  });

  it("exits 1 when it finds nothing", async () => {
    expect(await runCli(["operations", "no", "such"])).toMatchObject({ code: 1, stdout: "", stderr: "No operation has no and such.\n" });
  });
});

describe("kore-xo-api docs", () => {
  it("prints summary, path, tokens, rate limit and the official page of an operation", async () => {
    const { code, stdout } = await runCli(["docs", "bots.list"]);
    const { summary, path, docsUrl, rateLimit } = description.operation("bots.list");
    for (const text of [summary, `GET ${path}`, docsUrl, `${rateLimit?.perMinute} a minute`, "Admin Console (", "call bots.list --help"]) {
      expect(stdout).toContain(text);
    }
    expect(code).toBe(0);
  });

  it.each(operations.map(({ id }) => id))("has something to say about %s", async (id) => {
    const { code, stdout } = await runCli(["docs", id]);
    expect(stdout).toContain("Official page: https://");
    expect(stdout).not.toMatch(/undefined|null/);
    expect(code).toBe(0);
  });

  it("lists and prints the guides", async () => {
    expect((await runCli(["docs"])).stdout).toMatch(/^Guides: .*pagination/);
    expect((await runCli(["docs", "pagination"])).stdout).toMatch(/^# /m);
  });

  it("names similar operations when there is none of this name", async () => {
    expect(await runCli(["docs", "bots.lst"])).toMatchObject({ code: 2, stderr: expect.stringContaining("bots has bots.") });
  });
});
