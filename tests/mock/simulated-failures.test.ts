import { describe, expect, it } from "vitest";
import type { MockOptions } from "../../src/mock/index.js";
import { operations, responseExample } from "../support/description.js";
import { ask, startForTest } from "./ask.js";

const BOTS = "GET /api/public/bots?limit=1";
const bots = operations.find(({ id }) => id === "bots.list");

describe("simulated failures", () => {
  /** A mock, and a run of 100 requests to it. */
  const startRun = async (options: MockOptions) => {
    const mock = await startForTest(options);
    const run = async () => {
      const statuses: number[] = [];
      for (let turn = 0; turn < 100; turn++) statuses.push((await ask(mock, BOTS)).status);
      return statuses;
    };
    return { mock, run };
  };

  it("come at the configured rate, as documented", async () => {
    const { mock, run } = await startRun({ scenario: { failureRate: 0.3 } });
    const failed = (await run()).filter((status) => status === 500).length;
    expect(failed).toBeGreaterThan(15);
    expect(failed).toBeLessThan(45);
    const always = await startForTest({ scenario: { failureRate: 1 } });
    expect((await ask(always, BOTS)).body).toEqual(bots && responseExample(bots, 500, "internal-error"));
    expect(mock.requests.find(({ status }) => status === 500)?.problems).toEqual(["Simulated failure (scenario.failureRate)"]);
  });

  it("repeat with the same seed, and after a reset", async () => {
    const scenario = { failureRate: 0.3 };
    const { mock, run } = await startRun({ scenario, seed: 7 });
    const first = await run();
    expect(await run()).not.toEqual(first);
    mock.reset();
    expect(await run()).toEqual(first);
    expect(await (await startRun({ scenario, seed: 7 })).run()).toEqual(first);
    expect(await (await startRun({ scenario, seed: 8 })).run()).not.toEqual(first);
  });

  it("are off by default", async () => {
    expect(new Set(await (await startRun({})).run())).toEqual(new Set([200]));
  });

  it("do not affect health and reset", async () => {
    const { mock } = await startRun({ scenario: { failureRate: 1 } });
    expect((await ask(mock, "GET /__mock/health")).status).toBe(200);
    expect((await ask(mock, "POST /__mock/reset")).status).toBe(200);
  });
});
