import { describe, expect, it } from "vitest";
import { JobError } from "../../src/client/index.js";
import type { Mock } from "../../src/mock/index.js";
import { closedViolations, jobPairs, responseSchema } from "../support/description.js";
import { connectClient } from "../support/dynamic-client.js";
import { exampleInput } from "../support/input.js";
import { ask, expectError, startForFile, startForTest } from "./ask.js";
import { smallDescription } from "./small-description.js";

const EXPORT_STATUS = "GET /api/public/bot/b-1/export/status";

const mock = await startForFile();
const send = connectClient(mock.url);

describe.each(jobPairs.map((pair) => [pair.start.id, pair] as const))("the job of %s", (_, { start, status }) => {
  const input = exampleInput(start);
  const { link } = status.job ?? {};
  /** Waits for a new job, and counts the polls, whose bodies must conform to the schema. */
  const run = async (preferences?: string) => {
    let polls = 0;
    const onProgress = (body: unknown) => {
      polls += 1;
      expect(closedViolations(responseSchema(status, 200), body)).toEqual([]);
    };
    const call = send(start, input, preferences === undefined ? {} : { prefer: preferences });
    const outcome = await call.wait({ intervalMs: 1, onProgress }).then(
      () => "succeeded",
      (error: unknown) => {
        if (!(error instanceof JobError)) throw error;
        return "failed";
      },
    );
    return { polls, outcome };
  };

  it("succeeds at the third poll, also when it is started again", async () => {
    expect(await run()).toEqual({ polls: 3, outcome: "succeeded" });
    expect(await run()).toEqual({ polls: 3, outcome: "succeeded" });
  });

  it("takes as many polls as the start prefers", async () => {
    expect(await run("polls=4")).toEqual({ polls: 5, outcome: "succeeded" });
  });

  it("fails when the start prefers it, within the schema", async () => {
    expect(await run("job=fail")).toEqual({ polls: 3, outcome: "failed" });
  });

  it("never ends when the start prefers it", async () => {
    const polls = new AbortController();
    let count = 0;
    const onProgress = () => (++count === 6 ? polls.abort() : undefined);
    const waiting = send(start, input, { prefer: "job=never-end" }).wait({ intervalMs: 1, onProgress, signal: polls.signal });
    await expect(waiting).rejects.toThrow("aborted");
    expect(count).toBe(6);
  });

  if (link)
    it("leads to a file of the mock, which is served without a token", async () => {
      const file = await send(start, input).download({ intervalMs: 1 });
      expect(file.status).toBe(200);
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(0);
    });
});

it("finds pairs of start and status in the description", () => {
  expect(jobPairs.length).toBeGreaterThan(5);
});

describe("jobs with ids", () => {
  const begin = async (at: Mock, team = "blue") => (await ask(at, `POST /teams/${team}/reports`)).body;
  const poll = async (at: Mock, report: string, team = "blue") => (await ask(at, `GET /teams/${team}/reports/${report}/full`)).body;
  const start = (scenario = {}) => startForTest({ description: smallDescription, scenario });

  it("show each example of a running job in turn, then the result, and stay so", async () => {
    const own = await start();
    expect(await begin(own)).toEqual({ task: { id: "r" } });
    expect(await poll(own, "r")).toEqual({ report: "r", steps: [{ state: "QUEUED" }] });
    expect(await poll(own, "r")).toEqual({ report: "r", steps: [{ state: "RUNNING" }] });
    const done = { report: "r", steps: [{ state: "DONE" }], file: `${own.url}/__mock/files/report.zip` };
    expect(await poll(own, "r")).toEqual(done);
    expect(await poll(own, "r")).toEqual(done);
  });

  it("get an id of their own beside another, and progress independently", async () => {
    const own = await start({ runningPolls: 1 });
    expect([await begin(own), await begin(own), await begin(own)]).toEqual(["r", "r-2", "r-3"].map((id) => ({ task: { id } })));
    await poll(own, "r-2");
    expect(await poll(own, "r-2")).toMatchObject({ steps: [{ state: "DONE" }] });
    expect(await poll(own, "r")).toMatchObject({ steps: [{ state: "QUEUED" }] });
  });

  it("are distinguished by every value of the path", async () => {
    const own = await start({ runningPolls: 1 });
    await poll(own, "r", "blue");
    expect(await poll(own, "r", "blue")).toMatchObject({ steps: [{ state: "DONE" }] });
    expect(await poll(own, "r", "red")).toMatchObject({ steps: [{ state: "QUEUED" }] });
  });

  it("fail with the last example and a failed state, where no example shows a failure", async () => {
    const own = await start({ jobs: "fail", runningPolls: 0 });
    expect(await poll(own, "r")).toMatchObject({ report: "r", steps: [{ state: "BROKEN" }] });
  });

  it("that were never started run from the first poll", async () => {
    const own = await start();
    expect(await poll(own, "from-yesterday")).toEqual({ report: "from-yesterday", steps: [{ state: "QUEUED" }] });
  });

  it("are evicted beyond a thousand, the least recently used first", async () => {
    const own = await start({ runningPolls: 1 });
    await begin(own);
    await poll(own, "r");
    await begin(own);
    await poll(own, "r-2");
    for (let turn = 0; turn < 998; turn++) await begin(own);
    // The second poll makes this one the most recently used: the next job evicts the other.
    expect(await poll(own, "r")).toMatchObject({ steps: [{ state: "DONE" }] });
    await begin(own);
    expect(await poll(own, "r")).toMatchObject({ steps: [{ state: "DONE" }] });
    expect(await poll(own, "r-2")).toMatchObject({ steps: [{ state: "QUEUED" }] });
  });
});

