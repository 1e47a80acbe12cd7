import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type MockOptions, startMock } from "../../src/mock/index.js";
import { assertBuilt } from "../support/built.js";
import { json, serve } from "../support/serve.js";
import { ACCOUNT, runExample } from "./run-example.js";

let folder: string;
beforeAll(async () => {
  assertBuilt();
  folder = await mkdtemp(join(tmpdir(), "kore-xo-api-examples-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs an example against a mock of its own, whose jobs have ended at the first poll. */
async function play(file: string, args: readonly string[], prefer?: MockOptions["prefer"], listSize = 3) {
  const mock = await startMock({ prefer, scenario: { listSize, runningPolls: 0 } });
  onTestFinished(() => mock.close());
  const ended = await runExample(file, args, { ...ACCOUNT, KORE_BASE_URL: mock.url });
  return { ...ended, requests: [...mock.requests] };
}

const PROGRAMS = ["export-bots.ts", "onboard-users.ts", "history-to-ndjson.ts", "run-tests.ts"];

it.each(PROGRAMS)("%s says which credential is missing and exits with 2", async (file) => {
  const { code, stderr } = await runExample(file, [], { KORE_CLIENT_ID: "cs-1", KORE_CLIENT_SECRET: "" });
  expect(stderr).toMatch(/^KORE_CLIENT_SECRET is not set\. .+\n$/);
  expect(code).toBe(2);
});

it.each(PROGRAMS.slice(1))("%s says what it needs to be told and exits with 2", async (file) => {
  const { code, stderr } = await runExample(file, [], ACCOUNT);
  expect(stderr).toMatch(/^(Name|Pass) .+\n$/);
  expect(code).toBe(2);
});

describe("export-bots.ts", () => {
  it("downloads every bot, goes on after one has failed, and exits with 1 then", async () => {
    const backup = join(folder, "backup");
    const { code, stdout, stderr } = await play("export-bots.ts", [backup], ({ method, path }) => {
      return method === "POST" && path.includes("st-7a2b9c10") ? "code=400" : undefined;
    });
    expect(stderr).toMatch(/^Travel Desk: bots\.export returned 400: .+\n$/);
    expect(code).toBe(1);
    const files = await readdir(backup);
    expect(files).toHaveLength(2);
    expect(stdout.trim().split("\n")).toEqual(files.map((name) => expect.stringContaining(name)));
    // Each is a whole archive.
    for (const name of files) expect((await readFile(join(backup, name))).subarray(0, 2).toString()).toBe("PK");
  });

  it("exits with 0 when every bot has its backup", async () => {
    const { code, stderr } = await play("export-bots.ts", [join(folder, "all")]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(await readdir(join(folder, "all"))).toHaveLength(3);
  });
});

describe("onboard-users.ts", () => {
  it("creates the users in batches and names each that failed", async () => {
    const csv = join(folder, "users.csv");
    const rows = Array.from({ length: 60 }, (_, index) => `user${index}@example.com,"Desk, Travel",${index}`);
    await writeFile(csv, `email,firstName,lastName\n${rows.join("\n")}\n`);
    const { code, stdout, stderr, requests } = await play("onboard-users.ts", [csv], ({ body }) =>
      JSON.stringify(body).includes("user50@") ? "example=failed" : undefined,
    );
    const batches = requests.map(({ body }) => (body as { users: unknown[] }).users);
    expect(batches.map((users) => users.length)).toEqual([50, 10]);
    expect(batches[0]?.[0]).toEqual({ userInfo: { emailId: "user0@example.com", firstName: "Desk, Travel", lastName: "0" } });
    expect(stdout).toBe("50 created, user0@example.com to user49@example.com\n");
    expect(stderr).toBe("travel.desk: INVALID_EMAIL\nnight.shift: INVALID_EMAIL\n");
    expect(code).toBe(1);
  });

  it("creates nobody when a row has no address", async () => {
    const csv = join(folder, "wrong.csv");
    await writeFile(csv, "e-mail,firstName,lastName\nuser@example.com,Travel,Desk\n");
    const { code, stderr, requests } = await play("onboard-users.ts", [csv]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${csv}: every row needs an email.\n` });
    expect(requests).toEqual([]);
  });
});

describe("history-to-ndjson.ts", () => {
  const args = ["--bot", "st-7a2b9c10", "--from", "2026-03-02", "--to", "2026-03-05"];

  it("writes one line for each message", async () => {
    const { code, stdout, stderr } = await play("history-to-ndjson.ts", args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const messages = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { _id: string });
    expect(new Set(messages.map(({ _id }) => _id)).size).toBe(messages.length);
    expect(messages.length).toBeGreaterThan(1);
  });

  it("says where it stopped, and goes on from there", async () => {
    const out = join(folder, "history.ndjson");
    const refuseSecondPage: MockOptions["prefer"] = ({ body }) => ((body as { skip: number }).skip > 0 ? "code=401" : undefined);
    const first = await play("history-to-ndjson.ts", [...args, "--out", out], refuseSecondPage, 1500);
    expect(first.code).toBe(1);
    const [, position = ""] = /Resume with --skip (\d+)\n$/.exec(first.stderr) ?? [];
    const rest = await play("history-to-ndjson.ts", [...args, "--out", out, "--skip", position], undefined, 1500);
    expect(rest.code).toBe(0);
    const whole = await play("history-to-ndjson.ts", args, undefined, 1500);
    expect(await readFile(out, "utf8")).toBe(whole.stdout);
  });
});

describe("run-tests.ts", () => {
  const args = ["st-7a2b9c10", "Travel Desk regression", "travel.desk@example.com"];

  it("waits for the run and exits with 0 when it passed", async () => {
    const { code, stdout } = await play("run-tests.ts", args);
    expect(stdout).toMatch(/^\d+ %\n(\d+ %\n)*Travel Desk regression: passed; 2 of 2 steps passed, 0 failed\n$/);
    expect(code).toBe(0);
  });

  it("exits with 1 when a step failed, and says how many", async () => {
    const ended = { _id: "ctr-1", status: "failed", result: { stepDetails: { passed: 1, failed: 1, total: 2 } } };
    const server = await serve((response, request) =>
      json(request.method === "POST" ? { status: "IN_PROGRESS", testRunId: "ctr-1" } : ended)(response, request),
    );
    const { code, stdout } = await runExample("run-tests.ts", args, { ...ACCOUNT, KORE_BASE_URL: server.url });
    expect(stdout).toContain("Travel Desk regression: failed; 1 of 2 steps passed, 1 failed\n");
    expect(code).toBe(1);
  });
});
