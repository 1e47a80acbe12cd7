import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { JobError } from "../../src/client/index.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { at, closedViolations, type JobPair, jobPairs, responseSchema } from "../support/description.js";
import { connectClient, type Send } from "../support/dynamic-client.js";
import { exampleInput } from "../support/input.js";
import { ask, expectError, startForTest } from "./ask.js";

const EXPORT_STATUS = "GET /api/public/bot/b-1/export/status";

let mock: Mock;
let send: Send;
beforeAll(async () => {
  mock = await startMock();
  send = connectClient(mock.url);
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

/** The states that the polls of a started job report. */
async function statesOf({ start, status }: JobPair, call: ReturnType<Send>): Promise<unknown[]> {
  const states: unknown[] = [];
  const onProgress = (body: unknown) => {
    expect(closedViolations(responseSchema(status, 200), body), `an answer of ${start.id}`).toEqual([]);
    states.push(at(body, status.operation["x-job"]?.state ?? ""));
  };
  await call.wait({ intervalMs: 1, onProgress }).catch((error: unknown) => {
    if (!(error instanceof JobError)) throw error;
  });
  return states;
}

/** The input of the status operation, for a job that has been started. */
function statusInput({ start, parameters }: JobPair, input: object, started: unknown): Record<string, unknown> {
  const value = (expression: string) => {
    if (expression.startsWith("$response.body#")) return at(started, expression);
    const [, name = ""] = /^\$request\.(?:path|query)\.(.+)$/.exec(expression) ?? [];
    return name ? (input as Record<string, unknown>)[name] : expression;
  };
  expect(Object.keys(parameters), start.id).not.toEqual([]);
  return Object.fromEntries(Object.entries(parameters).map(([name, expression]) => [name, value(expression)]));
}

describe.each(jobPairs.map((pair) => [pair.start.id, pair] as const))("the job of %s", (_, pair) => {
  const { start, status, parameters } = pair;
  const { running = [], succeeded = [], link } = status.operation["x-job"] ?? {};
  const input = exampleInput(start);
  const isOwn = Object.values(parameters).some((expression) => expression.startsWith("$response.body#"));

  it("runs twice, then has succeeded, and stays so", async () => {
    const states = await statesOf(pair, send(start, input));
    expect(states).toHaveLength(3);
    expect(running).toContain(states[0]);
    expect(running).toContain(states[1]);
    expect(succeeded).toContain(states[2]);
  });

  it("takes as many polls as the start prefers", async () => {
    const states = await statesOf(pair, send(start, input, { prefer: "polls=4" }));
    expect(states).toHaveLength(5);
  });

  it("stays as it has ended", async () => {
    const started = await send(start, input);
    const poll = () => send(status, statusInput(pair, input, started));
    await poll();
    await poll();
    const ended = await poll();
    expect(await poll()).toEqual(ended);
  });

  it("fails when the start prefers it", async () => {
    await expect(send(start, input, { prefer: "job=fail" }).wait({ intervalMs: 1 })).rejects.toBeInstanceOf(JobError);
  });

  it("shows its failure within the schema", async () => {
    const states = await statesOf(pair, send(start, input, { prefer: "job=fail" }));
    expect(states).toHaveLength(3);
    expect(succeeded).not.toContain(states[2]);
  });

  it("never ends when the start prefers it", async () => {
    const started = await send(start, input, { prefer: "job=never-end" });
    for (let poll = 0; poll < 6; poll++) {
      const state = at(await send(status, statusInput(pair, input, started)), status.operation["x-job"]?.state ?? "");
      expect(running).toContain(state);
    }
  });

  it("that nobody started is taken up, and runs", async () => {
    const unknown = Object.fromEntries(
      Object.keys(parameters).map((name) => [name, parameters[name] === "summary" ? "summary" : "of-another-day"]),
    );
    const states = [];
    for (let poll = 0; poll < 3; poll++) states.push(at(await send(status, unknown), status.operation["x-job"]?.state ?? ""));
    expect(running).toContain(states[0]);
    expect(succeeded).toContain(states[2]);
  });

  if (isOwn)
    it("has an id of its own beside another", async () => {
      const [first, second] = [await send(start, input), await send(start, input)];
      const [one, other] = [statusInput(pair, input, first), statusInput(pair, input, second)];
      expect(one).not.toEqual(other);
      for (let poll = 0; poll < 2; poll++) await send(status, one);
      const state = async (of: Record<string, unknown>) => at(await send(status, of), status.operation["x-job"]?.state ?? "");
      expect(succeeded).toContain(await state(one));
      expect(running).toContain(await state(other));
    });

  if (!isOwn)
    it("begins anew when it is started again", async () => {
      await send(start, input).wait({ intervalMs: 1 });
      const states = await statesOf(pair, send(start, input));
      expect(states).toHaveLength(3);
    });

  if (link)
    it("leads to a file of the mock, which comes without a token", async () => {
      const file = await send(start, input).download({ intervalMs: 1 });
      expect(file.status).toBe(200);
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(0);
    });
});

it("knows pairs of start and status", () => {
  expect(jobPairs.length).toBeGreaterThan(5);
});

describe("the file of a job", () => {
  const linkOf = async (host?: string) => {
    for (let poll = 0; poll < 2; poll++) await ask(mock, EXPORT_STATUS);
    const { body } = await ask(mock, EXPORT_STATUS, host ? { headers: { host } } : {});
    return (body as { downloadURL: string }).downloadURL;
  };

  it("is not given to who sends the token along", async () => {
    const link = new URL(await linkOf());
    expectError(await ask(mock, `GET ${link.pathname}`), 400, /token must not be sent/);
  });

  it("is an archive that can be opened, when it is called one", async () => {
    const response = await fetch(await linkOf());
    expect(response.headers.get("content-type")).toBe("application/zip");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 5, 6]);
  });

  it("is where the client reached the mock", async () => {
    expect(await linkOf()).toMatch(mock.url);
  });
});