describe("jobs without ids", () => {
  const states = async (at: Mock, count: number) => {
    const seen: unknown[] = [];
    for (let turn = 0; turn < count; turn++) seen.push((await ask(at, "GET /cleanups")).body);
    return seen;
  };

  it("start over when they are started again", async () => {
    const own = await startForTest({ description: smallDescription, scenario: { runningPolls: 1 } });
    expect(await ask(own, "POST /cleanups")).toMatchObject({ status: 202, text: "" });
    expect(await states(own, 2)).toEqual([{ state: "on" }, { state: "off" }]);
    await ask(own, "POST /cleanups");
    expect(await states(own, 2)).toEqual([{ state: "on" }, { state: "off" }]);
  });

  it("fail with the example of a failure", async () => {
    const own = await startForTest({ description: smallDescription });
    await ask(own, "POST /cleanups", { headers: { prefer: "job=fail, polls=0" } });
    expect(await states(own, 1)).toEqual([{ state: "stuck", why: "made up" }]);
  });
});

describe("the file of a job", () => {
  const linkOf = async (host?: string) => {
    for (let poll = 0; poll < 2; poll++) await ask(mock, EXPORT_STATUS);
    const { body } = await ask(mock, EXPORT_STATUS, host ? { headers: { host } } : {});
    return (body as { downloadURL: string }).downloadURL;
  };

  it("is refused to clients that send the token", async () => {
    const link = new URL(await linkOf());
    expectError(await ask(mock, `GET ${link.pathname}`), 400, /token must not be sent/);
  });

  it("is a valid archive when its name says so", async () => {
    const response = await fetch(await linkOf());
    expect(response.headers.get("content-type")).toBe("application/zip");
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 5, 6]);
  });

  it("has the address under which the client reached the mock", async () => {
    expect(await linkOf()).toMatch(mock.url);
  });
});

describe("a scenario", () => {
  const poll = async (at: Mock) => ((await ask(at, EXPORT_STATUS)).body as { status: string }).status;

  it("makes all jobs fail", async () => {
    const failing = await startForTest({ scenario: { jobs: "fail", runningPolls: 0 } });
    expect(await poll(failing)).toBe("failed");
  });

  it("makes all jobs run forever", async () => {
    const endless = await startForTest({ scenario: { jobs: "never-end", runningPolls: 0 } });
    expect([await poll(endless), await poll(endless), await poll(endless)]).toEqual(["pending", "pending", "pending"]);
  });

  it("sets how often a job is reported as running", async () => {
    const quick = await startForTest({ scenario: { runningPolls: 1 } });
    expect([await poll(quick), await poll(quick)]).toEqual(["pending", "success"]);
  });

  it("is overridden by what a request prefers", async () => {
    const failing = await startForTest({ scenario: { jobs: "fail" } });
    const prefer = { headers: { prefer: "job=succeed" }, body: { exportType: "published" } };
    expect((await ask(failing, "POST /api/public/bot/b-1/export", prefer)).status).toBe(200);
    expect([await poll(failing), await poll(failing), await poll(failing)]).toEqual(["pending", "pending", "success"]);
  });
});

it("shows the id of the request", async () => {
  expect((await ask(mock, EXPORT_STATUS)).body).toMatchObject({ botId: "b-1" });
});

it("clears jobs at a reset", async () => {
  const state = async () => ((await ask(mock, EXPORT_STATUS)).body as { status: string }).status;
  for (let poll = 0; poll < 3; poll++) await state();
  expect(await state()).toBe("success");
  expect((await ask(mock, "POST /__mock/reset")).body).toEqual({ status: "reset" });
  expect(await state()).toBe("pending");
});
