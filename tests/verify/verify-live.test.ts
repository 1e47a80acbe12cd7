import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { loadBundle } from "../../scripts/lib/load-bundle.js";
import { UserError } from "../../scripts/lib/user-error.js";
import { createFindings, type LiveResponse } from "../../src/cli/verify/findings.js";
import { addVerifyFlags, type VerifyFlags } from "../../src/cli/verify/flags.js";
import { safeOperations } from "../../src/cli/verify/run.js";
import { readSettings } from "../../src/cli/verify/settings.js";
import { verifyLive as command } from "../../src/cli/verify/verify-live.js";
import { Description } from "../../src/description/description.js";
import type { Json, JsonObject } from "../../src/description/json.js";
import { placeholders } from "../../src/description/path-template.js";
import { type MockOptions, startMock } from "../../src/mock/index.js";
import { runCli } from "../support/run-cli.js";
import { type Finished, runScript } from "../support/run-script.js";
import { closedPort, type Handler, json, reply, serve } from "../support/serve.js";

const SECRET = "made-up-secret-1";
const TOKEN = "tkn-42";
const APPS = ["botBuilder", "adminConsole", "dataTables"].map((kind) => ({ clientId: `cs-${kind}`, clientSecret: SECRET, kind }));
const APP_FLAGS = APPS.flatMap(({ clientId, kind }) => ["--app", `${clientId}:${kind}`]);
const SECRETS = { KORE_SECRET_BOT_BUILDER: SECRET, KORE_SECRET_ADMIN_CONSOLE: SECRET, KORE_SECRET_DATA_TABLES: SECRET, MY_TOKEN: TOKEN };

let description: Description;
beforeAll(async () => {
  description = await loadBundle();
});

function flagsOf(...args: string[]): VerifyFlags {
  return addVerifyFlags(new Command()).parse(args, { from: "user" }).opts();
}

/** Runs the command against a server, in this process. */
async function verifyLive(baseUrl: string, ...args: string[]): Promise<Finished> {
  let output = "";
  const print = async (chunk: string | Uint8Array) => {
    output += String(chunk);
  };
  const code = await command(flagsOf("--base-url", baseUrl, ...args), SECRETS, print).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    output += `${error.message}\n`;
    return error.exitCode;
  });
  return { code, output };
}

/** Runs the command line. */
async function runVerifyLive(...args: string[]): Promise<Finished> {
  for (const [name, value] of Object.entries(SECRETS)) vi.stubEnv(name, value);
  return runScript(["scripts/verify-live.ts", ...args]);
}

async function mockOf(options: MockOptions) {
  const mock = await startMock(options);
  onTestFinished(() => mock.close());
  return mock;
}

function copyOf({ document }: Description): Description {
  return Description.of(structuredClone(document));
}

/** A description whose examples of an operation's 200 responses are changed: a mock of it is a tenant that differs. */
function alter(changes: Record<string, (body: JsonObject) => void>): Description {
  const altered = copyOf(description);
  for (const { id, responses } of altered.operations) {
    const contents = responses.filter(({ status }) => status === "200").flatMap((response) => response.contents);
    for (const value of contents.flatMap(({ examples }) => [...examples.values()])) changes[id]?.(value as JsonObject);
  }
  return altered;
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kore-xo-api-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The items of a list in a response body. */
function items(body: JsonObject, key: string): JsonObject[] {
  return body[key] as JsonObject[];
}

/** What is printed about an operation: its line and those below it. */
function about(id: string, output: string): string {
  const lines = output.split("\n");
  const start = lines.findIndex((line) => line.split(/[\s:]+/)[1] === id);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("  "));
  return lines.slice(start, end).join("\n");
}

