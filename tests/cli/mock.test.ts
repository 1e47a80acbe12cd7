import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/lib/root.js";
import { description, responseExample } from "../support/description.js";
import { startScript } from "../support/run-script.js";

const MAIN = join(ROOT, "src/cli/main.ts");
let folder: string;
const started: ReturnType<typeof startScript>[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kore-xo-api-cli-"));
});
afterEach(async () => {
  for (const { child, finished } of started.splice(0)) {
    child.kill("SIGKILL");
    await finished;
  }
  await rm(folder, { recursive: true });
});

/** Runs `kore-xo-api` in the folder of this test. */
function cli(...args: string[]) {
  const process = startScript([MAIN, ...args], folder);
  started.push(process);
  return process;
}

async function startMock(...args: string[]) {
  const process = cli("mock", "--port", "0", ...args);
  const [url = ""] = await process.printed(/Mock: (\S+)/);
  return { ...process, url };
}

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const total = async (url: string) =>
  ((await (await fetch(`${url}/api/public/bots`, { headers: { auth: "x" } })).json()) as { total: number }).total;

describe("kore-xo-api", () => {
  it("prints its version and its sub-commands", async () => {
    expect((await cli("--version").finished).output.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    const { code, output } = await cli("--help").finished;
    expect(output).toContain("mock");
    expect(code).toBe(0);
  });

  it.each([
    [["mokc"], "unknown command 'mokc'"],
    [["mock", "--config", "nowhere.json"], "--config: there is no file nowhere.json."],
  ])("%j exits 2 and names what is wrong", async (args, message) => {
    const { code, output } = await cli(...args).finished;
    expect(output).toContain(message);
    expect(output).not.toContain("    at ");
    expect(code).toBe(2);
  });
});

describe("on a machine that lacks something, the mock", () => {
  it("says what to install, or to run instead, without Prism", async () => {
    const hide = `const Module = require("node:module");
      const resolve = Module._resolveFilename;
      Module._resolveFilename = function (name, ...rest) {
        if (name.startsWith("@stoplight/")) throw Object.assign(new Error("Cannot find module " + name), { code: "MODULE_NOT_FOUND" });
        return resolve.call(this, name, ...rest);
      };`;
    await write("hide.cjs", hide);
    const { code, output } = await startScript(["--require", "./hide.cjs", MAIN, "mock", "--port", "0"], folder).finished;
    expect(output).toMatch(/^The mock needs Prism\. Install it: npm install .*\nOr, without installing: npx -p kore-xo-api -p @stoplight/);
    expect(output).not.toContain("    at ");
    expect(code).toBe(1);
  });

  it.each([
    [["--host", "no-such-host.invalid"], "The mock cannot listen there: "],
    [["--config", "https.json"], "https: the key or the certificate cannot be read"],
  ])("says so with %j", async (args, message) => {
    await write("https.json", '{ "https": { "key": "no key", "cert": "none" } }');
    const { code, output } = await cli("mock", "--port", "0", ...args).finished;
    expect(output).toContain(message);
    expect(output).not.toContain("    at ");
    expect(code).toBeGreaterThan(0);
  });
});

describe("the configuration of the mock", () => {
  it.each([
    ["mock.config.json", '{ "scenario": { "listSize": 7, "runningPolls": 0 } }'],
    ["mock.config.mjs", "export default { scenario: { listSize: 7 } };"],
    ["mock.config.ts", "const listSize: number = 7;\nexport default { scenario: { listSize } };"],
  ])("is read from %s", async (name, text) => {
    await write(name, text);
    const { url } = await startMock();
    expect(await total(url)).toBe(7);
  });

  it("is found under another name, and flags win over it option by option", async () => {
    await write("team.json", '{ "auth": false, "scenario": { "listSize": 7, "latencyMs": 1 } }');
    const { url } = await startMock("--config", "team.json", "--list-size", "3");
    expect(await (await fetch(`${url}/api/public/bots`)).json()).toMatchObject({ total: 3 });
  });

  it.each([
    [
      "mock.config.json",
      '{ "scenario": { "latencyMs": "soon" } }',
      "mock.config.json: scenario.latencyMs must be a number of milliseconds from 0 to 60000.",
    ],
    ["mock.config.json", '{ "chaos": true }', "mock.config.json: chaos is unknown. The options are: "],
    ["mock.config.json", "{", "mock.config.json: "],
    ["mock.config.mjs", "export default [];", "mock.config.mjs must export an object"],
    [
      "mock.config.json",
      '{ "apps": [{ "clientId": "a", "clientSecret": "s3cret", "kind": "bot" }] }',
      "mock.config.json: apps[0].kind must be one of",
    ],
  ])("in %s that says %s is refused by name", async (name, text, message) => {
    await write(name, text);
    const { code, output } = await cli("mock", "--port", "0").finished;
    expect(output).toContain(message);
    expect(output).not.toContain("s3cret");
    expect(output).not.toContain("    at ");
    expect(code).toBe(2);
  });

  it("is read again with --watch when it changes, on the same port; a mistake keeps the former one", async () => {
    await write("mock.config.json", '{ "scenario": { "listSize": 7 } }');
    const { url, printed } = await startMock("--watch");
    expect(await total(url)).toBe(7);
    await write("mock.config.json", '{ "scenario": { "listSize": 5 } }');
    await printed(/(has changed: the mock runs with it)/);
    expect(await total(url)).toBe(5);
    await write("mock.config.json", '{ "scenario": { "listSize": -1 } }');
    await printed(/(the mock goes on as before: mock\.config\.json: scenario\.listSize must be)/);
    expect(await total(url)).toBe(5);
    await write("mock.config.json", '{ "data": "nowhere" }');
    await printed(/(the mock goes on as before: [\s\S]*nowhere: there is no such folder)/);
    expect(await total(url)).toBe(5);
  });
});

describe("--data", () => {
  const [bot] = (responseExample(description.operation("bots.list"), 200, "first-page") as { bots: object[] }).bots;

  it("is a folder of fixtures, read again with --watch when it changes; a mistake keeps the former ones", async () => {
    await cli("mock", "fixture", "bots.list", "--data", "ours", "--format", "json").finished;
    const { url, printed } = await startMock("--data", "ours", "--watch");
    expect(await total(url)).toBe(2);
    await write("ours/bots.list.json", JSON.stringify([bot]));
    await printed(/(ours has changed: the mock runs with it)/);
    expect(await total(url)).toBe(1);
    await write("ours/bots.list.json", '[{ "name": 7 }]');
    await printed(/(ours has changed, but the mock goes on as before: [\s\S]*ours\/bots\.list\.json: \/0\/name must be string)/);
    expect(await total(url)).toBe(1);
  });

  // In a process of its own, because vitest loads TypeScript in its own way.
  it("may have an index in TypeScript", async () => {
    await mkdir(join(folder, "ours"));
    await write("ours/index.ts", `const bots: object[] = ${JSON.stringify([bot])};\nexport default { "bots.list": bots };`);
    const { url } = await startMock("--data", "ours");
    expect(await total(url)).toBe(1);
  });

  it("that a configuration changes to is watched from then on", async () => {
    for (const name of ["first", "second"]) await mkdir(join(folder, name));
    await write("first/bots.list.json", "[]");
    await write("second/bots.list.json", JSON.stringify([bot]));
    await write("mock.config.json", '{ "data": "first" }');
    const { url, printed } = await startMock("--watch");
    expect(await total(url)).toBe(0);
    await write("mock.config.json", '{ "data": "second" }');
    await printed(/(mock\.config\.json has changed: the mock runs with it)/);
    expect(await total(url)).toBe(1);
    await write("second/bots.list.json", JSON.stringify([bot, { ...bot, _id: "st-2" }]));
    await printed(/(second has changed: the mock runs with it)/);
    expect(await total(url)).toBe(2);
  });

  it("with mistakes exits 1 and names file and pointer; an unknown field is a warning", async () => {
    await write("bots.list.json", JSON.stringify([{ ...bot, nmae: "A" }]));
    await (await startMock("--data", ".")).printed(/(Warning: bots\.list\.json: \/0\/nmae is not in the description)/);
    await write("bots.list.json", JSON.stringify([{ ...bot, name: 7 }]));
    const { code, output } = await cli("mock", "--port", "0", "--data", ".").finished;
    expect(output).toContain("bots.list.json: /0/name must be string");
    expect(output).not.toContain("    at ");
    expect(code).toBe(1);
  });

  it("of a configuration is meant from where the file is", async () => {
    await mkdir(join(folder, "team"));
    await write("team/mock.config.json", '{ "data": "." }');
    await write("team/bots.list.yaml", "[]");
    expect(await total((await startMock("--config", "team/mock.config.json")).url)).toBe(0);
  });
});

describe("--https", () => {
  it("serves HTTPS with a certificate made at the start", async () => {
    const { url } = await startMock("--https");
    expect(url).toMatch(/^https:/);
    const status = await new Promise((resolve, reject) => {
      request(`${url}/__mock/health`, { rejectUnauthorized: false }, (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end();
    });
    expect(status).toBe(200);
  });
});
