import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../src/description/json.js";
import { type JobPlan, statusExample } from "../../src/mock/job-status.js";
import { describing } from "./inline-description.js";

const states = {
  state: "$response.body#/state",
  running: ["QUEUED", "RUNNING"],
  succeeded: ["DONE", "PARTLY"],
  failed: ["BROKEN", "LOST"],
};

/** The status at some polls of a job that is described and shown like this. */
function statuses(job: JsonObject | undefined, examples: Json[], plan: JobPlan, ...polls: number[]): Json[] {
  const operation = describing({ status: { ...(job && { "x-job": job }), examples } }).operation("status");
  return polls.map((poll) => statusExample(operation, plan, poll));
}
const succeed = (runningPolls: number): JobPlan => ({ outcome: "succeed", runningPolls });
const fail: JobPlan = { outcome: "fail", runningPolls: 0 };
const queued = { state: "QUEUED" };
const running = { state: "RUNNING", n: 1 };
const partly = { state: "PARTLY" };
const done = { state: "DONE", n: 2 };
const broken = { state: "BROKEN" };
const lost = { state: "LOST" };
const all = [queued, running, { state: "DONE", n: 1 }, { state: "DONE" }, done, partly, broken, broken, lost, { state: "OTHER" }];

describe("the status of a job", () => {
  it("shows the examples of a running job in turn, the last one for all that follow", () => {
    expect(statuses(states, all, succeed(3), 1, 2, 3)).toEqual([queued, running, running]);
    expect(statuses(states, all, { outcome: "never-end", runningPolls: 1 }, 1, 2, 9)).toEqual([queued, running, running]);
    expect(statuses(states, all, { outcome: "fail", runningPolls: 1 }, 1, 2)).toEqual([queued, lost]);
  });

  it("ends with the last example of the first state of a success, or of any where the first has none", () => {
    expect(statuses(states, all, succeed(1), 1, 2, 3)).toEqual([queued, done, done]);
    expect(statuses(states, [partly, queued], succeed(0), 1)).toEqual([partly]);
  });

  it("is the last example where none shows the state, and null where there is none", () => {
    const others = [{ state: "A" }, { state: "B" }];
    expect(statuses(states, others, succeed(1), 1, 2)).toEqual([{ state: "B" }, { state: "B" }]);
    expect(statuses(states, [], succeed(1), 1, 2)).toEqual([null, null]);
    expect(statuses(undefined, others, succeed(1), 1, 2)).toEqual([{ state: "B" }, { state: "B" }]);
    expect(statuses(undefined, others, fail, 1)).toEqual([{ state: "B" }]);
  });
});

describe("the status of a failed job without an example", () => {
  it("is the last running one with the first failed state, wherever that field repeats it, and without the file", () => {
    const job = { ...states, link: "$response.body#/file" };
    const body = {
      state: "RUNNING",
      note: "RUNNING",
      file: "https://files.example.com/a",
      steps: [{ state: "RUNNING" }, { state: "QUEUED" }, "RUNNING", null],
      inner: { state: "RUNNING", file: "kept" },
    };
    expect(statuses(job, [queued, running, body, done], fail, 1)).toEqual([
      {
        state: "BROKEN",
        note: "RUNNING",
        steps: [{ state: "BROKEN" }, { state: "QUEUED" }, "RUNNING", null],
        inner: { state: "BROKEN", file: "kept" },
      },
    ]);
  });

  it("is the last example where none shows a running job", () => {
    const job = { ...states, link: "$response.body#/file" };
    expect(statuses(job, [{ state: "DONE", file: "a" }], fail, 1)).toEqual([{ state: "BROKEN" }]);
    expect(statuses(states, [{ state: "DONE", file: "a" }], fail, 1)).toEqual([{ state: "BROKEN", file: "a" }]);
  });

  it("has no file either where that is inside an object, which keeps its other fields", () => {
    const job = { ...states, link: "$response.body#/result/file" };
    const body = { state: "RUNNING", file: "kept", result: { file: "a", rows: 3 } };
    expect(statuses(job, [body], fail, 1)).toEqual([{ state: "BROKEN", file: "kept", result: { rows: 3 } }]);
    expect(statuses(job, [running], fail, 1)).toStrictEqual([{ state: "BROKEN", n: 1 }]);
    expect(statuses(job, [{ state: "RUNNING", result: null }], fail, 1)).toEqual([{ state: "BROKEN", result: null }]);
  });

  it("has a state in the letters of the running one where no failed state is documented", () => {
    const job = { ...states, running: ["RUNNING", "running"], failed: [] };
    expect(statuses(job, [{ state: "RUNNING" }], fail, 1)).toEqual([{ state: "FAILED" }]);
    expect(statuses(job, [{ state: "running" }], fail, 1)).toEqual([{ state: "failed" }]);
  });

  it("gets the state where the example has none, or where it is a list", () => {
    expect(statuses(states, [{ n: 1 }], fail, 1)).toEqual([{ n: 1, state: "BROKEN" }]);
    const list = [{ state: "RUNNING" }, { state: "DONE" }];
    expect(statuses({ ...states, state: "$response.body#/0/state" }, [list], fail, 1)).toEqual([[{ state: "BROKEN" }, { state: "DONE" }]]);
  });
});
