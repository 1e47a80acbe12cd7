import { describe, expect, it } from "vitest";
import type { MockOptions } from "../../src/mock/index.js";
import { description, operations, responseExample } from "../support/description.js";
import { connectClient } from "../support/dynamic-client.js";
import { exampleInput } from "../support/input.js";
import { ask, startForTest } from "./ask.js";

const MINUTE_MS = 60_000;
const QUERY = { query: {} };
const BOTS = "GET /api/public/bots?limit=1";
const bots = operations.find(({ id }) => id === "bots.list");

/** The description with smaller limits, so that few calls reach them. */
function withLimits(perMinute: number, perHour: number): object {
  return JSON.parse(JSON.stringify(description), (key, value) =>
    key === "x-rate-limit" ? { ...value, perMinute, perHour } : value,
  ) as object;
}

/** A mock with rate limits, whose clock stands still until it is moved. */
async function startWithLimits(altered: object = description) {
  let nowMs = Date.UTC(2030, 0, 1);
  const mock = await startForTest({ scenario: { rateLimits: true }, clock: () => nowMs, description: altered });
  const advance = (ms: number) => {
    nowMs += ms;
  };
  const statuses = async (count: number, call = BOTS, body?: unknown) => {
    const seen: number[] = [];
    for (let turn = 0; turn < count; turn++) seen.push((await ask(mock, call, { body })).status);
    return seen;
  };
  return { mock, statuses, advance };
}

const times = (status: number, count: number) => Array.from({ length: count }, () => status);

describe("the rate limits", () => {
  it("are off unless asked for", async () => {
    const mock = await startForTest();
    for (let turn = 0; turn < 70; turn++) expect((await ask(mock, BOTS)).status).toBe(200);
  });

  it("let 60 calls a minute through, then answer 429 as documented", async () => {
    const { mock, statuses } = await startWithLimits();
    expect(await statuses(60)).toEqual(times(200, 60));
    const refused = await ask(mock, BOTS);
    expect(refused.status).toBe(429);
    expect(refused.body).toEqual(bots && responseExample(bots, 429, "per-minute"));
    expect(refused.headers.get("mock-reason")).toMatch(/limit of 60 calls a minute \(account\) is used up for 60 s/);
  });

  it("roll: a call is free again a minute after it was made, not at the full minute", async () => {
    const { statuses, advance } = await startWithLimits();
    await statuses(30);
    advance(MINUTE_MS / 2);
    await statuses(30);
    expect(await statuses(1)).toEqual([429]);
    advance(MINUTE_MS / 2 + 1);
    expect(await statuses(31)).toEqual([...times(200, 30), 429]);
  });

  it("do not count refused calls", async () => {
    const { statuses, advance } = await startWithLimits();
    expect(await statuses(80)).toEqual([...times(200, 60), ...times(429, 20)]);
    advance(MINUTE_MS + 1);
    expect(await statuses(60)).toEqual(times(200, 60));
  });

  it("of the hour answer 429 with the hour's example, and roll", async () => {
    const { mock, statuses, advance } = await startWithLimits(withLimits(2, 5));
    expect(await statuses(3)).toEqual([200, 200, 429]);
    advance(MINUTE_MS + 1);
    expect(await statuses(3)).toEqual([200, 200, 429]);
    advance(MINUTE_MS + 1);
    expect(await statuses(1)).toEqual([200]);
    const refused = await ask(mock, BOTS);
    expect(refused.status).toBe(429);
    expect(refused.body).toEqual(bots && responseExample(bots, 429, "per-hour"));
    advance(58 * MINUTE_MS);
    expect(await statuses(3)).toEqual([200, 200, 429]);
  });

  it("count each bot apart", async () => {
    const { statuses } = await startWithLimits();
    const publish = "POST /api/public/bot/b-1/publish";
    const body = { versionComment: "made up" };
    expect((await statuses(61, publish, body)).at(-1)).toBe(429);
    expect(await statuses(1, "POST /api/public/bot/b-2/publish", body)).not.toEqual([429]);
  });

  it("count all calls of an account together, whatever they ask for", async () => {
    const { statuses } = await startWithLimits();
    await statuses(60);
    expect(await statuses(1, "GET /api/public/bots?limit=2")).toEqual([429]);
  });

  it("count each job apart", async () => {
    const { statuses } = await startWithLimits();
    expect((await statuses(61, "GET /api/public/bot/b-1/export/status")).at(-1)).toBe(429);
    expect(await statuses(1, "GET /api/public/bot/b-2/export/status")).toEqual([200]);
  });

  it("count each table apart", async () => {
    const { statuses } = await startWithLimits(withLimits(3, 100));
    const query = (table: string) => `POST /api/public/tables/${table}/query?sys_limit=1`;
    expect(await statuses(4, query("Orders"), QUERY)).toEqual([...times(200, 3), 429]);
    expect(await statuses(1, query("Others"), QUERY)).toEqual([200]);
  });

  it("do not count a call without a token", async () => {
    const { mock, statuses } = await startWithLimits();
    for (let turn = 0; turn < 70; turn++) await ask(mock, BOTS, { headers: { auth: "" } });
    expect(await statuses(1)).toEqual([200]);
  });

  it("begin anew after a reset", async () => {
    const { mock, statuses } = await startWithLimits();
    await statuses(61);
    mock.reset();
    expect(await statuses(1)).toEqual([200]);
  });

  it("hold for every operation that has one, and for no other", async () => {
    const { mock } = await startWithLimits(withLimits(3, 100));
    const send = connectClient(mock.url);
    for (const placed of operations) {
      mock.reset();
      const statuses = [];
      for (let turn = 0; turn < 4; turn++) statuses.push((await send(placed, exampleInput(placed)).raw()).response.status);
      expect(statuses[2], placed.id).toBeLessThan(300);
      expect(statuses[3] === 429, placed.id).toBe(placed.operation["x-rate-limit"] !== undefined);
    }
  });
});

