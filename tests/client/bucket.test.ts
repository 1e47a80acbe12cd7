import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { Bucket } from "../../src/client/limiter/bucket.js";
import { connectOnStoppedClock, run, settle } from "../support/stopped-clock.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ok = () => Response.json({});

describe("a bucket", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    onTestFinished(() => void vi.useRealTimers());
  });

  it("is idle before its first request and when its last one is an hour old", async () => {
    const bucket = new Bucket(5, 5);
    expect(bucket.idle).toBe(true);
    await bucket.enter(undefined, () => undefined);
    expect(bucket.idle).toBe(false);
    await vi.advanceTimersByTimeAsync(HOUR - 1);
    expect(bucket.idle).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(bucket.idle).toBe(true);
  });

  it("lets nobody overtake those who wait, not even at the moment when a place is free", async () => {
    const bucket = new Bucket(1, 100);
    const admitted: string[] = [];
    const enter = (name: string) => void bucket.enter(undefined, () => undefined).then(() => admitted.push(name));
    await bucket.enter(undefined, () => undefined);
    // Started before the bucket's own timer for the same moment, so it runs first.
    setTimeout(() => enter("newcomer"), MINUTE);
    enter("first in the queue");
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(admitted).toEqual(["first in the queue"]);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(admitted).toEqual(["first in the queue", "newcomer"]);
  });
});

describe("the buckets of many jobs", () => {
  /** How often buckets look at the clock during a call: those that are examined for eviction do. */
  async function looksDuring(call: () => PromiseLike<unknown>): Promise<number> {
    const look = vi.spyOn(performance, "now");
    await call();
    const { length } = look.mock.calls;
    look.mockRestore();
    return length;
  }
  const connect = (answer: Parameters<typeof connectOnStoppedClock>[0] = ok) => {
    const { kore, ...seen } = connectOnStoppedClock(answer, { retry: false, maxRetryAfterMs: 2 * HOUR });
    const statusOf = (job: string) => kore.bots.getImportStatus({ botImportBIR: job }).raw();
    const many = (count: number, name: string) => Promise.all(Array.from({ length: count }, (_, index) => statusOf(`${name}-${index}`)));
    return { kore, statusOf, many, ...seen };
  };

  it("are examined when there are a thousand of them, and not before", async () => {
    const { statusOf, many } = connect();
    await many(999, "job");
    expect(await looksDuring(() => statusOf("the thousandth"))).toBeLessThan(100);
    expect(await looksDuring(() => statusOf("one more"))).toBeGreaterThan(1000);
  });

  it("are evicted when they are idle: a later examination no longer meets them", async () => {
    const { statusOf, many } = connect();
    await many(1000, "early");
    await vi.advanceTimersByTimeAsync(HOUR);
    const first = await looksDuring(() => statusOf("late"));
    await many(999, "later");
    const second = await looksDuring(() => statusOf("last"));
    expect(first).toBeGreaterThan(1000);
    expect(second).toBeLessThan(first * 1.5);
    expect(second).toBeGreaterThan(1000);
  });
});

describe("a rate limit", () => {
  it("is tried again after an hour, its longest window, however long the API asks to wait", async () => {
    const epochSeconds = { "retry-after": "1763755200" };
    const { kore, sentAt } = connectOnStoppedClock(
      (turn) => (turn === 0 ? Response.json({}, { status: 429, headers: epochSeconds }) : ok()),
      { retry: false, maxRetryAfterMs: HOUR },
    );
    expect((await kore.bots.list().raw()).error).toMatchObject({ status: 429, retryAfterMs: 1_763_755_200_000 });
    expect((await run(kore.bots.list().raw())).error).toBeUndefined();
    expect(sentAt).toEqual([0, HOUR]);
  });

  it("is not shared by ids that read the same only when they are written without a gap", async () => {
    const { kore, sent } = connectOnStoppedClock(ok, { retry: false });
    const status = (botId: string, MLutteranceID: string) => void kore.utterances.getImportStatus({ botId, MLutteranceID }).raw();
    for (let turn = 0; turn < 60; turn++) status("a", "bc");
    status("ab", "c");
    await settle();
    expect(sent).toHaveLength(61);
  });

  it("is kept by a client that nobody listens to", async () => {
    const { kore, sentAt } = connectOnStoppedClock(ok, { retry: false, onEvent: undefined });
    const calls = Promise.all(Array.from({ length: 61 }, () => kore.bots.list().raw()));
    await settle();
    await vi.advanceTimersByTimeAsync(MINUTE);
    await settle();
    await calls;
    expect(sentAt).toEqual([...Array(60).fill(0), MINUTE]);
  });
});
