import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { TimeoutError } from "../../src/client/index.js";
import { rejection } from "../support/rejection.js";
import { connectOnStoppedClock, run, settle } from "../support/stopped-clock.js";

const PAGE = { total: 0, availableMore: false, bots: [] };
const never = () => new Promise<never>(() => {});
const later = <T>(ms: number, value: () => T) => new Promise<T>((resolve) => setTimeout(() => resolve(value()), ms));
const noJitter = () => {
  const spy = vi.spyOn(Math, "random").mockReturnValue(0);
  onTestFinished(() => spy.mockRestore());
};
/** A response with a chunk every `everyMs`, `count` times. */
const chunked = (everyMs: number, count: number) => {
  let sent = 0;
  return new Response(
    new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (sent++ === count) return controller.close();
        controller.enqueue(await later(everyMs, () => new TextEncoder().encode("x")));
      },
    }),
  );
};

describe("deadlineMs", () => {
  it("includes all attempts", async () => {
    noJitter();
    const { kore, sentAt } = connectOnStoppedClock(never, { timeoutMs: 40, deadlineMs: 100 });
    const startedAt = performance.now();
    const error = await run(rejection<TimeoutError>(kore.bots.list()));
    // The third attempt would have ended after 120 ms.
    expect(error).toMatchObject({ kind: "timeout", option: "deadlineMs", limitMs: 100 });
    expect(sentAt).toEqual([0, 40, 80]);
    expect(performance.now() - startedAt).toBe(100);
  });

  it("includes the wait for the rate limit, and frees the place in the queue", async () => {
    const { kore, sentAt } = connectOnStoppedClock(() => Response.json(PAGE), { rateLimit: { share: 1 / 60 } });
    await run(kore.bots.list());
    const error = await run(rejection(kore.bots.list({}, { deadlineMs: 50 })));
    expect(error).toMatchObject({ kind: "timeout", option: "deadlineMs", limitMs: 50 });
    expect(vi.getTimerCount()).toBe(0);
    await run(kore.bots.list());
    expect(sentAt).toEqual([0, 60_000]);
  });

  it("starts again with each page", async () => {
    const { kore, sentAt } = connectOnStoppedClock((turn) =>
      later(60, () => Response.json({ total: 3, availableMore: turn < 2, bots: [{ _id: `st-${turn}` }] })),
    );
    expect(await run(kore.bots.list({}, { deadlineMs: 100 }).toArray())).toHaveLength(3);
    expect(sentAt).toEqual([0, 60, 120]);
  });
});

describe("timeoutMs", () => {
  it("does not include the wait for the rate limit", async () => {
    const { kore, sentAt } = connectOnStoppedClock(() => Response.json(PAGE), { rateLimit: { share: 1 / 60 }, timeoutMs: 30 });
    await run(kore.bots.list());
    expect(await run(kore.bots.list())).toEqual(PAGE);
    expect(sentAt).toEqual([0, 60_000]);
  });
});

describe("the request of a download", () => {
  it("ends at the deadline of the wait, which says how far the job had come", async () => {
    const { kore } = connectOnStoppedClock((_, { url }) =>
      url.endsWith("/file") ? never() : Response.json({ status: "success", downloadURL: "/file" }),
    );
    const error = await run(rejection(kore.bots.getExportStatus({ botId: "st-1" }).download({ deadlineMs: 100 })));
    expect(error.message).toContain("deadlineMs allows (100 ms) while its file was downloaded");
  });
});

describe("the body of a download", () => {
  const download = (body: () => Response, options: { timeoutMs?: number; deadlineMs?: number }) => {
    const { deadlineMs, ...transport } = options;
    const { kore } = connectOnStoppedClock((_, { url }) =>
      url.endsWith("/file") ? body() : Response.json({ status: "success", downloadURL: "/file" }),
    );
    return kore.bots.getExportStatus({ botId: "st-1" }, transport).download({ deadlineMs });
  };

  it("may take longer than timeoutMs if no chunk does", async () => {
    const file = await run(download(() => chunked(60, 8), { timeoutMs: 100 }));
    expect(await run(file.text())).toBe("xxxxxxxx");
  });

  it("is subject to deadlineMs, even if chunks keep coming", async () => {
    const reading = download(() => chunked(30, 1000), { deadlineMs: 100 });
    const startedAt = performance.now();
    const error = await run(rejection<TimeoutError>((await run(reading)).text()));
    expect(error).toMatchObject({ kind: "timeout", option: "deadlineMs", limitMs: 100 });
    expect(error.message).toContain("deadlineMs allows (100 ms) while its file was downloaded");
    expect(performance.now() - startedAt).toBe(100);
  });
});

describe("a signal", () => {
  it("ends the delay between two attempts at once", async () => {
    const { kore, sentAt } = connectOnStoppedClock(() => Response.json({}, { status: 503, headers: { "retry-after": "60" } }));
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    const failing = rejection(kore.bots.list({}, { signal: controller.signal }));
    await settle();
    expect(vi.getTimerCount()).toBe(1);
    controller.abort(reason);
    // The clock stands still: no timer can have ended the delay.
    expect(await failing).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(sentAt).toEqual([0]);
  });
});