describe("verify:live", () => {
  it("finds that the mock conforms, discovers ids, and says what the rest needs", async () => {
    const mock = await mockOf({ apps: APPS });
    const set = ["--set", 'emailIds=["travel.desk@example.com"]', "--set", "tableName=Orders"];
    const { code, output } = await runVerifyLive("--base-url", mock.url, ...APP_FLAGS, ...set);
    expect(output).toContain("conforms  bots.list\nconforms  bots.getExportStatus\n");
    expect(output).toContain("conforms  users.lookup\n");
    expect(output).toContain("skipped   bots.getImportStatus: needs botImportBIR: give --set botImportBIR=VALUE\n");
    expect(output).toContain("skipped   tables.queryRows: needs query: give --set query=VALUE\n");
    expect(output).toMatch(/\d+ conform, 0 differ, 0 refused, \d+ skipped\n$/);
    expect(code).toBe(0);
  });

  it("sends nothing but what reads", async () => {
    const mock = await mockOf({ apps: APPS });
    const names = new Set(safeOperations(description).flatMap(({ path }) => placeholders(path)));
    const flags = [...names].flatMap((name) => ["--set", `${name}=made-up`]);
    await verifyLive(mock.url, ...APP_FLAGS, ...flags, "--set", "userId=u-1", "--set", "query={}");
    const sent = mock.requests.map(({ method, operation }) => `${method} ${operation}`);
    const reading = description.operations
      .filter(({ method, place }) => method === "get" || place.object["x-safe"] === true)
      .map(({ id, method }) => `${method.toUpperCase()} ${id}`);
    expect(sent.length).toBeGreaterThan(20);
    expect(reading).toEqual(expect.arrayContaining(sent));
    const paged = new Set(description.operations.filter(({ pagination }) => pagination).map(({ id }) => id));
    for (const call of new Set(sent)) {
      const times = sent.filter((other) => other === call).length;
      expect(times, call).toBeLessThanOrEqual(paged.has(call.split(" ")[1] ?? "") ? 2 : 1);
    }
  });

  it("names what differs in a tenant by pointer and type, and no value of it", async () => {
    const altered = alter({
      "bots.list": (body) => items(body, "bots").forEach((bot) => void delete bot.name),
      "groups.list": (body) =>
        items(body, "groups").forEach((group) => void Object.assign(group, { shiny: "tenant-value", "a@b.example": 1 })),
      "users.listRoles": (body) => items(body, "users").forEach((user) => void Object.assign(user, { userId: 77123, isDeveloper: null })),
      "auditLogs.list": (body) => items(body, "auditlogs").forEach((log) => void Object.assign(log, { Category: "tenant-word" })),
    });
    altered.operation("logs.listDebug").place.object.security = [{ dataTables: [] }];
    const mock = await mockOf({ apps: APPS, description: altered.document });
    const { code, output } = await verifyLive(mock.url, ...APP_FLAGS, "--bot-id", "st-tenant-bot");
    expect(about("bots.list", output)).toMatch(/^differs {3}bots\.list\n {12}\/bots\/\* must have required property 'name' \(\d+ times\)$/);
    expect(about("users.listRoles", output)).toContain("/users/*/userId must be string, is number (");
    expect(about("users.listRoles", output)).toContain("/users/*/isDeveloper must be boolean, is null (");
    expect(about("groups.list", output)).toMatch(/^conforms {2}groups\.list\n {12}\/groups\/\*\/shiny is not documented \(string\)/);
    expect(about("auditLogs.list", output)).toBe("conforms  auditLogs.list");
    expect(about("logs.listDebug", output)).toContain("refused   logs.listDebug: 401: ");
    expect(code).toBe(1);
    for (const value of ["tenant-value", "77123", "tenant-word", "a@b.example", "st-tenant-bot", SECRET, "Travel Desk"]) {
      expect(output).not.toContain(value);
    }
  });

  it("takes an undocumented field for a difference with --strict", async () => {
    const mock = await mockOf({ description: alter({ "roles.list": (body) => void Object.assign(body, { shiny: true }) }).document });
    const strict = await verifyLive(mock.url, "--token-env", "MY_TOKEN", "--only", "roles.list", "--strict");
    expect(strict.output).toContain("differs   roles.list\n            /shiny is not documented (boolean)\n0 conform, 1 differ");
    expect(strict.code).toBe(1);
  });

  it("shows a refusal in the tenant's words, but neither a token nor a secret that they repeat", async () => {
    const echo: Handler = (response, request) =>
      json({ errors: [{ msg: `Bad token ${request.headers.auth} or secret ${SECRET}`, code: 4002 }] }, 401)(response, request);
    const { url } = await serve(echo);
    const signed = await verifyLive(url, ...APP_FLAGS, "--only", "roles.list,bots.list");
    expect(signed.output).toContain("refused   roles.list: 401: Bad token [token] or secret [secret] (code 4002)\n");
    expect(signed.output).not.toMatch(new RegExp(`${SECRET}|eyJ`));
    expect(signed.code).toBe(1);
    const given = await verifyLive(url, "--token-env", "MY_TOKEN", "--only", "roles.list");
    expect(given.output).toContain("401: Bad token [secret]");
    expect(given.output).not.toContain(TOKEN);
  });

  it("reports a failing tenant, and one that answers with a page, without their text", async () => {
    const failing = await serve(json({ errors: [{ msg: "Internal Server Error", code: 500 }] }, 500));
    expect((await verifyLive(failing.url, "--token-env", "MY_TOKEN", "--only", "roles.list")).output).toContain(
      "refused   roles.list: 500: Internal Server Error (code 500)\n",
    );
    const page = await serve(reply("<p>tenant-value", 200, "text/html"));
    const { output } = await verifyLive(page.url, "--token-env", "MY_TOKEN", "--only", "roles.list");
    expect(output).toContain("differs   roles.list\n            the body is not JSON\n");
    expect(output).not.toContain("tenant-value");
  });

  it("asks for the second page of a list that goes on, and finds one that repeats the first", async () => {
    const mock = await mockOf({ apps: APPS });
    const { output } = await verifyLive(mock.url, ...APP_FLAGS, "--only", "bots.list");
    expect(output).toContain("conforms  bots.list\n1 conform");
    expect(mock.requests).toHaveLength(2);
    const page = { total: 9, availableMore: true, bots: [{ _id: "st-1", name: "Travel" }] };
    const urls: string[] = [];
    const stuck = await serve((response, request) => {
      urls.push(request.url ?? "");
      json(page)(response, request);
    });
    const repeated = await verifyLive(stuck.url, "--token-env", "MY_TOKEN", "--only", "bots.list");
    expect(urls).toEqual(["/api/public/bots", "/api/public/bots?offset=1"]);
    expect(about("bots.list", repeated.output)).toContain("/bots is the same on the second page: offset does not count as described");
    expect(repeated.code).toBe(1);
  });

  it("writes a report that holds names and results, and no value of the tenant", async () => {
    const altered = alter({
      "groups.list": (body) => items(body, "groups").forEach((group) => void Object.assign(group, { gN: 77123 })),
    });
    const mock = await mockOf({ description: altered.document });
    const report = join(await temporaryFolder(), "report.json");
    const { output } = await verifyLive(mock.url, "--token-env", "MY_TOKEN", "--only", "bots.list,groups.list", "--report", report);
    expect(output).toContain(`npm run observe -- ${report}`);
    const text = await readFile(report, "utf8");
    expect(JSON.parse(text)).toMatchObject({
      host: new URL(mock.url).host,
      operations: [
        { operation: "bots.list", result: "conforms", status: 200, pages: 2, findings: [] },
        { operation: "groups.list", result: "differs", findings: [{ pointer: "/groups/*/gN", problem: "must be string, is number" }] },
      ],
    });
    for (const value of ["77123", "Travel Desk", TOKEN]) expect(text).not.toContain(value);
  });

  it("says where a report cannot be written, before anything is sent", async () => {
    const mock = await mockOf({});
    const args = ["--token-env", "MY_TOKEN", "--only", "roles.list", "--report", "/nowhere/report.json"];
    expect(await verifyLive(mock.url, ...args)).toEqual({ code: 2, output: "--report: there is no folder /nowhere.\n" });
    expect(mock.requests).toEqual([]);
  });

  it("says in one line that a host cannot be reached", async () => {
    const url = await closedPort();
    const { code, output } = await verifyLive(url, "--token-env", "MY_TOKEN");
    expect(output.trim().split("\n").at(-1)).toMatch(new RegExp(`^bots\\.list got no response from ${url}: connect ECONNREFUSED`));
    expect(output).not.toContain("    at ");
    expect(code).toBe(1);
  });

  it("explains itself, and exits 2 on a wrong call", async () => {
    const help = await runVerifyLive("--help");
    expect(help).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^Usage: kore-xo-api verify .*KORE_SECRET_DATA_TABLES.*Exit code: 0 all/s),
    });
    const wrong = await runVerifyLive("--base-url", "https://platform.example.com", "--app", `cs-1:${SECRET}:botBuilder`);
    expect(wrong).toEqual({
      code: 2,
      output:
        "--app takes ID:KIND. The secret does not belong on a command line, which others can see.\nSee: npx kore-xo-api verify --help\n",
    });
  });
});

