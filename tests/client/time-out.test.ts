import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import type { ClientOptions, Fetch, Kore, TimeoutError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { type Handler, hang, json } from "../support/serve.js";
import { trackTimers } from "../support/timers.js";

const PAGE = { total: 0, availableMore: false, bots: [] };
const beginOnly: Handler = (response) => void response.writeHead(200, { "content-type": "application/json" }).write('{"total":');
const never = () => new Promise<never>(() => {});
const EXPORT = { botId: "st-1", body: { exportType: "latest" } } as const;

// Each test in this file also checks that nothing is left behind: no unhandled rejection, no timer.
const unhandled: unknown[] = [];
const collect = (reason: unknown) => void unhandled.push(reason);
let timers = () => 0;
beforeEach(() => {
  timers = trackTimers();
  unhandled.length = 0;
  process.on("unhandledRejection", collect);
});
afterEach(async () => {
  await sleep(5);
  process.off("unhandledRejection", collect);
  expect(unhandled).toEqual([]);
});

/** Where a call can be when it times out. */
const phases: Record<string, [Handler, Partial<ClientOptions>]> = {
  "the server never responds": [hang, {}],
  "the response begins and hangs": [beginOnly, {}],
  "the token function never resolves": [json(PAGE), { auth: never }],
  "fetch ignores the signal": [json(PAGE), { fetch: never }],
};

describe.each(Object.entries(phases))("when %s", (_, [handler, options]) => {
  it("timeoutMs ends the call with a TimeoutError that names it", async () => {
    const { kore } = await connect(handler, { ...options, timeoutMs: 50 });
    const error = await rejection<TimeoutError>(kore.bots.export(EXPORT));
    expect(error).toMatchObject({ name: "TimeoutError", kind: "timeout", operation: "bots.export", option: "timeoutMs", limitMs: 50 });
    expect(error.message).toBe("bots.export took longer than timeoutMs allows (50 ms), attempt 1");
    expect(timers()).toBe(0);
  });

  it("deadlineMs ends the call with a TimeoutError that names it", async () => {
    const { kore } = await connect(handler, options);
    const error = await rejection<TimeoutError>(kore.bots.list({}, { deadlineMs: 50 }));
    expect(error).toMatchObject({ kind: "timeout", operation: "bots.list", option: "deadlineMs", limitMs: 50 });
    expect(error.message).toBe("bots.list took longer than deadlineMs allows (50 ms)");
    expect(timers()).toBe(0);
  });

  it("the signal ends the call with its reason", async () => {
    const controller = new AbortController();
    const { kore } = await connect(handler, options);
    const reason = new Error("changed my mind");
    const failing = rejection(kore.bots.list({}, { signal: controller.signal }));
    await sleep(30);
    controller.abort(reason);
    expect(await failing).toBe(reason);
    expect(timers()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("a call by path ends in the same ways", async () => {
    const { kore } = await connect(handler, { ...options, timeoutMs: 50, retry: false });
    expect(await rejection(kore.GET("/api/public/bots"))).toMatchObject({ kind: "timeout", option: "timeoutMs", limitMs: 50 });
    expect(await rejection(kore.with({ timeoutMs: 500, deadlineMs: 40 }).GET("/api/public/bots"))).toMatchObject({ option: "deadlineMs" });
    const reason = new Error("changed my mind");
    const controller = new AbortController();
    const failing = rejection(kore.GET("/api/public/bots", { signal: controller.signal }));
    setTimeout(() => controller.abort(reason), 20);
    expect(await failing).toBe(reason);
    expect(timers()).toBe(0);
  });
});

describe("timeoutMs", () => {
  it("limits one attempt: a call that only reads has three", async () => {
    const { kore, server } = await connect(hang, { timeoutMs: 200 });
    const error = await rejection<TimeoutError>(kore.bots.list());
    expect(error.message).toBe("bots.list took longer than timeoutMs allows (200 ms), attempt 3");
    expect(server.requests).toHaveLength(3);
  });

  it("closes the connection of an abandoned attempt", async () => {
    const closed = vi.fn();
    const { kore } = await connect((response) => void response.once("close", closed), { timeoutMs: 300, retry: false });
    await rejection(kore.bots.list());
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });

  it("of a call overrides that of a child, which overrides the client's", async () => {
    const { kore } = await connect(hang, { timeoutMs: 5000, retry: false });
    const child = kore.with({ timeoutMs: 60 });
    expect(await rejection(child.bots.list())).toMatchObject({ limitMs: 60 });
    expect(await rejection(child.bots.list({}, { timeoutMs: 30 }))).toMatchObject({ limitMs: 30 });
  });

  it.each([0, -1, Number.NaN, "100"])("is rejected when it is %j", async (timeoutMs) => {
    const { kore, server } = await connect(json(PAGE));
    const call = kore.bots.list({}, { timeoutMs: timeoutMs as number });
    expect(await rejection(call)).toMatchObject({ kind: "input", operation: "bots.list", parameter: "timeoutMs" });
    expect(server.requests).toHaveLength(0);
  });

  it.each([2 ** 31, Number.POSITIVE_INFINITY])("may be %d, longer than the longest timer", async (ms) => {
    const { kore } = await connect(json(PAGE), { timeoutMs: ms, deadlineMs: ms });
    expect(await kore.bots.list()).toEqual(PAGE);
    expect(timers()).toBe(0);
  });
});

describe("deadlineMs", () => {
  it("includes reading a stream into a form", async () => {
    const { kore, server } = await connect(json({}));
    const file = new ReadableStream<Uint8Array>({ pull: never });
    const call = kore.files.upload({ body: { file, fileContext: "bulkImport", fileExtension: "zip" } }, { deadlineMs: 50 });
    expect(await rejection(call)).toMatchObject({ kind: "timeout", option: "deadlineMs" });
    expect(server.requests).toHaveLength(0);
  });
});

describe("a signal", () => {
  it("ends a call while a stream is read into a form", async () => {
    const { kore } = await connect(json({}));
    const controller = new AbortController();
    const file = new ReadableStream<Uint8Array>({ pull: never });
    const body = { file, fileContext: "bulkImport", fileExtension: "zip" } as const;
    const reason = new Error("changed my mind");
    const failing = rejection(kore.files.upload({ body }, { signal: controller.signal }));
    controller.abort(reason);
    expect(await Promise.race([failing, sleep(100)])).toBe(reason);
  });

  it("ends a call that waits for its rate limit, and nothing is sent", async () => {
    const { kore, server } = await connect(json(PAGE), { rateLimit: { share: 1 / 60 } });
    await kore.bots.list();
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    const failing = rejection(kore.bots.list({}, { signal: controller.signal }));
    await sleep(10);
    controller.abort(reason);
    expect(await failing).toBe(reason);
    expect(server.requests).toHaveLength(1);
    expect(timers()).toBe(0);
  });

  it("keeps no listener of a call that it ended while waiting for the rate limit", async () => {
    const { kore } = await connect(json(PAGE), { rateLimit: { share: 0.001 } });
    await kore.bots.list();
    const controller = new AbortController();
    const failing = rejection(kore.bots.list({}, { signal: controller.signal }));
    await sleep(10);
    controller.abort();
    await failing;
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("closes the connection", async () => {
    const controller = new AbortController();
    const closed = vi.fn();
    const { kore } = await connect((response) => {
      response.once("close", closed);
      controller.abort();
    });
    expect(await rejection(kore.bots.list({}, { signal: controller.signal }))).toMatchObject({ name: "AbortError" });
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });

  it("that aborts after the call has no effect", async () => {
    const controller = new AbortController();
    const { kore } = await connect(json(PAGE));
    const call = kore.bots.list({}, { signal: controller.signal });
    const { response } = await call.raw();
    controller.abort();
    expect(await call).toEqual(PAGE);
    expect(response.status).toBe(200);
  });

  it("that two calls share still ends one of them after the other has ended", async () => {
    const { kore } = await connect((response, request) => (request.url.includes("limit=1") ? json(PAGE)(response, request) : undefined));
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    const failing = rejection(kore.bots.list({}, { signal: controller.signal }));
    await kore.bots.list({ limit: 1 }, { signal: controller.signal });
    controller.abort(reason);
    expect(await Promise.race([failing, sleep(5000)])).toBe(reason);
  });

  it("with a timeout of its own rejects with its own error", async () => {
    const { kore } = await connect(hang);
    const error = await rejection(kore.bots.list({}, { signal: AbortSignal.timeout(30) }));
    expect(error).toBeInstanceOf(DOMException);
    expect(error.name).toBe("TimeoutError");
  });

  const fetch: Fetch = async () => Response.json({ ...PAGE, status: "success" });
  const kinds: Record<string, (kore: Kore, signal: AbortSignal) => PromiseLike<unknown>> = {
    "that succeed": (kore, signal) => kore.bots.list({}, { signal }),
    "with a deadline": (kore, signal) => kore.bots.list({}, { signal, deadlineMs: 60_000 }),
    "of many pages": (kore, signal) => kore.bots.list({}, { signal }).toArray(),
    "that wait for a job": (kore, signal) => kore.bots.getExportStatus({ botId: "st-1" }, { signal }).wait({ signal }),
  };
  it.each(Object.entries(kinds))("of a thousand calls %s keeps no listener", async (_, call) => {
    const { kore } = await connect(hang, { fetch, rateLimit: false });
    const { signal } = new AbortController();
    for (let batch = 0; batch < 250; batch++) await Promise.all(Array.from({ length: 4 }, () => call(kore, signal)));
    await sleep(1);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(timers()).toBe(0);
  });

  it("of calls by path keeps no listener", async () => {
    const { kore } = await connect(hang, { fetch, rateLimit: false });
    const { signal } = new AbortController();
    for (let turn = 0; turn < 50; turn++) await kore.GET("/api/public/bots", { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it.each(Object.entries(kinds))("may be shared by many concurrent calls %s without a warning", async (_, call) => {
    const warnings: string[] = [];
    const warn = (warning: Error) => void warnings.push(warning.name);
    process.on("warning", warn);
    onTestFinished(() => void process.off("warning", warn));
    const { kore } = await connect(hang, { fetch, rateLimit: false });
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 50 }, () => call(kore, signal)));
    await sleep(1);
    expect(warnings).toEqual([]);
  });
});

describe("work that ends after its timeout", () => {
  it.each([
    ["a fetch that fails late", { fetch: () => sleep(40).then(() => Promise.reject(new TypeError("late"))) }],
    ["a fetch that succeeds late", { fetch: () => sleep(40).then(() => Response.json(PAGE)) }],
    ["a token function that fails late", { auth: () => sleep(40).then(() => Promise.reject(new Error("late"))) }],
  ])("is ignored: %s", async (_, options) => {
    const { kore } = await connect(json(PAGE), options);
    const controller = new AbortController();
    const failing = Promise.all([
      rejection(kore.bots.list({}, { timeoutMs: 20, retry: false })),
      rejection(kore.bots.list({}, { deadlineMs: 20 })),
      rejection(kore.bots.list({}, { signal: controller.signal })),
    ]);
    await sleep(20);
    controller.abort();
    expect((await failing).map(({ name }) => name)).toEqual(["TimeoutError", "TimeoutError", "AbortError"]);
    await sleep(60);
  });

  it("causes no unhandled rejection in a call that is no longer awaited", async () => {
    const { kore } = await connect(hang);
    const call = kore.bots.list({}, { deadlineMs: 20 });
    expect(await Promise.race([call.raw().catch(() => "late"), sleep(5, "early")])).toBe("early");
    await sleep(40);
  });
});
