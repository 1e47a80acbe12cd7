import { afterEach, describe, expect, it } from "vitest";
import { startScript } from "../support/run-script.js";
import { hang, serve } from "../support/serve.js";
import { copyForTests } from "./copy.js";
import { leaveFewModules } from "./small-description.js";

const BUILD_TIME_MS = 300_000;
const PATH_FILE = "openapi/modules/bots/paths/bots.yaml";
const PORTS = ["--docs-port", "0", "--mock-port", "0"];
const copy = copyForTests({ built: true, onePage: true });
const started: ReturnType<typeof startScript>[] = [];

function start(script: string, ...flags: string[]) {
  const process = startScript([script, ...PORTS, ...flags], copy.folder);
  started.push(process);
  return process;
}

afterEach(async () => {
  for (const { child, finished } of started.splice(0)) {
    child.kill("SIGKILL");
    await finished;
  }
});

const get = (url: string) => fetch(url, { headers: { auth: "any-text" } });

describe("npm start", () => {
  it("serves docs and mock, says when the checks are done, and leaves nothing behind on Ctrl-C", { timeout: BUILD_TIME_MS }, async () => {
    const { child, printed, finished } = start("scripts/start.ts");
    const [mock = "", curlUrl = ""] = await printed(/^Mock: (\S+)\nTry: {2}curl (\S+) -H "auth: any-text"$/m);
    expect(await get(curlUrl)).toMatchObject({ status: 200 });
    expect(curlUrl.startsWith(mock)).toBe(true);
    const [docs = ""] = await printed(/^Docs: (\S+)$/m);
    expect(await (await fetch(docs)).text()).toContain("<title>Kore.ai XO Platform API (unofficial)</title>");
    await printed(/^(All checks passed\.)$/m);
    child.kill("SIGINT");
    const { code, output } = await finished;
    expect(code).toBe(0);
    expect(output.indexOf("Ctrl-C ends both.")).toBeLessThan(output.indexOf("All checks passed."));
    for (const url of [docs, mock]) await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  // Everything is built in the copy now, so that only the mock has to start.
  it("ends with one sentence that says what to do when a port is taken", { timeout: BUILD_TIME_MS }, async () => {
    const { port } = new URL((await serve(hang)).url);
    const { code, output } = await start("scripts/start.ts", "--mock-port", port).finished;
    expect(code).toBe(1);
    expect(output.trim().split("\n").at(-1)).toBe(
      `Port ${port} on 127.0.0.1 is taken. Stop what runs there, or choose another port with npm start -- --mock-port N.`,
    );
  });

  it("serves before the checks are done, says loudly that one fails, goes on serving, and exits 1 in the end", {
    timeout: BUILD_TIME_MS,
  }, async () => {
    await copy.edit("src/client/index.ts", (text) => `${text}\nexport const mistake: number = "text";\n`);
    const { child, printed, finished } = start("scripts/start.ts");
    const [curlUrl = ""] = await printed(/curl (\S+) -H/);
    await printed(/(CHECKS FAILED, see above\. Docs and mock go on)/);
    expect(await get(curlUrl)).toMatchObject({ status: 200 });
    child.kill("SIGTERM");
    const { code, output } = await finished;
    expect(code).toBe(1);
    expect(output.indexOf("Mock: ")).toBeLessThan(output.indexOf("x types"));
    expect(output).toMatch(/^x types failed\n\nsrc\/client\/index\.ts\(\d+,\d+\): error TS2322/m);
  });

  it("ends with what is wrong when there is nothing to serve", { timeout: BUILD_TIME_MS }, async () => {
    await leaveFewModules(copy.folder);
    await copy.edit(PATH_FILE, (text) => text.replace("BotPage.yaml", "BotPag.yaml"));
    const { code, output } = await start("scripts/start.ts").finished;
    expect(code).toBe(1);
    expect(output.match(/^x .+ failed$/gm)).toEqual(["x generate failed"]);
    expect(output).toMatch(/^x generate failed\n\nopenapi\/modules\/bots\/paths\/bots\.yaml:59:13 Can't resolve/m);
  });
});

describe("npm run dev", () => {
  it("serves what a change makes, reports a mistake and waits for its end", { timeout: BUILD_TIME_MS }, async () => {
    await leaveFewModules(copy.folder);
    const { child, printed, finished } = start("scripts/dev.ts", "--no-auth", "--list-size", "3");
    const [mock = ""] = await printed(/^Mock: (\S+)$/m);
    await printed(/^(Watching openapi\/)/m);
    expect(await (await fetch(`${mock}/api/public/bots`)).json()).toMatchObject({ total: 3 });

    const original = await copy.read(PATH_FILE);
    await copy.edit(PATH_FILE, (text) => text.replace("BotPage.yaml", "BotPag.yaml"));
    await printed(/(Can't resolve)/);
    expect(await fetch(`${mock}/api/public/bots`)).toMatchObject({ status: 200 });

    await copy.edit(PATH_FILE, () => original.replace("List the bots of the account", "List every bot"));
    await printed(/^(Rebuilt\.)$/m);
    expect(await (await fetch(mock)).text()).toContain("List every bot");
    child.kill("SIGINT");
    expect((await finished).code).toBe(0);
  });
});
