import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type ClientOptions, type Kore, NetworkError, type RetryOptions } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { breakOff, type Handler, hang, hangUp, inTurn, json } from "../support/serve.js";
import { connectOnStoppedClock, run } from "../support/stopped-clock.js";
import { TOKEN } from "../support/token.js";

const PAGE = { total: 0, availableMore: false, bots: [] };
const later: Record<string, Handler> = {
  "a connection that is reset": hangUp,
  "an incomplete response": breakOff,
  "408": json({}, 408),
  "429": json({}, 429, { "retry-after": "0" }),
  "500": json({}, 500),
  "502": json({}, 502),
  "503": json({}, 503),
};
const writes: Record<string, (kore: Kore, options?: { retry: RetryOptions }) => PromiseLike<unknown>> = {
  "a POST": (kore, options) => kore.bots.export({ botId: "st-1", body: { exportType: "latest" } }, options),
  "a DELETE": (kore, options) => kore.tables.deleteRows({ tableName: "t", body: { query: {} } } as never, options),
  "a POST by path": (kore) =>
    kore.POST("/api/public/bot/{botId}/export", { params: { path: { botId: "st-1" } }, body: { exportType: "latest" } }),
};
const reads: Record<string, (kore: Kore) => PromiseLike<unknown>> = {
  "a GET": (kore) => kore.bots.list(),
  "users.lookup, a POST that only reads": (kore) => kore.users.lookup({ body: { emailIds: ["a@example.com"] } }),
  "sessions.query, a POST that only reads": (kore) => kore.sessions.query({ botId: "st-1" }),
  "a GET by path": (kore) => kore.GET("/api/public/bots"),
  "a POST by path that only reads": (kore) => kore.POST("/api/public/usersInfo", { body: { emailIds: ["a@example.com"] } }),
};

describe.each(Object.entries(reads))("%s", (_, call) => {
  it.each(Object.entries(later))("is retried after %s", async (_, failure) => {
    const { kore, server } = await connect(inTurn(failure, failure, json(PAGE)));
    await call(kore);
    expect(server.requests).toHaveLength(3);
    expect(new Set(server.requests.map(({ method, url, body }) => `${method} ${url} ${body}`)).size).toBe(1);
  });

  it("is retried after an attempt that timed out", async () => {
    const { kore, server } = await connect(inTurn(hang, json(PAGE)), { timeoutMs: 500 });
    await call(kore);
    expect(server.requests).toHaveLength(2);
  });
});

describe.each(Object.entries(writes))("%s", (name, call) => {
  it("is retried after 429", async () => {
    const { kore, server } = await connect(inTurn(json({}, 429, { "retry-after": "0" }), json({})));
    await call(kore);
    expect(server.requests).toHaveLength(2);
  });

  it.each(Object.entries(later).filter(([failure]) => failure !== "429"))("is not retried after %s", async (_, failure) => {
    const { kore, server } = await connect(inTurn(failure, json({})));
    const outcome = await Promise.resolve(call(kore)).catch((error: unknown) => ({ error }));
    // By path, an error status is a result.
    expect(outcome, name).toMatchObject({ error: expect.anything() });
    expect(server.requests).toHaveLength(1);
  });
});