describe("a scenario", () => {
  const poll = async (at: Mock) => ((await ask(at, EXPORT_STATUS)).body as { status: string }).status;

  it("lets all jobs fail", async () => {
    const failing = await startForTest({ scenario: { jobs: "fail", runningPolls: 0 } });
    expect(await poll(failing)).toBe("failed");
  });

  it("lets no job end", async () => {
    const endless = await startForTest({ scenario: { jobs: "never-end", runningPolls: 0 } });
    expect([await poll(endless), await poll(endless), await poll(endless)]).toEqual(["pending", "pending", "pending"]);
  });

  it("says how often a job is running", async () => {
    const quick = await startForTest({ scenario: { runningPolls: 1 } });
    expect([await poll(quick), await poll(quick)]).toEqual(["pending", "success"]);
  });

  it("gives way to what a request prefers", async () => {
    const failing = await startForTest({ scenario: { jobs: "fail" } });
    const prefer = { headers: { prefer: "job=succeed" }, body: { exportType: "published" } };
    expect((await ask(failing, "POST /api/public/bot/b-1/export", prefer)).status).toBe(200);
    expect([await poll(failing), await poll(failing), await poll(failing)]).toEqual(["pending", "pending", "success"]);
  });
});

it("shows the id that was asked for", async () => {
  expect((await ask(mock, EXPORT_STATUS)).body).toMatchObject({ botId: "b-1" });
});

it("forgets jobs at a reset", async () => {
  const state = async () => ((await ask(mock, EXPORT_STATUS)).body as { status: string }).status;
  for (let poll = 0; poll < 3; poll++) await state();
  expect(await state()).toBe("success");
  expect((await ask(mock, "POST /__mock/reset")).body).toEqual({ status: "reset" });
  expect(await state()).toBe("pending");
});

it("starts the two-thousandth job as fast as the first", async () => {
  const start = jobPairs.find(({ parameters }) => Object.values(parameters).some((one) => one.startsWith("$response.body#")))?.start;
  if (!start) throw new Error("The description has no job with an id of its own");
  const time = async (count: number) => {
    const startedAt = performance.now();
    for (let turn = 0; turn < count; turn++) await send(start, exampleInput(start));
    return performance.now() - startedAt;
  };
  await time(200);
  const first = await time(200);
  await time(2_000);
  expect(await time(200)).toBeLessThan(first * 4);
});
