import { describe, expect, it, vi } from "vitest";
import type { ApiError, ClientOptions, Kore } from "../../src/client/index.js";
import { rejection } from "../support/rejection.js";
import { connectOnStoppedClock, run, type Sent, settle } from "../support/stopped-clock.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ok = () => Response.json({});
const limited = (options: Partial<ClientOptions> = {}, respond: (turn: number, sent: Sent) => Response = ok) =>
  connectOnStoppedClock(respond, { retry: false, maxRetryAfterMs: Number.POSITIVE_INFINITY, ...options });

const list = (kore: Kore, options?: { signal?: AbortSignal; deadlineMs?: number }) => kore.bots.list({}, options);
const exportOf = (kore: Kore, botId: string) => kore.bots.export({ botId, body: { exportType: "latest" } });
const statusOf = (kore: Kore, botImportBIR: string) => kore.bots.getImportStatus({ botImportBIR });
const rowsOf = (kore: Kore, tableName: string) => kore.tables.insertRow({ tableName, body: {} } as never);

/** Makes calls concurrently. */
const send = (count: number, call: () => PromiseLike<unknown>) =>
  Array.from({ length: count }, () => Promise.resolve(call()).catch((error: unknown) => error));
/** Advances the clock, and sends what may be sent. */
async function pass(ms: number): Promise<void> {
  await settle();
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

describe("a rate limit", () => {
  it("sends sixty calls a minute, and the next when the first is a minute old", async () => {
    const { kore, sentAt } = limited();
    const calls = send(62, () => list(kore));
    await pass(MINUTE - 1);
    expect(sentAt).toEqual(Array(60).fill(0));
    await pass(1);
    expect(sentAt.slice(60)).toEqual([MINUTE, MINUTE]);
    await Promise.all(calls);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("counts in rolling windows, not from one full minute to the next", async () => {
    const { kore, sentAt } = limited();
    send(30, () => list(kore));
    await pass(40_000);
    send(60, () => list(kore));
    await pass(HOUR);
    expect(sentAt).toEqual([...Array(30).fill(0), ...Array(30).fill(40_000), ...Array(30).fill(MINUTE)]);
    for (const [index, at] of sentAt.entries()) {
      expect(sentAt.filter((other) => other > at - MINUTE && other <= at).length, `at ${index}`).toBeLessThanOrEqual(60);
    }
  });

  it("per hour holds even if the one per minute is not reached", async () => {
    const { kore, sentAt } = limited({ rateLimit: { share: 0.1 } });
    const calls = send(181, () => list(kore));
    await pass(HOUR - 1);
    expect(sentAt).toHaveLength(180);
    expect(sentAt.at(-1)).toBe(29 * MINUTE);
    await pass(1);
    expect(sentAt).toHaveLength(181);
    await Promise.all(calls);
  });

  it("applies to sequential calls", async () => {
    const { kore, sentAt } = limited();
    const all = async () => {
      for (let turn = 0; turn < 121; turn++) await list(kore);
    };
    await run(all());
    expect(sentAt.at(60)).toBe(MINUTE);
    expect(sentAt.at(120)).toBe(2 * MINUTE);
  });

  it("counts every attempt", async () => {
    const { kore, sentAt } = limited({ retry: { attempts: 3, baseMs: 1 } }, () => Response.json({}, { status: 500 }));
    send(30, () => list(kore));
    await pass(MINUTE - 1);
    expect(sentAt).toHaveLength(60);
  });

  it("emits one event for each call that waits", async () => {
    const { kore, events } = limited();
    send(63, () => list(kore));
    await pass(MINUTE);
    expect(events.filter(({ type }) => type === "limit")).toEqual(
      Array(3).fill({ type: "limit", operation: "bots.list", method: "GET", attempt: 1, callId: expect.any(Number), delayMs: MINUTE }),
    );
  });

  it("applies to calls by path as well", async () => {
    const { kore, sentAt } = limited();
    await run(kore.GET("/api/public/bots"));
    send(59, () => list(kore));
    send(5, () => kore.GET("/api/public/bots"));
    await pass(1000);
    expect(sentAt).toHaveLength(60);
    await pass(MINUTE);
    expect(sentAt).toHaveLength(65);
  });

  it("applies to calls by path for each bot, as to those of operations", async () => {
    const { kore, sentAt } = limited();
    const exportByPath = (botId: string) =>
      kore.POST("/api/public/bot/{botId}/export", { params: { path: { botId } }, body: { exportType: "latest" } });
    await run(exportByPath("st-1"));
    send(59, () => exportOf(kore, "st-1"));
    send(1, () => exportByPath("st-1"));
    send(1, () => exportByPath("st-2"));
    await pass(1000);
    expect(sentAt).toHaveLength(61);
    await pass(MINUTE);
    expect(sentAt).toHaveLength(62);
  });

  it("does not delay operations without a documented limit", async () => {
    const { kore, sentAt } = limited();
    send(100, () => kore.languages.setDefault({ botId: "st-1", body: {} } as never));
    send(100, () => kore.GET("/api/other" as never));
    await pass(0);
    expect(sentAt).toHaveLength(200);
  });
});

describe("what shares a limit", () => {
  it.each([
    ["a bot", exportOf, 60],
    ["a request id", statusOf, 60],
    ["a table", rowsOf, 600],
  ] as const)("is %s: another one is not delayed", async (_, call, perMinute) => {
    const { kore, sent } = limited();
    send(perMinute + 1, () => call(kore, "x-1"));
    send(perMinute + 1, () => call(kore, "x-2"));
    await pass(1000);
    const leftFor = (id: string) => sent.filter(({ url }) => url.includes(id)).length;
    expect([leftFor("x-1"), leftFor("x-2")]).toEqual([perMinute, perMinute]);
  });

  it("is the account where the description says so, for all operations", async () => {
    const { kore, sentAt } = limited();
    send(30, () => list(kore));
    send(40, () => kore.roles.list({ roleType: "bot" }));
    await pass(1000);
    expect(sentAt).toHaveLength(60);
  });

  it("is the bot for all operations on it", async () => {
    const { kore, sentAt } = limited();
    send(40, () => exportOf(kore, "x-1"));
    send(40, () => kore.sessions.query({ botId: "x-1" }));
    await pass(1000);
    expect(sentAt).toHaveLength(60);
  });

  it("is the bot, whatever its path parameter is called", async () => {
    const { kore, sentAt } = limited();
    send(40, () => exportOf(kore, "x-1"));
    send(40, () => kore.conversationTests.delete({ streamId: "x-1", body: {} } as never));
    await pass(1000);
    expect(sentAt).toHaveLength(60);
  });

  it("is a client with its children, but not with another client", async () => {
    const { kore, sentAt } = limited();
    send(40, () => list(kore));
    send(40, () => list(kore.with({ timeoutMs: 500 }).with({})));
    await pass(1000);
    expect(sentAt).toHaveLength(60);
    const other = limited();
    send(40, () => list(other.kore));
    await settle();
    expect(other.sentAt).toHaveLength(40);
  });
});

describe("the option rateLimit", () => {
  it.each([
    [1, 60],
    [0.5, 30],
    [0.99, 59],
    [0.001, 1],
  ])("with the share %d sends %i calls a minute", async (share, perMinute) => {
    const { kore, sentAt } = limited({ rateLimit: { share } });
    send(100, () => list(kore));
    await pass(MINUTE - 1);
    expect(sentAt).toHaveLength(perMinute);
  });

  it("with false delays nothing", async () => {
    const { kore, sentAt } = limited({ rateLimit: false });
    await Promise.all(send(500, () => list(kore)));
    expect(sentAt).toEqual(Array(500).fill(0));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("waiting calls", () => {
  it("are sent in order", async () => {
    const { kore, sent } = limited({ rateLimit: { share: 1 / 60 } });
    for (const limit of [1, 2, 3, 4, 5]) send(1, () => kore.bots.list({ limit }));
    await pass(5 * MINUTE);
    expect(sent.map(({ url }) => url.slice(-1))).toEqual(["1", "2", "3", "4", "5"]);
    expect(sent.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4].map((turn) => turn * MINUTE));
  });

  it("leave the queue when they are aborted", async () => {
    const { kore, sentAt } = limited();
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    send(60, () => list(kore));
    const aborted = send(30, () => list(kore, { signal: controller.signal }));
    send(60, () => list(kore));
    await settle();
    controller.abort(reason);
    expect(await Promise.all(aborted)).toEqual(Array(30).fill(reason));
    await pass(MINUTE);
    expect(sentAt).toHaveLength(120);
  });

  it("leave no timer when all of them are aborted, and the next call is still sent", async () => {
    const { kore, sentAt } = limited();
    const controller = new AbortController();
    send(60, () => list(kore));
    const aborted = send(5, () => list(kore, { signal: controller.signal }));
    await settle();
    controller.abort();
    await Promise.all(aborted);
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    send(1, () => list(kore));
    await pass(MINUTE);
    expect(sentAt).toHaveLength(61);
  });

  it("take no place in the queue when they have already aborted", async () => {
    const { kore, sentAt } = limited();
    const signal = AbortSignal.abort();
    await Promise.all(send(60, () => list(kore, { signal })));
    send(60, () => list(kore));
    await settle();
    expect(sentAt).toHaveLength(60);
  });
});

describe("a 429", () => {
  const busy = (headers: Record<string, string>) => Response.json({}, { status: 429, headers });

  it("with Retry-After pauses the whole bucket, but no other", async () => {
    const { kore, sent } = limited({}, (turn) => (turn === 0 ? busy({ "retry-after": "30" }) : ok()));
    await run(exportOf(kore, "x-1").raw());
    send(3, () => exportOf(kore, "x-1"));
    send(3, () => kore.sessions.query({ botId: "x-1" }));
    send(3, () => exportOf(kore, "x-2"));
    await pass(29_999);
    expect(sent.filter(({ url }) => url.includes("x-1"))).toHaveLength(1);
    expect(sent.filter(({ url }) => url.includes("x-2"))).toHaveLength(3);
    await pass(1);
    expect(sent.filter(({ url }) => url.includes("x-1"))).toHaveLength(7);
  });

  it("without Retry-After pauses the bucket for a second", async () => {
    const { kore, sentAt } = limited({}, (turn) => (turn === 0 ? busy({}) : ok()));
    await run(list(kore).raw());
    send(1, () => list(kore));
    await pass(500);
    expect(sentAt).toHaveLength(1);
    await pass(500);
    expect(sentAt).toHaveLength(2);
  });

  it("pauses calls that are already waiting", async () => {
    let respond = (_: Response) => {};
    const slow = connectOnStoppedClock((turn) => (turn === 0 ? new Promise<Response>((resolve) => (respond = resolve)) : ok()), {
      retry: false,
      rateLimit: { share: 1 / 60 },
    });
    send(2, () => list(slow.kore));
    await pass(30_000);
    respond(busy({ "retry-after": "60" }));
    await pass(59_999);
    expect(slow.sentAt).toHaveLength(1);
    await pass(1);
    expect(slow.sentAt).toEqual([0, 90_000]);
  });

  it("of one client pauses its children too", async () => {
    const { kore, sentAt } = limited({}, (turn) => (turn === 0 ? busy({ "retry-after": "30" }) : ok()));
    await run(list(kore).raw());
    send(1, () => list(kore.with({})));
    await pass(29_999);
    expect(sentAt).toHaveLength(1);
    await pass(1);
    expect(sentAt).toHaveLength(2);
  });

  it("is retried once after the pause", async () => {
    const { kore, sentAt } = limited({ retry: { attempts: 3 } }, (turn) => (turn === 0 ? busy({ "retry-after": "30" }) : ok()));
    await run(list(kore));
    expect(sentAt).toEqual([0, 30_000]);
  });

  it("that cannot be retried before the deadline is thrown as it is", async () => {
    const { kore } = limited({ retry: { attempts: 3 } }, () => busy({}));
    const error = await rejection<ApiError>(run(list(kore, { deadlineMs: 800 })));
    expect(error).toMatchObject({ kind: "api", status: 429 });
  });

  it("pauses nothing when rateLimit is false", async () => {
    const { kore, sentAt } = limited({ rateLimit: false }, (turn) => (turn === 0 ? busy({ "retry-after": "30" }) : ok()));
    await run(list(kore).raw());
    await run(list(kore));
    expect(sentAt).toEqual([0, 0]);
  });
});

describe("the buckets", () => {
  it("of many jobs do not slow a call down", async () => {
    const { kore } = limited();
    const look = vi.spyOn(performance, "now");
    await Promise.all(Array.from({ length: 1100 }, (_, index) => statusOf(kore, `job-${index}`)));
    look.mockClear();
    await statusOf(kore, "another");
    expect(look.mock.calls.length).toBeLessThan(50);
  });

  it("that still count calls are not evicted", async () => {
    const { kore, sent } = limited();
    await Promise.all(send(60, () => statusOf(kore, "kept")));
    await Promise.all(Array.from({ length: 1200 }, (_, index) => statusOf(kore, `job-${index}`)));
    send(1, () => statusOf(kore, "kept"));
    await pass(MINUTE - 1);
    expect(sent.filter(({ url }) => url.endsWith("/kept"))).toHaveLength(60);
  });
});