describe("a permanent failure", () => {
  it.each([400, 401, 403, 404, 409, 412, 422])("is not retried: status %i", async (status) => {
    const { kore, server } = await connect(json({ errors: [{ msg: "No" }] }, status));
    expect(await rejection(kore.bots.list())).toMatchObject({ kind: "api", status, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it("is not retried: a 200 with errors", async () => {
    const { kore, server } = await connect(json({ errors: [{ msg: "No" }] }));
    expect(await rejection(kore.bots.list())).toMatchObject({ kind: "api", status: 200, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it("is not retried: an HTML page", async () => {
    const { kore, server } = await connect((response) => void response.end("<html>"));
    expect(await rejection(kore.bots.list())).toMatchObject({ kind: "decode", attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it("is not retried: a token function that throws", async () => {
    const auth = vi.fn(() => Promise.reject(new Error("vault is sealed")));
    const { kore } = await connect(json(PAGE), { auth });
    expect((await rejection(kore.bots.list())).message).toBe("vault is sealed");
    expect(auth).toHaveBeenCalledTimes(1);
  });
});

describe("the last failure", () => {
  it("is thrown with the number of attempts", async () => {
    const { kore, server } = await connect(inTurn(json({}, 503), hangUp, json({ errors: [{ msg: "Down", code: 9 }] }, 500)));
    expect(await rejection(kore.bots.list())).toMatchObject({ kind: "api", status: 500, code: 9, attempts: 3 });
    expect(server.requests).toHaveLength(3);
  });

  it.each([
    ["a connection that is reset", hangUp, "got no response"],
    ["an incomplete response", breakOff, "got only part of the response"],
  ])("is a NetworkError after %s", async (_, failure, message) => {
    const { kore } = await connect(failure);
    const error = await rejection<NetworkError>(kore.bots.list());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ attempts: 3 });
    expect(error.message).toContain(message);
  });

  it("is returned by raw()", async () => {
    const { kore, server } = await connect(json({}, 503));
    const { error, response } = await kore.bots.list().raw();
    expect([error?.attempts, response.status, server.requests.length]).toEqual([3, 503, 3]);
  });
});

describe("the option retry", () => {
  it.each([
    ["attempts of the client", { attempts: 5, baseMs: 1 }, undefined, undefined, 5],
    ["false of the client", false, undefined, undefined, 1],
    ["attempts of a child over the client", { attempts: 5, baseMs: 1 }, { attempts: 2 }, undefined, 2],
    ["false of a call over the client", { attempts: 5, baseMs: 1 }, undefined, false, 1],
    ["attempts of a call over false of the client", false, undefined, { attempts: 2, baseMs: 1 }, 2],
    ["attempts of a call over those of a child", { baseMs: 1 }, { attempts: 5 }, { attempts: 4 }, 4],
    ["nothing in particular", { baseMs: 1 }, {}, { attempts: undefined }, 3],
  ] as const)("is %s", async (_, client, child, call, sent) => {
    const { kore, server } = await connect(json({}, 500), { retry: client });
    await kore
      .with({ retry: child })
      .bots.list({}, { retry: call })
      .catch(() => {});
    expect(server.requests).toHaveLength(sent);
  });

  it("of one call does not affect other calls", async () => {
    const { kore, server } = await connect(json({}, 500));
    await kore.bots.list({}, { retry: false }).catch(() => {});
    await kore.bots.list().catch(() => {});
    expect(server.requests).toHaveLength(1 + 3);
  });

  it("is rejected when it is invalid, and nothing is sent", async () => {
    const { kore, server } = await connect(json(PAGE));
    for (const [retry, message] of [
      [{ attempts: 0 }, "retry.attempts must be 1 or more. Set retry: false to send once."],
      [{ attempts: Number.NaN }, "retry.attempts"],
      [{ baseMs: 0 }, "retry.baseMs must be a number of milliseconds above 0."],
      [{ maxMs: "1" }, "retry.maxMs"],
    ] as const) {
      const error = await rejection(kore.bots.list({}, { retry: retry as RetryOptions }));
      expect(error).toMatchObject({ kind: "input", operation: "bots.list" });
      expect(error.message).toContain(message);
    }
    expect(server.requests).toHaveLength(0);
  });
});

describe("a body", () => {
  it("of JSON is resent completely, with its headers", async () => {
    const { kore, server } = await connect(inTurn(json({}, 429, { "retry-after": "0" }), json({})));
    await kore.bots.export({ botId: "st-1", body: { exportType: "latest", allTasks: true } }, { headers: { "bot-language": "de" } });
    for (const { headers, body } of server.requests) {
      expect(body).toBe('{"exportType":"latest","allTasks":true}');
      expect(headers).toMatchObject({ "content-type": "application/json", "bot-language": "de", auth: TOKEN });
    }
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ["a Blob", () => new File(["PK-of-a-bot"], "bot.zip")],
    ["a stream", () => new Blob(["PK-of-a-bot"]).stream() as ReadableStream<Uint8Array>],
  ])("of a form with %s is resent completely", async (_, file) => {
    const limited = json({}, 429, { "retry-after": "0" });
    const { kore, server } = await connect(inTurn(limited, limited, json({ fileId: "f-1" })));
    await kore.files.upload({ body: { file: file(), fileContext: "bulkImport", fileExtension: "zip" } });
    expect(server.requests).toHaveLength(3);
    for (const { headers, body } of server.requests) {
      const [, boundary] = /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "") ?? [];
      expect(body).toContain("\r\n\r\nPK-of-a-bot\r\n");
      expect(body).toContain('name="fileExtension"\r\n\r\nzip\r\n');
      expect(body.trimEnd().endsWith(`--${boundary}--`)).toBe(true);
    }
  });
});

const failed = (status: number, headers: Record<string, string> = {}) => Response.json({}, { status, headers });
/** A client on a stopped clock that gets these responses in turn, then a page. */
const onStoppedClock = (responses: readonly Response[], options: Partial<ClientOptions> = {}) =>
  connectOnStoppedClock((turn) => responses[turn] ?? Response.json(PAGE), { rateLimit: false, ...options });
const random = (value: number) => {
  const spy = vi.spyOn(Math, "random").mockReturnValue(value);
  onTestFinished(() => spy.mockRestore());
};

describe("Retry-After", () => {
  it("is honoured in seconds, up to a minute", async () => {
    const { kore, sentAt, events } = onStoppedClock([failed(503, { "retry-after": "60" })]);
    await run(kore.bots.list().raw());
    expect(sentAt).toEqual([0, 60_000]);
    expect(events.find(({ type }) => type === "retry")).toMatchObject({ delayMs: 60_000, status: 503, attempt: 1 });
  });

  it.each([-10, 10])("is relative to the server's clock as a date, even if that is %i minutes off", async (minutes) => {
    const server = Date.now() + minutes * 60_000;
    const at = (ms: number) => new Date(Math.floor((server + ms) / 1000) * 1000).toUTCString();
    const { kore, sentAt } = onStoppedClock([failed(429, { date: at(0), "retry-after": at(7000) })]);
    await run(kore.bots.list().raw());
    expect(sentAt).toEqual([0, 7000]);
  });

  it("is relative to the local clock when the server sends no date", async () => {
    const { kore, sentAt } = onStoppedClock([failed(429, { "retry-after": "Mon, 02 Mar 2026 08:00:09 GMT" })]);
    vi.setSystemTime("2026-03-02T08:00:00Z");
    await run(kore.bots.list().raw());
    expect(sentAt).toEqual([0, 9000]);
  });

  it("in the past means immediately", async () => {
    const { kore, sentAt } = onStoppedClock([failed(429, { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" })]);
    await run(kore.bots.list().raw());
    expect(sentAt).toEqual([0, 0]);
  });

  it.each(["soon", "", "5s", "120 seconds", "1e3", "Infinity"])("is ignored when it is %j", async (text) => {
    random(0.5);
    const { kore, sentAt } = onStoppedClock([failed(503, { "retry-after": text })]);
    await run(kore.bots.list().raw());
    expect(sentAt).toEqual([0, 250]);
  });

  it.each(["-5", "1.5", "+5", "5, 5", "soon 5", "may 5", "soon mon 5"])(
    "is ignored when it is %j, which Date.parse reads as a date",
    async (text) => {
      random(0.5);
      const { kore, sentAt } = onStoppedClock([failed(503, { "retry-after": text })]);
      await run(kore.bots.list().raw());
      expect(sentAt).toEqual([0, 250]);
    },
  );

  it("is not awaited when it exceeds the deadline: the error is thrown at once", async () => {
    const { kore, sentAt } = onStoppedClock([failed(429, { "retry-after": "60" })], { deadlineMs: 30_000 });
    const startedAt = performance.now();
    const { error } = await run(kore.bots.list().raw());
    expect(error).toMatchObject({ kind: "api", status: 429, retryAfterMs: 60_000, attempts: 1 });
    expect(performance.now()).toBe(startedAt);
    expect(sentAt).toEqual([0]);
  });

  it("is in the error of a call that is not retried", async () => {
    const { kore } = await connect(json({}, 429, { "retry-after": "3" }), { retry: false });
    expect(await rejection(kore.bots.list())).toMatchObject({ status: 429, retryAfterMs: 3000, attempts: 1 });
  });
});

describe("without Retry-After", () => {
  const sendings = (retry: RetryOptions) =>
    onStoppedClock(
      Array.from({ length: 9 }, () => failed(500)),
      { retry },
    );

  it.each([
    [0, [0, 0, 0, 0]],
    [0.5, [0, 250, 750, 1750]],
    [0.999, [0, 499.5, 1498.5, 3496.5]],
  ])("the delay is a random part of a time that doubles (%d)", async (part, expected) => {
    random(part);
    const { kore, sentAt } = sendings({ attempts: 4 });
    await run(kore.bots.list().raw());
    // Timers have whole milliseconds.
    for (const [index, time] of expected.entries()) expect(Math.abs((sentAt[index] ?? -9) - time)).toBeLessThanOrEqual(3);
    expect(sentAt).toHaveLength(4);
  });

  it("the delay does not exceed maxMs", async () => {
    random(0.999999);
    const { kore, sentAt } = sendings({ attempts: 6, baseMs: 100, maxMs: 300 });
    await run(kore.bots.list().raw());
    const pauses = sentAt.slice(1).map((time, index) => Math.round((time - (sentAt[index] ?? 0)) / 100) * 100);
    expect(pauses).toEqual([100, 200, 300, 300, 300]);
  });

  it("the delay is random", async () => {
    const { kore, events } = sendings({ attempts: 9 });
    await run(kore.bots.list().raw());
    const delays = events.flatMap((event) => (event.type === "retry" ? [event.delayMs] : []));
    expect(delays).toHaveLength(8);
    expect(new Set(delays).size).toBe(8);
    for (const [index, delayMs] of delays.entries()) expect(delayMs).toBeLessThanOrEqual(Math.min(30_000, 500 * 2 ** index));
  });
});
