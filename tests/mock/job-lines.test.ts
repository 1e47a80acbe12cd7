import { describe, expect, it } from "vitest";
import type { Json } from "../../src/description/json.js";
import type { JobPlan } from "../../src/mock/job-status.js";
import { createJobs } from "../../src/mock/jobs.js";
import { describing, requestOf } from "./inline-description.js";

const state = { state: "$response.body#/state", running: ["on"], succeeded: ["off"], failed: ["stuck"] };
const linkTo = (operationId: string, parts = {}) => ({ status: { operationId, ...parts } });
const identity = "$response.body#/id";
const byBot = { parameters: { bot: "$request.path.bot" }, "x-job": { identity } };
const description = describing({
  "reports.start": {
    links: linkTo("reports.status", {
      parameters: { header: "$response.header.x", team: "$request.path.team", view: "full", report: "$response.body#/task/id" },
    }),
  },
  "reports.restart": {
    links: linkTo("reports.status", { parameters: { team: "$request.path.team", view: "full", report: "$response.body#/task/id" } }),
  },
  "reports.status": {
    path: "/{team}/reports/{report}/{view}",
    "x-job": state,
    examples: [
      { state: "on", report: "r", name: "example", n: 1 },
      { state: "off", report: "r", name: "example", n: 1 },
    ],
  },
  "exports.start": { links: linkTo("exports.status", byBot) },
  "exports.status": {
    path: "/{bot}/exports",
    "x-job": { ...state, identity },
    examples: [
      { state: "on", id: "e" },
      { state: "off", id: "e" },
    ],
  },
  "imports.start": {
    links: linkTo("imports.status", { parameters: { job: identity, header: "$response.header.x" }, "x-job": { identity } }),
  },
  "imports.status": {
    path: "/imports/{job}",
    "x-job": { ...state, identity },
    examples: [
      { state: "on", id: "e" },
      { state: "off", id: "e" },
    ],
  },
  "cleanups.start": { links: linkTo("cleanups.status", { parameters: { header: "$response.header.id" } }) },
  "cleanups.status": {
    "x-job": { ...state, progress: "$response.body#/percent" },
    examples: [{ state: "on", percent: 50 }, { state: "on", percent: 20 }, { state: "on" }, { state: "off", percent: 10 }],
  },
  other: {},
});

const plan = (runningPolls: number, outcome: JobPlan["outcome"] = "succeed"): JobPlan => ({ outcome, runningPolls });
const create = () => {
  const jobs = createJobs(description);
  const request = (id: string, pathValues: Record<string, string>, body?: Json) => requestOf(description, id, { pathValues, body });
  return {
    ...jobs,
    start: (id: string, own: JobPlan, body: Json = { id: "e" }, pathValues = {}, sent?: Json) =>
      jobs.start(request(id, pathValues, sent), body, own),
    poll: (id: string, pathValues = {}) => jobs.poll(request(id, pathValues), plan(1)),
    polls: (count: number, id: string, pathValues = {}) =>
      Array.from({ length: count }, () => {
        const { state: shown, id: job } = jobs.poll(request(id, pathValues), plan(1)) as Record<string, Json>;
        return `${job} ${shown}`;
      }),
  };
};

describe("a job with an id in the path of its status", () => {
  const started = { task: { id: "r" }, name: "example", n: 1 };
  const path = (report: string, team = "t") => ({ team, report, view: "full" });

  it("has the id of the example at first, then ids of its own, whichever operation starts it", () => {
    const { start, poll } = create();
    expect(start("reports.start", plan(0), started, { team: "t" })).toEqual(started);
    expect(start("reports.restart", plan(1), started, { team: "t" })).toEqual({ ...started, task: { id: "r-2" } });
    expect(start("exports.start", plan(0), { id: "e" }, { bot: "b" })).toEqual({ id: "e" });
    expect(start("reports.start", plan(0), { task: { id: 40 } }, { team: "t" })).toEqual({ task: { id: 43 } });
    expect(poll("reports.status", path("r-2"))).toEqual({ state: "on", report: "r-2", name: "example", n: 1 });
    expect(poll("reports.status", path("r"))).toEqual({ state: "off", report: "r", name: "example", n: 1 });
  });

  it("keeps the body that shows no id, and does not count it", () => {
    const { start } = create();
    for (const body of [{}, { task: { id: null } }, { task: { id: ["r"] } }]) expect(start("reports.start", plan(0), body)).toEqual(body);
    expect(start("reports.start", plan(0), started)).toEqual(started);
  });

  it("shows what was sent, at its start and in its status", () => {
    const { start, poll } = create();
    expect(start("reports.start", plan(1), started, { team: "t" }, { name: "mine", n: "text", other: 1 })).toEqual({
      ...started,
      name: "mine",
    });
    expect(poll("reports.status", path("r"))).toEqual({ state: "on", report: "r", name: "mine", n: 1 });
    expect(poll("reports.status", path("r", "another"))).toEqual({ state: "on", report: "r", name: "example", n: 1 });
  });

  it("goes as its start plans it, or the poll where it was never started", () => {
    const { start, poll } = create();
    start("reports.start", plan(0, "fail"), started, { team: "t" });
    const stateAt = (report: string) => (poll("reports.status", path(report)) as Record<string, Json>).state;
    expect([1, 2].map(() => stateAt("r"))).toEqual(["stuck", "stuck"]);
    expect([1, 2, 3].map(() => stateAt("unknown"))).toEqual(["on", "off", "off"]);
  });

  it("starts over when it is started again, and after a reset, which also forgets the ids", () => {
    const { start, polls, reset } = create();
    expect(start("imports.start", plan(5))).toEqual({ id: "e" });
    expect(start("imports.start", plan(0))).toEqual({ id: "e-2" });
    expect(polls(1, "imports.status", { job: "e-2" })).toEqual(["e-2 off"]);
    reset();
    expect(start("imports.start", plan(5))).toEqual({ id: "e" });
    expect(polls(2, "imports.status", { job: "e-2" })).toEqual(["e on", "e off"]);
    expect(polls(2, "imports.status", { job: "e" })).toEqual(["e on", "e on"]);
    reset();
    start("imports.start", plan(0));
    expect(polls(2, "imports.status", { job: "e" })).toEqual(["e off", "e off"]);
  });
});

