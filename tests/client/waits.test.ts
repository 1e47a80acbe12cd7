import { describe, expect, it, vi } from "vitest";
import { type ApiError, type Kore, type NetworkError, RateLimitError } from "../../src/client/index.js";
import { rejection } from "../support/rejection.js";
import { connectOnStoppedClock, run, settle } from "../support/stopped-clock.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PAGE = { total: 0, availableMore: false, bots: [] };
const ok = () => Response.json(PAGE);
const busy = (seconds: number, status = 429) => Response.json({}, { status, headers: { "retry-after": String(seconds) } });
const settleAll = (calls: PromiseLike<unknown>[]) => Promise.allSettled(calls);

describe("a Retry-After above maxRetryAfterMs", () => {
  it.each([
    ["429", 429],
    ["503", 503],
  ])("fails the call at once after %s, with retryAfterMs on the error", async (_, status) => {
    const { kore, sentAt } = connectOnStoppedClock(() => busy(3600, status));
    const error = await rejection<ApiError>(kore.bots.list());
    expect(error).toMatchObject({ kind: "api", status, attempts: 1, retryAfterMs: HOUR });
    expect(sentAt).toEqual([0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[string, number, object, object]>([
    ["is a minute unless", 60, {}, {}],
    ["of the client is", 3600, { maxRetryAfterMs: 2 * HOUR }, {}],
    ["of the call is", 3600, {}, { maxRetryAfterMs: 2 * HOUR }],
  ])("%s something else is said", async (_, seconds, client, call) => {
    const { kore, sentAt } = connectOnStoppedClock((turn) => (turn === 0 ? busy(seconds) : ok()), client);
    await run(kore.bots.list({}, call));
    expect(sentAt).toEqual([0, seconds * 1000]);
  });

  it("bounds calls by path as well", async () => {
    const { kore, sentAt } = connectOnStoppedClock(() => busy(3600));
    const { response } = await kore.GET("/api/public/bots");
    expect(response.status).toBe(429);
    expect(sentAt).toEqual([0]);
  });

  it.each([0, -1, Number.NaN, "60"])("cannot be %s", async (maxRetryAfterMs) => {
    const { kore } = connectOnStoppedClock(ok);
    const error = await rejection(kore.bots.list({}, { maxRetryAfterMs: maxRetryAfterMs as number }));
    expect(error).toMatchObject({ kind: "input", parameter: "maxRetryAfterMs" });
  });
});

describe("a queue for a rate limit that is longer than maxRetryAfterMs", () => {
  it("fails the calls at its end at once, with retryAfterMs on the error", async () => {
    const { kore, sentAt, events } = connectOnStoppedClock(ok);
    const calls = Array.from({ length: 150 }, () => kore.bots.list());
    const failed = calls.slice(120).map((call) => rejection<RateLimitError>(call));
    const errors = await Promise.all(failed);
    expect(errors[0]).toBeInstanceOf(RateLimitError);
    expect(errors[0]).toMatchObject({ kind: "rate-limit", name: "RateLimitError", operation: "bots.list", retryAfterMs: 2 * MINUTE });
    expect(errors[0]?.message).toBe(
      "bots.list was not sent: its rate limit allows it in 120000 ms, later than maxRetryAfterMs allows (60000 ms)",
    );
    const waiting = run(Promise.all(calls.slice(0, 120)));
    await waiting;
    expect(sentAt).toEqual([...Array(60).fill(0), ...Array(60).fill(MINUTE)]);
    expect(events.filter(({ type }) => type === "limit")).toHaveLength(60);
  });

  it("is allowed by a larger bound", async () => {
    const { kore, sentAt } = connectOnStoppedClock(ok, { maxRetryAfterMs: HOUR });
    await run(settleAll(Array.from({ length: 150 }, () => kore.bots.list())));
    expect(sentAt.at(-1)).toBe(2 * MINUTE);
  });

  it("fails nothing in a loop, whose calls wait for a minute at most", async () => {
    const { kore, sentAt } = connectOnStoppedClock(ok);
    const all = async () => {
      for (let turn = 0; turn < 130; turn++) await kore.bots.list();
    };
    await run(all());
    expect(sentAt).toHaveLength(130);
  });

  it("says that the limit of an hour is used up", async () => {
    const { kore } = connectOnStoppedClock(ok, { rateLimit: { share: 0.1 }, maxRetryAfterMs: HOUR });
    await run(settleAll(Array.from({ length: 180 }, () => kore.bots.list())));
    const error = await rejection<RateLimitError>(kore.bots.list({}, { maxRetryAfterMs: MINUTE }));
    expect(error.retryAfterMs).toBe(31 * MINUTE);
  });

  it("is not entered after a 429 that asked for more", async () => {
    const { kore, sentAt } = connectOnStoppedClock((turn) => (turn === 0 ? busy(3600) : ok()));
    await rejection(kore.bots.list());
    const error = await rejection<RateLimitError>(kore.bots.list());
    expect(error).toMatchObject({ kind: "rate-limit", retryAfterMs: HOUR });
    expect(sentAt).toEqual([0]);
  });
});

describe("a 429 that pauses a queue for longer than maxRetryAfterMs", () => {
  it("fails the calls that are waiting, with retryAfterMs on the error, and leaves those that may wait longer in their order", async () => {
    let refuse = () => {};
    const refused = new Promise<Response>((resolve) => {
      refuse = () => resolve(busy(3600));
    });
    const { kore, sent, sentAt } = connectOnStoppedClock((turn) => (turn === 0 ? refused : ok()), {
      rateLimit: { share: 1 / 60 },
      retry: false,
    });
    const first = rejection<ApiError>(kore.bots.list());
    const patient = kore.bots.list({ offset: 1 }, { maxRetryAfterMs: 2 * HOUR });
    const errors = [2, 3].map((offset) => rejection<RateLimitError>(kore.bots.list({ offset }, { maxRetryAfterMs: 5 * MINUTE })));
    const last = kore.bots.list({ offset: 4 }, { maxRetryAfterMs: 2 * HOUR });
    await settle();
    refuse();
    expect((await first).status).toBe(429);
    for (const error of await Promise.all(errors)) {
      expect(error).toMatchObject({ kind: "rate-limit", operation: "bots.list", retryAfterMs: HOUR });
    }
    expect(sentAt).toEqual([0]);
    await run(Promise.all([patient, last]));
    expect(sentAt).toEqual([0, HOUR, HOUR + MINUTE]);
    expect(sent.slice(1).map(({ url }) => new URL(url).search)).toEqual(["?offset=1", "?offset=4"]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the event of a wait for a rate limit", () => {
  it("says how long it will be", async () => {
    const { kore, events, sentAt } = connectOnStoppedClock(ok, { rateLimit: { share: 2 / 60 }, maxRetryAfterMs: HOUR });
    const calls = Array.from({ length: 7 }, () => kore.bots.list());
    await settle();
    const delays = events.flatMap((event) => (event.type === "limit" ? [event.delayMs] : []));
    expect(delays).toEqual([MINUTE, MINUTE, 2 * MINUTE, 2 * MINUTE, 3 * MINUTE]);
    await run(Promise.all(calls));
    expect(sentAt.slice(2)).toEqual(delays);
  });

  it("counts what is left of a window and of a pause", async () => {
    const { kore, events } = connectOnStoppedClock((turn) => (turn === 1 ? busy(90) : ok()), {
      rateLimit: { share: 2 / 60 },
      maxRetryAfterMs: HOUR,
      retry: false,
    });
    await run(kore.bots.list());
    await vi.advanceTimersByTimeAsync(20_000);
    await run(kore.bots.list().raw());
    void kore.bots.list();
    await settle();
    expect(events.at(-1)).toMatchObject({ type: "limit", delayMs: 90_000 });
    await vi.advanceTimersByTimeAsync(HOUR);
    await settle();
  });
});

describe("a token function", () => {
  const unauthorized = () => Response.json({ errors: [{ msg: "Authorization failed", code: 4002 }] }, { status: 401 });
  const connect = (auth: () => string | Promise<string>, accepted: string) => {
    const seen: unknown[] = [];
    const fetch = async (_: string, { headers }: RequestInit) => {
      const { auth: token } = headers as Record<string, string>;
      seen.push(token);
      return token === accepted ? ok() : unauthorized();
    };
    return { ...connectOnStoppedClock(ok, { auth, fetch }), seen };
  };

  it("is asked once more after a 401", async () => {
    const tokens = ["expired", "fresh"];
    const { kore, seen } = connect(async () => tokens.shift() ?? "none", "fresh");
    expect(await kore.bots.list()).toEqual(PAGE);
    expect(seen).toEqual(["expired", "fresh"]);
  });

  it("is asked once more also before a call that changes something, which a 401 did not do", async () => {
    const tokens = ["expired", "fresh"];
    const { kore, seen } = connect(() => tokens.shift() ?? "none", "fresh");
    await kore.bots.export({ botId: "st-1", body: { exportType: "latest" } });
    expect(seen).toEqual(["expired", "fresh"]);
  });

  it("is not asked a third time", async () => {
    let turn = 0;
    const { kore, seen } = connect(() => `token-${turn++}`, "none");
    expect(await rejection(kore.bots.list())).toMatchObject({ status: 401 });
    expect(seen).toEqual(["token-0", "token-1"]);
  });

  it("that gives the same token again, like a token, sends nothing again", async () => {
    const { kore, seen } = connect(() => "expired", "fresh");
    expect(await rejection(kore.bots.list())).toMatchObject({ status: 401 });
    expect(seen).toEqual(["expired"]);
  });
});

describe("a mistake in a custom fetch", () => {
  const call = async (error: unknown) => {
    const fetch = vi.fn(async () => {
      throw error;
    });
    const { kore } = connectOnStoppedClock(ok, { fetch });
    return { thrown: await run(rejection(kore.bots.list())), fetch };
  };
  const mistake = (make: () => unknown) => {
    try {
      return make();
    } catch (error) {
      return error;
    }
  };

  it.each([
    ["ReferenceError", mistake(() => (globalThis as { missing?: never } & typeof globalThis).eval("missing"))],
    ["TypeError", mistake(() => (undefined as never as { token: string }).token)],
    ["TypeError", mistake(() => (({}) as { sign(): void }).sign())],
    ["TypeError", mistake(() => [...(5 as never as [])])],
    ["TypeError", new TypeError("options.fetch is not a function")],
    ["TypeError", new TypeError("odd")],
    // Chrome, about a body that a custom fetch has read.
    ["TypeError", new TypeError("Failed to execute 'text' on 'Response': body stream already read")],
    ["RangeError", mistake(() => "x".repeat(-1))],
    ["SyntaxError", mistake(() => JSON.parse("{"))],
  ] as [string, Error][])("stays what it is and is sent once: %s", async (name, error) => {
    const { stack } = error;
    const { thrown, fetch } = await call(error);
    expect(thrown).toBe(error);
    expect(thrown.name).toBe(name);
    expect(thrown.stack).toBe(stack);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["Node", Object.assign(new TypeError("fetch failed"), { cause: new Error("connect ECONNREFUSED") })],
    ["Node, in the body", Object.assign(new TypeError("terminated"), { cause: new Error("other side closed") })],
    ["Chrome", new TypeError("Failed to fetch")],
    ["Chrome, in the body", new TypeError("network error")],
    ["Firefox", new TypeError("NetworkError when attempting to fetch resource.")],
    ["Firefox, in the body", new TypeError("Error in input stream")],
    ["Safari", new TypeError("Load failed")],
    ["Safari, offline", new TypeError("The Internet connection appears to be offline.")],
    ["Deno", new TypeError("error sending request for url (http://localhost:1/): client error (Connect)")],
    ["React Native", new TypeError("Network request failed")],
    ["Cloudflare", new Error("Network connection lost.")],
    ["Bun", Object.assign(new TypeError("Unable to connect. Is the computer able to access the url?"), { code: "ConnectionRefused" })],
    ["a runtime that gives a code", Object.assign(new TypeError("it cannot be reached"), { code: "EUNREACH" })],
    ["a runtime that gives a cause", new TypeError("it is not there", { cause: new Error("no route") })],
    ["another library", new Error("socket hang up")],
  ])("is not what a lost connection looks like in %s", async (_, error) => {
    const { thrown, fetch } = await call(error);
    expect(thrown as NetworkError).toMatchObject({ kind: "network", attempts: 3 });
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it("is no NetworkError when fetch returns no Response", async () => {
    const { kore } = connectOnStoppedClock(ok, { fetch: async () => undefined as never });
    const error = await rejection(kore.bots.list());
    expect(error).toBeInstanceOf(TypeError);
  });
});

describe("kore.use", () => {
  it("does not exist: fetch is where requests are intercepted", () => {
    const { kore } = connectOnStoppedClock(ok);
    expect(kore.use).toBeUndefined();
    // @ts-expect-error there is no such method
    (_kore: Kore) => _kore.use({});
  });
});
