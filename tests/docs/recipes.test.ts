import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { startForwardProxy } from "../support/forward-proxy.js";
import { type Bench, blocks, compile, startBench } from "./snippets.js";

const run = promisify(execFile);
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const recipes = await readFile(join(ROOT, "docs/recipes.md"), "utf8");
const snippets = blocks(recipes, "ts");
const PLAIN = `
import { createClient } from "kore-xo-api";
const kore = createClient({ baseUrl: "https://platform.kore.ai", auth: "any-text" });
console.log((await kore.bots.list()).total);
`;

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

/** What a snippet prints, with environment variables besides the usual. */
async function print(code: string, name: string, environment: Record<string, string> = {}): Promise<string> {
  const file = await bench.program(code, name);
  return (await run(process.execPath, ["--import", TSX, file], { cwd: bench.folder, env: { ...process.env, ...environment } })).stdout;
}

it("compile", { timeout: 60_000 }, async () => {
  const files = await Promise.all(snippets.map((code, index) => bench.program(code, `recipe-${index}.mts`)));
  expect(await compile(files)).toEqual({ code: 0, output: "" });
});

describe("a recipe for a proxy", { timeout: 60_000 }, () => {
  const proxied = snippets.flatMap((code) => {
    const [, agent] = /(\w*ProxyAgent|fetch as \w+).* from "undici"/.exec(code) ?? [];
    return agent === undefined ? [] : [[code.includes("fetchOfUndici") ? "undici.fetch, with an upload" : agent, code] as const];
  });

  it("stands for each way", () => {
    expect(proxied.map(([name]) => name)).toEqual(["EnvHttpProxyAgent", "ProxyAgent", "undici.fetch, with an upload"]);
  });

  it.each(proxied)("with %s sends everything through it", async (name, code) => {
    const proxy = await startForwardProxy();
    bench.mock.reset();
    expect(await print(code, "proxied.mts", { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: "" })).toMatch(/\w/);
    expect(proxy.targets).toEqual([new URL(bench.mock.url).host]);
    expect(bench.mock.requests).toMatchObject([{ status: 200, operation: name.includes("upload") ? "files.upload" : "bots.list" }]);
  });

  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const hasSwitch = major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
  it.runIf(hasSwitch)("with Node's own switch needs no code", async () => {
    const proxy = await startForwardProxy();
    await print(PLAIN, "plain.mts", { NODE_USE_ENV_PROXY: "1", HTTP_PROXY: proxy.url, NO_PROXY: "" });
    expect(proxy.targets).toEqual([new URL(bench.mock.url).host]);
  });
});

it.each(snippets.filter((code) => !code.includes("undici")))("run: %s", async (code) => {
  expect(await print(code, "recipe.mts")).toMatch(/\w/);
});
