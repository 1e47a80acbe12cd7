import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/index.js";
import { runScript, startScript } from "../support/run-script.js";
import { runScriptHere } from "../support/run-script-here.js";
import { hang, serve } from "../support/serve.js";

describe("npm run mock", () => {
  it("ends on a TERM signal", async () => {
    const mock = startScript(["scripts/mock.ts", "--port", "0"]);
    await mock.printed(/Mock: (\S+)/);
    mock.child.kill("SIGTERM");
    expect((await mock.finished).code).toBe(0);
  });
});

describe("the options of npm run mock", () => {
  it("check tokens, play jobs and size lists", async () => {
    const flags = ["--app", "cs-1:made:up:adminConsole", "--jobs", "fail", "--running-polls", "0", "--list-size", "7"];
    const mock = startScript(["scripts/mock.ts", "--port", "0", ...flags]);
    const [baseUrl = ""] = await mock.printed(/Mock: (\S+)/);
    const kore = createClient({ baseUrl, auth: { clientId: "cs-1", clientSecret: "made:up" } });
    expect(await kore.bots.list({ limit: 5 }).toArray()).toHaveLength(7);
    const publishing = kore.bots.publish({ botId: "st-1", body: { versionComment: "nightly" } }).wait({ intervalMs: 1 });
    await expect(publishing).rejects.toMatchObject({ kind: "job" });
    await expect(kore.with({ retry: false }).tables.queryRows({ tableName: "orders", body: { query: {} } })).rejects.toMatchObject({
      status: 401,
    });
    mock.child.kill("SIGTERM");
    await mock.finished;
    await expect(fetch(baseUrl)).rejects.toThrow("fetch failed");
  });

  it.each([
    [
      ["--failure-rate", "1", "--seed", "3"],
      [500, 500],
    ],
    [
      ["--rate-limits", "--latency", "1"],
      [...Array.from({ length: 60 }, () => 200), 429],
    ],
  ])("%j make the weather, here without tokens", async (flags, statuses) => {
    const mock = startScript(["scripts/mock.ts", "--port", "0", "--no-auth", ...flags]);
    const [url = ""] = await mock.printed(/Mock: (\S+)/);
    const seen: number[] = [];
    for (const _ of statuses) seen.push((await fetch(`${url}/api/public/bots?limit=1`)).status);
    expect(seen).toEqual(statuses);
    mock.child.kill("SIGTERM");
    await mock.finished;
  });

  it.each([
    [["--app", "cs-1:made-up"], "--app takes ID:SECRET:KIND"],
    [["--app", "cs-1:do-not-print:bot"], "--app: kind must be one of botBuilder, adminConsole, dataTables"],
    [["--jobs", "explode"], "--jobs must be one of succeed, fail, never-end"],
    [["--latency", "soon"], "--latency must be a number of milliseconds from 0 to 60000"],
    [["--latency="], "--latency must be a number of milliseconds from 0 to 60000"],
    [["--chaos"], "unknown option '--chaos'"],
  ])("%j end with the right use, without a secret", async (flags, words) => {
    const { code, output } = await runScriptHere(["scripts/mock.ts", ...flags]);
    expect(code).toBe(2);
    expect(output).toContain(words);
    expect(output).not.toContain("do-not-print");
  });
});

describe("a port that is taken", () => {
  it.each([
    ["mock", ["scripts/mock.ts", "--port"], "--port"],
    ["docs", ["scripts/docs.ts", "--port"], "npm run docs -- --port N"],
  ])("stops %s with one sentence that says what to do", async (_, args, advice) => {
    const { port } = new URL((await serve(hang)).url);
    const { code, output } = await runScript([...args, port]);
    expect(code).toBe(1);
    expect(output.trim().split("\n").at(-1)).toBe(
      `Port ${port} on 127.0.0.1 is taken. Stop what runs there, or choose another port with ${advice}.`,
    );
  });
});

describe("a wrong call", () => {
  it.each([
    [["scripts/mock.ts", "--prot", "1"], "unknown option '--prot'"],
    [["scripts/mock.ts", "--port", "x"], "--port must be a number from 0 to 65535."],
    [["scripts/start.ts", "--port", "1"], "unknown option '--port'"],
    [["scripts/start.ts", "--docs-port", "x"], '--docs-port takes a number from 0 to 65535, not "x".'],
    [["scripts/dev.ts", "--mock-port", ""], '--mock-port takes a number from 0 to 65535, not "".'],
    [["scripts/dev.ts", "--app", "cs-1"], "--app takes ID:SECRET:KIND"],
    [["scripts/generate.ts", "--checked"], "Unknown option '--checked'"],
    [["scripts/new.ts", "bots.archive"], "Expected: ID METHOD PATH."],
    [["scripts/new.ts", "bots", "POST", "/api/public/x"], '"bots" is not of the form <module>.<verbNoun>.'],
    [["scripts/new.ts", "bots.fetch", "GET", "/api/public/x"], "A GET operation starts with one of: export, get, list."],
    [["scripts/new.ts", "bots.get", "FETCH", "/api/public/x"], '"FETCH" is not an HTTP method.'],
    [["scripts/new.ts", "bots.get", "GET", "/x"], '"/x" starts with none of: '],
  ])("%j exits 2 and says why", async (args, why) => {
    const { code, output } = await runScriptHere(args);
    expect(code).toBe(2);
    expect(output).toContain(why);
    expect(output).not.toContain("    at ");
  });
});

describe("--help", () => {
  it.each([
    [["scripts/mock.ts"], "--latency <ms>"],
    [["scripts/start.ts"], "--docs-port <n>"],
    [["scripts/generate.ts"], "npm run generate [-- --check]"],
  ])("of %j prints what it takes and exits 0", async (args, flag) => {
    const { code, output } = await runScript([...args, "--help"]);
    expect(output).toContain(flag);
    expect(code).toBe(0);
  });
});
