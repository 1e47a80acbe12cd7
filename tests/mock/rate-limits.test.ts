import { describe, expect, it } from "vitest";
import { description, operations, responseExample } from "../support/description.js";
import { connectClient } from "../support/dynamic-client.js";
import { exampleInput } from "../support/input.js";
import { ask, startForTest } from "./ask.js";

const MINUTE_MS = 60_000;
const QUERY = { query: {} };
const BOTS = "GET /api/public/bots?limit=1";
const bots = operations.find(({ id }) => id === "bots.list");

/** The description with lower limits, which few calls reach. */
function withLimits(perMinute: number, perHour: number): object {
  return JSON.parse(JSON.stringify(description.document), (key, value) =>
    key === "x-rate-limit" ? { ...value, perMinute, perHour } : value,
  ) as object;
}

/** A mock with rate limits, whose clock stands still until it is advanced. */
async function startWithLimits(altered: object = description.document) {
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
  it("are off by default", async () => {
    const mock = await startForTest();
    for (let turn = 0; turn < 70; turn++) expect((await ask(mock, BOTS)).status).toBe(200);
  });

  it("allow 60 calls a minute, then respond 429 as documented", async () => {
    const { mock, statuses } = await startWithLimits();
    expect(await statuses(60)).toEqual(times(200, 60));
    const refused = await ask(mock, BOTS);
    expect(refused.status).toBe(429);
    expect(refused.body).toEqual(bots && responseExample(bots, 429, "per-minute"));
    expect(refused.headers.get("mock-reason")).toMatch(/limit of 60 calls a minute \(account\) is exceeded for the next 60 s/);
  });

  it("roll: a call stops counting a minute after it was made, not at the full minute", async () => {
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

  it("per hour respond 429 with the example for the hour, and roll", async () => {
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

  it("count each bot separately", async () => {
    const { statuses } = await startWithLimits();
    const publish = "POST /api/public/bot/b-1/publish";
    const body = { versionComment: "made up" };
    expect((await statuses(61, publish, body)).at(-1)).toBe(429);
    expect(await statuses(1, "POST /api/public/bot/b-2/publish", body)).not.toEqual([429]);
  });

  it("count all calls of an account together, whatever their parameters", async () => {
    const { statuses } = await startWithLimits();
    await statuses(60);
    expect(await statuses(1, "GET /api/public/bots?limit=2")).toEqual([429]);
  });

  it("count each job separately", async () => {
    const { statuses } = await startWithLimits();
    expect((await statuses(61, "GET /api/public/bot/b-1/export/status")).at(-1)).toBe(429);
    expect(await statuses(1, "GET /api/public/bot/b-2/export/status")).toEqual([200]);
  });

  it("count each table separately", async () => {
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

  it("start over after a reset", async () => {
    const { mock, statuses } = await startWithLimits();
    await statuses(61);
    mock.reset();
    expect(await statuses(1)).toEqual([200]);
  });

  it("apply to every operation that has one, and to no other", async () => {
    const { mock } = await startWithLimits(withLimits(3, 100));
    const send = connectClient(mock.url);
    for (const placed of operations) {
      mock.reset();
      const statuses = [];
      for (let turn = 0; turn < 4; turn++) statuses.push((await send(placed, exampleInput(placed)).raw()).response.status);
      expect(statuses[2], placed.id).toBeLessThan(300);
      expect(statuses[3] === 429, placed.id).toBe(placed.rateLimit !== undefined);
    }
  });
});
