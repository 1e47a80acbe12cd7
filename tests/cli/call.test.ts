import { createHmac } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inputFlags } from "../../src/cli/call/input-flags.js";
import { createOperationProgram } from "../../src/cli/call/operation-program.js";
import type { Parameter } from "../../src/description/parameter.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { description, operations } from "../support/description.js";
import { type CliOptions, runCli } from "../support/run-cli.js";
import { breakOff, closedPort, inTurn, json, serve } from "../support/serve.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const folder = await temporaryFolder();
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ scenario: { runningPolls: 1 } });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const call = (args: readonly string[], options: CliOptions = {}) => runCli(["call", ...args], { url: mock.url, ...options });
const EXPORT = ["bots.export", "--botId", "st-1", "--body", '{"exportType":"published"}'];
const exists = async (name: string) => (await readdir(folder)).includes(name);

describe("kore-xo-api call", () => {
  it("prints the response as JSON", async () => {
    const { code, stdout, stderr } = await call(["bots.list", "--limit", "2"]);
    expect(JSON.parse(stdout)).toMatchObject({ total: 120, bots: [{}, {}] });
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  it("prints nothing but the help for --help, with types, limits, defaults and values from the description", async () => {
    const { code, stdout, stderr } = await runCli(["call", "bots.list", "--help"], { env: {} });
    expect(stdout).toContain("Usage: kore-xo-api call bots.list");
    expect(stdout).toMatch(/--offset <integer> +Page number, starting at 0\. \(0 or more; default: 0\)/);
    expect(stdout).toMatch(/--limit <integer> +Number of bots per page\. \(1 to 50\)/);
    expect(stdout).toContain(description.operation("bots.list").docsUrl);
    expect(stdout).not.toContain("--wait");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect((await runCli(["call", "agentIntegrations.set", "--help"])).stdout).toContain('choices: "custom", "genesys"');
  });

  it("sends path, query, headers and body where they belong", async () => {
    const { url, requests } = await serve(json({}));
    const operation = operations.find(({ requestBody, path, parameters }) => {
      return requestBody && path.includes("{botId}") && parameters.some(({ name }) => name === "bot-language");
    });
    const others = operation?.parameters.filter(({ isRequired, name }) => isRequired && name !== "botId") ?? [];
    const required = ["--botId", "st 1", ...others.map(({ name, example }) => `--${name}=${example}`)];
    const { code, stderr } = await call([operation?.id ?? "", ...required, "--bot-language", "en", "--body", '{"a":[1]}'], { url });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(requests[0]).toMatchObject({ body: '{"a":[1]}', headers: { "bot-language": "en" } });
    expect(requests[0]?.url).toContain("/st%201");
  });

  it("takes a boolean with and without a value", async () => {
    const { url, requests } = await serve(json({}));
    const isBoolean = ({ in: where, schema }: Parameter) => where === "query" && schema?.object.type === "boolean";
    const operation = operations.find(({ parameters, requestBody }) => parameters.some(isBoolean) && !requestBody);
    const name = operation?.parameters.find(isBoolean)?.name ?? "";
    const required = operation?.parameters.filter(({ isRequired }) => isRequired).map((one) => `--${one.name}=${one.example}`) ?? [];
    for (const flag of [`--${name}`, `--${name}=false`]) {
      expect(await call([operation?.id ?? "", ...required, flag], { url })).toMatchObject({ code: 0 });
    }
    expect(requests.map((request) => new URL(request.url, url).searchParams.get(name))).toEqual(["true", "false"]);
  });

  it("reads a body from a file and from standard input", async () => {
    const { url, requests } = await serve(json({}));
    const file = join(folder, "export.json");
    await writeFile(file, '\uFEFF{"exportType":"latest"}');
    const start = EXPORT.slice(0, 4);
    await call([...start, `@${file}`], { url });
    await call([...start, "-"], { url, stdin: '{"exportType":"published"}' });
    expect(requests.map(({ body }) => body)).toEqual(['{"exportType":"latest"}', '{"exportType":"published"}']);
  });

  it("sends a form with its file", async () => {
    const file = join(folder, "bot.json");
    await writeFile(file, "the content");
    const { url, requests } = await serve(json({}));
    const { code } = await call(["files.upload", "--file", `@${file}`, "--fileContext", "bulkImport", "--fileExtension", "json"], { url });
    expect(code).toBe(0);
    expect(requests[0]?.body).toMatch(/name="file"; filename="bot\.json"[\s\S]+the content[\s\S]+name="fileContext"\r\n\r\nbulkImport/);
  });

  it("prints every item of every page with --all, as one list or line by line", async () => {
    const list = JSON.parse((await call(["bots.list", "--all", "--limit", "50"])).stdout);
    expect(list).toHaveLength(120);
    const { stdout } = await call(["bots.list", "--all", "--ndjson", "--limit", "50"]);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(list);
  });

  it("prints an empty list with --all when there is nothing", async () => {
    const { url } = await serve(json({ total: 0, availableMore: false, bots: [] }));
    expect(await call(["bots.list", "--all"], { url })).toMatchObject({ stdout: "[]\n", code: 0 });
  });

  it("does not close the list of --all when a page fails", async () => {
    const page = json({ total: 2, availableMore: true, bots: [{ _id: "st-1", name: "A" }] });
    const { url } = await serve(inTurn(page, json({ errors: [{ msg: "No such page" }] }, 400)));
    const { code, stdout, stderr } = await call(["bots.list", "--all"], { url });
    expect(() => JSON.parse(stdout)).toThrow();
    expect(stderr).toContain("bots.list returned 400: No such page");
    expect(code).toBe(1);
  });

  it("prints status, headers and body with --include, of an error too", async () => {
    const { stdout } = await call(["bots.list", "--limit", "1", "--include"]);
    expect(JSON.parse(stdout)).toMatchObject({ status: 200, headers: { "content-type": "application/json" }, body: { total: 120 } });
    const { url } = await serve(json({ errors: [{ msg: "Gone", code: 4 }] }, 404));
    const failed = await call(["bots.list", "--include"], { url });
    expect(JSON.parse(failed.stdout)).toMatchObject({ status: 404, body: { errors: [{ msg: "Gone" }] } });
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining("bots.list returned 404: Gone (code 4)") });
  });

  it("waits for the job with --wait and prints its last status", async () => {
    const { code, stdout } = await call([...EXPORT, "--wait", "--interval-ms", "1"]);
    expect(JSON.parse(stdout)).toMatchObject({ status: "success" });
    expect(code).toBe(0);
  });

  it("writes the file of a job with --download, and nothing beside it", async () => {
    const file = join(folder, "bot.zip");
    const { code, stdout } = await call([...EXPORT, "--wait", "--download", file, "--interval-ms", "1"]);
    const { length } = await readFile(file);
    expect(JSON.parse(stdout)).toEqual({ file, bytes: length });
    expect(length).toBeGreaterThan(0);
    expect((await readdir(folder)).filter((name) => name.startsWith("bot.zip"))).toEqual(["bot.zip"]);
    expect(code).toBe(0);
  });

  it("writes the file of a job to standard output with --download -", async () => {
    const { stdout } = await call([...EXPORT, "--download", "-", "--interval-ms", "1"]);
    expect(stdout.startsWith("PK")).toBe(true);
  });

  it("says what happens on a terminal or with --verbose, on standard error only", async () => {
    const live = await call([...EXPORT, "--wait", "--interval-ms", "1"], { isTTY: true });
    expect(live.stderr).toMatch(/^(\r.{3}bots\.export: the job is \w+)+\r.{3}$/);
    // On a terminal both come to the same screen: the last line of progress must be gone before the result begins.
    expect(live.terminal).toMatch(/the job is success\r.{3}\{\n/);
    const verbose = await call([...EXPORT, "--wait", "--interval-ms", "1", "--verbose"]);
    expect(verbose.stderr).toMatch(/^kore #\d+ bots\.export POST attempt 1: 200 in /m);
    expect(JSON.parse(live.stdout)).toMatchObject({ status: "success" });
    expect(JSON.parse(verbose.stdout)).toMatchObject({ status: "success" });
  });

  it("signs tokens with the app of the environment", async () => {
    const { url, requests } = await serve(json({}));
    await call(["bots.list"], { url, env: { KORE_CLIENT_ID: "cs-1", KORE_CLIENT_SECRET: "made-up" } });
    const [, payload = ""] = String(requests[0]?.headers.auth).split(".");
    expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toMatchObject({ appId: "cs-1" });
  });

  it("ignores the carriage returns that a file from Windows leaves in variables", async () => {
    const { url, requests } = await serve(json({}));
    expect(await call(["bots.list"], { url: `${url}\r`, env: { KORE_TOKEN: "made-up\r" } })).toMatchObject({ code: 0, stderr: "" });
    await call(["bots.list"], { url, env: { KORE_TOKEN: "\r", KORE_CLIENT_ID: "cs-1\r", KORE_CLIENT_SECRET: "made-up\r" } });
    const [given, signed = ""] = requests.map(({ headers }) => String(headers.auth));
    expect(given).toBe("made-up");
    const [head, payload = "", signature] = signed.split(".");
    expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toMatchObject({ appId: "cs-1" });
    expect(signature).toBe(createHmac("sha256", "made-up").update(`${head}.${payload}`).digest("base64url"));
  });
});

describe("a mistake", () => {
  it.each([
    [["bots.lst"], "unknown operation 'bots.lst'\n(Did you mean bots.list?)"],
    [["nonsense"], "unknown operation 'nonsense'\nnpx kore-xo-api operations lists all of them."],
    [[], "missing required argument 'operation'"],
    [["--wait", "bots.export"], "The operation comes first"],
    [["bots.list", "--limti", "3"], "unknown option '--limti'\n(Did you mean --limit?)"],
    [["bots.list", "--wait"], "unknown option '--wait'"],
    [["bots.list", "more"], "too many arguments"],
    [["bots.list", "--limit", "ten"], "option '--limit <integer>' argument 'ten' is invalid. It takes a whole number."],
    [["bots.list", "--ndjson"], "--ndjson goes with --all."],
    [["bots.list", "--all", "--include"], "--include shows one response; it does not go with --all."],
    [["bots.list", "--deadline-ms", "soon"], "It takes a number of milliseconds."],
    [["bots.list", "--base-url", "platform"], "--base-url takes a URL"],
    [["bots.list", "--base-url", "http://platform.example"], "--base-url must be https"],
    [EXPORT.slice(0, 3), "required option '--body <json>' not specified"],
    [["bots.export", "--body", "{}"], "required option '--botId <text>' not specified"],
    [[...EXPORT, "--interval-ms", "5"], "--interval-ms goes with --wait or --download."],
    [[...EXPORT, "--download", "/"], "--download: / is a folder."],
    [[...EXPORT, "--download", ""], "--download: the name of the file is empty."],
    [["bots.export", "--botId", "--wait", "--body", "{}"], "option '--botId' is followed by --wait where its value should be"],
    [["bots.export", "--botId", "--help"], "option '--botId' is followed by --help where its value should be"],
    [[...EXPORT, "--download", "nowhere/bot.zip"], "--download: there is no folder nowhere."],
    [["bots.export", "--botId", "..", "--body", "{}"], 'botId is "..", which would change the path'],
    [[...EXPORT.slice(0, 4), "@nowhere.json"], "--body: there is no file nowhere.json."],
    [[...EXPORT.slice(0, 4), "@"], "--body: a file name is missing after the @."],
    [[...EXPORT.slice(0, 4), "@/"], "--body: / is a folder."],
    [[...EXPORT.slice(0, 4), '{"exportType": published}'], "--body is not JSON: line 1, column 16."],
    [
      ["files.upload", "--file", "bot.zip", "--fileContext", "bulkImport", "--fileExtension", "zip"],
      "--file takes a file with @ before its name: --file @bot.zip.",
    ],
    [
      ["files.upload", "--file", "@nowhere.zip", "--fileContext", "bulkImport", "--fileExtension", "zip"],
      "--file: there is no file nowhere.zip.",
    ],
  ])("in %j is named, nothing is sent, and the exit code is 2", async (args, message) => {
    const { code, stdout, stderr } = await call(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(mock.requests).toEqual([]);
  });

  it.each(["--token", "--client-secret", "--auth", "--apiKey"])(
    "that gives a credential as %s is not repeated, and named",
    async (flag) => {
      const { code, stderr } = await call(["bots.list", `${flag}=s3cret`]);
      expect(stderr).toContain(`unknown option '${flag}'\nCredentials come from the environment: KORE_CLIENT_ID`);
      expect(stderr).not.toContain("s3cret");
      expect(code).toBe(2);
    },
  );

  it("does not forbid a value that reads like a flag", async () => {
    const { url, requests } = await serve(json({}));
    expect(await call(["bots.export", "--botId=--wait", "--body={}"], { url })).toMatchObject({ code: 0 });
    expect(requests[0]?.url).toContain("/--wait/");
  });

  it.each([
    ['{"a": 1,\n "b": 2\n "c": 3}', "line 3, column 2"],
    ['{"a": 1', "line 1, column 8, where it ends"],
    ["", "line 1, column 1, where it ends"],
    ["{'a': 1}", "line 1, column 2"],
    ['{"a": nul }', "line 1, column 10"],
  ])("in the JSON of a file, %j, is named with file and position", async (text, position) => {
    const file = join(folder, "broken.json");
    await writeFile(file, text);
    const { code, stderr } = await call([...EXPORT.slice(0, 4), `@${file}`]);
    expect(stderr).toBe(`${file} is not JSON: ${position}.\n`);
    expect(code).toBe(2);
  });

  it("in the credentials names the variables, and never shows one", async () => {
    const none = await call(["bots.list"], { env: {} });
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining("KORE_CLIENT_ID and KORE_CLIENT_SECRET, or KORE_TOKEN") });
    const half = await call(["bots.list"], { env: { KORE_CLIENT_SECRET: "s3cret" } });
    expect(half).toMatchObject({ code: 2, stderr: "KORE_CLIENT_ID is not set in the environment.\n" });
    const broken = await call(["bots.list"], { env: { KORE_TOKEN: "Bearer s3cret" } });
    expect(broken).toMatchObject({ code: 2, stderr: expect.stringMatching(/^KORE_TOKEN .*without Bearer/) });
    expect(broken.stderr).not.toContain("s3cret");
    const address = await call(["bots.list"], { url: "https://me:s3cret@platform.example" });
    expect(address).toMatchObject({ code: 2, stderr: 'KORE_BASE_URL has credentials. Pass "https://platform.example".\n' });
  });
});

describe("a failure", () => {
  it("of the API exits 1 with its words and the documentation page", async () => {
    const { url } = await serve(json({ errors: [{ msg: "Bad\u001b[2J limit", code: 400 }] }, 400, { "x-request-id": "r-1" }));
    const { code, stdout, stderr } = await call(["bots.list"], { url });
    expect(stderr).toBe(
      `bots.list returned 400: Bad [2J limit (code 400)\nSee ${description.operation("bots.list").docsUrl}\nRequest ID: r-1\n`,
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });

  it("of the network exits 1 and names the host", async () => {
    const { code, stderr } = await call(EXPORT, { url: await closedPort() });
    expect(stderr).toMatch(/^bots\.export got no response from http:\/\/127\.0\.0\.1:\d+.*ECONNREFUSED.*\n$/);
    expect(code).toBe(1);
  });

  it("of the network says so when Node ignores a proxy", async () => {
    const env = { KORE_TOKEN: "t", HTTPS_PROXY: "http://proxy.example" };
    const url = await closedPort();
    expect((await call(EXPORT, { url, env })).stderr).toContain("\nHTTPS_PROXY is set, but Node uses it only with NODE_USE_ENV_PROXY=1");
    expect((await call(EXPORT, { url, env: { ...env, NODE_USE_ENV_PROXY: "1" } })).stderr).not.toContain("PROXY");
  });

  it("of items in a 200 exits 1 with --fail-on-partial, and still prints the response", async () => {
    const args = ["users.lookup", "--body", '{"emailIds":["a@example.com"]}'];
    const { url } = await serve(json({ errors: [{ msg: "x" }] }, 200));
    expect((await call(args, { url })).code).toBe(1);
    const example = [...(description.operation("users.lookup").declared(200)?.contents[0]?.examples.values() ?? [])].find((value) =>
      JSON.stringify(value).includes("rror"),
    );
    const partial = await serve(json(example));
    const { code, stdout, stderr } = await call([...args, "--fail-on-partial"], { url: partial.url });
    expect(JSON.parse(stdout)).toEqual(example);
    expect(stderr).toMatch(/users\.lookup: \d+ items? failed\nFailed: \[/);
    expect(code).toBe(1);
  });

  it("of a job exits 1 with its state, its last status and the command that looks again; no file is left", async () => {
    await using failing = await startMock({ scenario: { jobs: "fail", runningPolls: 0 } });
    const file = join(folder, "failed.zip");
    const { code, stdout, stderr } = await call([...EXPORT, "--download", file, "--interval-ms", "1"], { url: failing.url });
    expect(stderr).toMatch(
      /^bots\.export: the job ended with status "failed"\nIts last status: \{.*\}\nAsk for its status again: npx kore-xo-api call bots\.getExportStatus --botId st-1\n$/,
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(await exists("failed.zip")).toBe(false);
  });

  it("of a wait that sees another job only says how to go on, as the job may still run", async () => {
    const { url } = await serve((response, request) => {
      const id = request.method === "POST" ? "ber-2" : `ber-other-${requests++}`;
      json({ _id: id, status: "pending" })(response, request);
    });
    let requests = 0;
    const { code, stderr } = await call([...EXPORT, "--wait", "--interval-ms", "1"], { url });
    expect(stderr).toMatch(
      /^bots\.export: gave up\. .*\nWait for it again: npx kore-xo-api call bots\.getExportStatus --botId st-1 --for-job ber-2 --wait\n$/,
    );
    expect(code).toBe(1);
  });

  it("while the file comes leaves no file, and says how to fetch it without starting the job again", async () => {
    const file = join(folder, "half.zip");
    const status = { _id: "ber-1", status: "success", botId: "st-1" };
    const { url } = await serve((response, { method, url: path }) => {
      if (path.includes("half")) return breakOff(response, { method } as never);
      json({ ...status, downloadURL: `${url}/half` })(response, { method } as never);
    });
    const { code, stderr } = await call([...EXPORT, "--download", file, "--interval-ms", "1"], { url });
    expect(stderr).toMatch(
      /^bots\.export got only part of its file from .*\nWait for it again: npx kore-xo-api call bots\.getExportStatus --botId st-1 /,
    );
    expect(code).toBe(1);
    expect((await readdir(folder)).filter((name) => name.startsWith("half"))).toEqual([]);
  });

  it("of a deadline says how to wait again, in a command that works", async () => {
    await using slow = await startMock({ scenario: { runningPolls: 3 } });
    const { code, stderr } = await call([...EXPORT, "--wait", "--interval-ms", "200", "--deadline-ms", "1"], { url: slow.url });
    expect(stderr).toContain("took longer than deadlineMs allows (1 ms)");
    expect(code).toBe(1);
    const [, command = ""] = /npx kore-xo-api call (.+)$/m.exec(stderr) ?? [];
    const again = await call([...command.split(" "), "--interval-ms", "1"], { url: slow.url });
    expect(JSON.parse(again.stdout)).toMatchObject({ status: "success" });
  });
});

describe("the flags of every operation", () => {
  it.each(operations.map((operation) => [operation.id, operation] as const))("%s are distinct", (id, operation) => {
    const command = createOperationProgram(description, id, process).commands.find((one) => one.name() === id);
    const names = command?.options.map((option) => option.attributeName()) ?? [];
    expect(new Set(names).size).toBe(names.length);
    expect(inputFlags(operation).map(({ name }) => name)).toEqual(expect.arrayContaining(operation.parameters.map(({ name }) => name)));
  });
});