describe("the command line of verify:live", () => {
  const read =
    (...args: string[]) =>
    () =>
      readSettings(flagsOf(...args), { T: TOKEN, KORE_SECRET: SECRET, KORE_SECRET_DATA_TABLES: SECRET }, description);
  const BASE = ["--base-url", "https://platform.example.com"];

  it.each([
    [[], "--app or --token-env is missing"],
    [["--token-env", "T"], "--base-url is missing"],
    [["--base-url", "platform.example.com", "--token-env", "T"], "--base-url takes a URL, such as https://platform.kore.ai"],
    [["--base-url", "http://platform.example.com", "--token-env", "T"], "--base-url must be https"],
    [[...BASE, "--token-env", "NONE"], "the environment variable NONE is not set"],
    [[...BASE, "--token-env", "T", "--app", "a:botBuilder"], "--app and --token-env exclude each other"],
    [[...BASE, "--app", "a:botbuilder"], "KIND is one of botBuilder, adminConsole, dataTables"],
    [[...BASE, "--app", "a:dataTables", "--app", "b:dataTables"], "two apps of kind dataTables"],
    [[...BASE, "--app", "a:botBuilder", "--app", "b:adminConsole"], "set the environment variable KORE_SECRET_BOT_BUILDER"],
    [[...BASE, "--token-env", "T", "--only", "bots.export"], "--only bots.export: it does not only read, so it is never sent"],
    [[...BASE, "--token-env", "T", "--only", "bots.lits"], "the description has no such operation"],
    [[...BASE, "--token-env", "T", "--set", "botld=1"], "none of the operations to send takes botld"],
    [[...BASE, "--token-env", "T", "--set", "botId"], "--set takes NAME=VALUE"],
  ])("refuses %j", (args, problem) => {
    expect(read(...args)).toThrow(problem);
    expect(read(...args)).not.toThrow(SECRET);
  });

  it.each([
    [["--prot"], "unknown option '--prot'"],
    [[`--secret=${SECRET}`], "unknown option '--secret'"],
    [[SECRET], "too many arguments for 'verify'"],
    [["--app", "--strict"], "option '--app' is followed by --strict where its value should be"],
  ])("refuses %j without repeating what may be a secret", async (args, problem) => {
    const { code, stdout, stderr } = await runCli(["verify", ...BASE, ...args], { env: {} });
    expect(stderr).toContain(problem);
    expect(stderr).not.toContain(SECRET);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it("takes the address from KORE_BASE_URL, as call does, and every variable without white space around it", () => {
    const env = { T: `${TOKEN}\r`, KORE_BASE_URL: "https://platform.example.com\r" };
    expect(readSettings(flagsOf("--token-env", "T"), env, description)).toMatchObject({
      baseUrl: "https://platform.example.com",
      auth: TOKEN,
    });
  });

  it("takes the secret of an only app from KORE_SECRET", () => {
    expect(read(...BASE, "--app", "cs-1:botBuilder")().auth).toEqual({ botBuilder: { clientId: "cs-1", clientSecret: SECRET } });
  });
});

it("an operation that loses its mark is no longer safe", () => {
  const unmarked = copyOf(description);
  for (const { place } of unmarked.operations) delete place.object["x-safe"];
  expect(new Set(safeOperations(unmarked).map(({ method }) => method))).toEqual(new Set(["get"]));
});

describe("findings", () => {
  let compare: ReturnType<typeof createFindings>;
  beforeAll(() => {
    compare = createFindings(description);
  });
  const findings = (id: string, given: LiveResponse) => {
    return compare(description.operation(id), given).map(({ kind, pointer, problem, count }) => `${kind} ${pointer} ${problem} ${count}`);
  };
  const page = (...bots: Json[]) => ({ total: bots.length, availableMore: false, bots });

  it("are none for every example of the description", () => {
    for (const { id, responses } of description.operations) {
      for (const { where, examples } of responses.flatMap(({ contents }) => contents)) {
        for (const body of where === "default" ? [] : examples.values()) expect(findings(id, { status: Number(where), body })).toEqual([]);
      }
    }
  });

  it("count what is the same in every item of a list", () => {
    const example = description.operation("bots.list").successes[0]?.contents[0]?.examples.get("first-page") as JsonObject;
    const [bot] = items(example, "bots");
    expect(findings("bots.list", { status: 200, body: page({ ...bot, _id: 1 }, { ...bot, _id: 2, extra: {} }) })).toEqual([
      "difference /bots/*/_id must be string, is number 2",
      "undocumented /bots/*/extra is not documented (object) 1",
    ]);
  });

  it("call a documented field undocumented nowhere, however wrong the rest is", () => {
    expect(
      findings("bots.list", { status: 200, body: { ...page(null, { name: 1 }), total: "1" } }).filter((line) => line.startsWith("un")),
    ).toEqual([]);
  });

  it("hide keys that are data", () => {
    const role = { roleType: "bot", role: "Tester", rDesc: "Tests", permissions: { "mary@example.com": 1 }, "mary@example.com": 1 };
    expect(findings("roles.list", { status: 200, body: { total: 1, availableMore: false, roles: [role] } })).toEqual([
      "difference /roles/*/permissions/* must be string,array, is number 1",
      "undocumented /roles/*/* is not documented (number) 1",
    ]);
  });

  it.each([
    [{ status: 418, body: {} }, "difference  status 418 is not documented 1"],
    [{ status: 200, body: undefined }, "difference  is missing 1"],
    [{ status: 200, body: undefined, notJson: true }, "difference  is not JSON 1"],
    [{ status: 401, body: { error: "x" } }, "difference  must have required property 'errors' 1"],
  ])("name what is wrong as a whole: %j", (given, line) => {
    expect(findings("bots.list", given)).toContain(line);
  });
});