describe("failures", () => {
  const statuses = async (options: MockOptions) => {
    const mock = await startForTest(options);
    const run = async () => {
      const seen: number[] = [];
      for (let turn = 0; turn < 100; turn++) seen.push((await ask(mock, BOTS)).status);
      return seen;
    };
    return { mock, run };
  };

  it("come at the rate that was asked for, as documented", async () => {
    const { mock, run } = await statuses({ scenario: { failureRate: 0.3 } });
    const failed = (await run()).filter((status) => status === 500).length;
    expect(failed).toBeGreaterThan(15);
    expect(failed).toBeLessThan(45);
    const always = await startForTest({ scenario: { failureRate: 1 } });
    expect((await ask(always, BOTS)).body).toEqual(bots && responseExample(bots, 500, "internal-error"));
    expect(mock.requests.find(({ status }) => status === 500)?.problems).toEqual(["The scenario's failure rate struck"]);
  });

  it("come at the same places with the same seed, and after a reset", async () => {
    const scenario = { failureRate: 0.3 };
    const { mock, run } = await statuses({ scenario, seed: 7 });
    const first = await run();
    expect(await run()).not.toEqual(first);
    mock.reset();
    expect(await run()).toEqual(first);
    expect(await (await statuses({ scenario, seed: 7 })).run()).toEqual(first);
    expect(await (await statuses({ scenario, seed: 8 })).run()).not.toEqual(first);
  });

  it("never come unless asked for", async () => {
    expect(await (await statuses({})).run()).toEqual(times(200, 100));
  });

  it("do not touch health and reset", async () => {
    const { mock } = await statuses({ scenario: { failureRate: 1 } });
    expect((await ask(mock, "GET /__mock/health")).status).toBe(200);
    expect((await ask(mock, "POST /__mock/reset")).status).toBe(200);
  });
});

describe("time", () => {
  const timed = async (call: () => Promise<unknown>) => {
    const startedAt = performance.now();
    await call();
    return performance.now() - startedAt;
  };

  it("passes before each answer with a latency", async () => {
    const mock = await startForTest({ scenario: { latencyMs: 200 } });
    expect(await timed(() => ask(mock, BOTS))).toBeGreaterThanOrEqual(195);
  });

  it("passes before one answer with Prefer: delay", async () => {
    const mock = await startForTest({ scenario: { latencyMs: 2_000 } });
    const ms = await timed(() => ask(mock, BOTS, { headers: { prefer: "delay=200" } }));
    expect(ms).toBeGreaterThanOrEqual(195);
    expect(ms).toBeLessThan(1_900);
  });

  it("passes before a preferred failure too", async () => {
    const mock = await startForTest();
    const ms = await timed(async () => expect((await ask(mock, BOTS, { headers: { prefer: "delay=200, code=500" } })).status).toBe(500));
    expect(ms).toBeGreaterThanOrEqual(195);
  });

  it("does not hold other requests up", async () => {
    const mock = await startForTest();
    const slow = ask(mock, BOTS, { headers: { prefer: "delay=1000" } });
    expect(await timed(() => ask(mock, BOTS))).toBeLessThan(900);
    await slow;
  });
});