describe("jobs with an id that only their status shows", () => {
  const bot = { bot: "b" };

  it("are reported side by side, each as often in a row as there are jobs", () => {
    const { start, polls } = create();
    start("exports.start", plan(9), { id: "e" }, bot);
    start("exports.start", plan(1), { id: "e" }, bot);
    start("exports.start", plan(9), { id: "e" }, { bot: "another" });
    expect(polls(6, "exports.status", bot)).toEqual(["e on", "e on", "e-2 on", "e-2 off", "e on", "e on"]);
    expect(polls(1, "exports.status", { bot: "another" })).toEqual(["e-3 on"]);
  });

  it("include one that has not ended when another is started", () => {
    const { start, polls } = create();
    start("exports.start", plan(1), { id: "e" }, { bot: "c" });
    expect(polls(1, "exports.status", { bot: "c" })).toEqual(["e on"]);
    start("exports.start", plan(9), { id: "e" }, { bot: "c" });
    expect(polls(3, "exports.status", { bot: "c" })).toEqual(["e off", "e off", "e-2 on"]);
  });

  it("leave out those that have ended while others run", () => {
    const { start, polls } = create();
    start("exports.start", plan(0), { id: "e" }, bot);
    start("exports.start", plan(0, "never-end"), { id: "e" }, bot);
    expect(polls(4, "exports.status", bot)).toEqual(["e off", "e off", "e-2 on", "e-2 on"]);
    start("exports.start", plan(9), { id: "e" }, bot);
    expect(polls(5, "exports.status", bot)).toEqual(["e-2 on", "e-2 on", "e-3 on", "e-3 on", "e-2 on"]);
  });

  it("show the last one that has ended once more where none runs", () => {
    const { start, polls } = create();
    start("exports.start", plan(1), { id: "e" }, bot);
    expect(polls(2, "exports.status", bot)).toEqual(["e on", "e off"]);
    start("exports.start", plan(1), { id: "e" }, bot);
    expect(polls(3, "exports.status", bot)).toEqual(["e off", "e-2 on", "e-2 off"]);
  });

  it("are ten at most, the last ones that were started", () => {
    const { start, polls } = create();
    for (let count = 0; count < 12; count++) start("exports.start", plan(999), { id: "e" }, bot);
    const shown = new Set(polls(100, "exports.status", bot));
    expect([...shown]).toEqual(Array.from({ length: 10 }, (_, index) => `e-${index + 3} on`));
  });

  it("are not reported side by side where the path has the id", () => {
    const { start, polls } = create();
    expect(polls(1, "imports.status", { job: "e" })).toEqual(["e on"]);
    start("imports.start", plan(9), { id: "e" });
    start("imports.start", plan(9), { id: "e" });
    expect(polls(2, "imports.status", { job: "e" })).toEqual(["e on", "e on"]);
    expect(polls(2, "imports.status", { job: "e-2" })).toEqual(["e-2 on", "e-2 on"]);
  });
});

describe("a job without an id", () => {
  it("replaces the one before, with the body of the example", () => {
    const { start, poll } = create();
    expect([start("cleanups.start", plan(9)), start("cleanups.start", plan(0))]).toEqual([{ id: "e" }, { id: "e" }]);
    expect(poll("cleanups.status")).toEqual({ state: "off", percent: 10 });
  });

  it("never loses progress, and shows none where the example has none", () => {
    const { start, poll } = create();
    start("cleanups.start", plan(3));
    expect([1, 2, 3, 4].map(() => poll("cleanups.status"))).toEqual([
      { state: "on", percent: 50 },
      { state: "on", percent: 50 },
      { state: "on" },
      { state: "off", percent: 50 },
    ]);
  });
});

it("an operation that reports no job has no status, and one that starts none keeps its body", () => {
  const { start, poll } = create();
  expect(poll("other")).toBeUndefined();
  expect(start("other", plan(0), { name: "example" }, {}, { name: "mine" })).toEqual({ name: "example" });
});
