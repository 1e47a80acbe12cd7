import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { ApiError, InputError, JobError, type Kore, TimeoutError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { type Handler, hang, hangUp, inTurn, json } from "../support/serve.js";
import { connectOnStoppedClock, run, settle } from "../support/stopped-clock.js";
import { trackTimers } from "../support/timers.js";
import { TOKEN } from "../support/token.js";

const QUICK = { intervalMs: 1 };
const IMPORT = { body: { uploadMode: "ZIP", zipInfo: "5f1e7a2b" } } as const;
const PUBLISH = { botId: "st-1", body: { versionComment: "nightly" } };
const EXPORT = { botId: "st-1", body: { exportType: "latest" } } as const;

/** Starts a job with one response; every GET gets the next status. */
const job = (started: object, ...polls: Handler[]): Handler => {
  const poll = inTurn(...polls);
  return (response, request) => (request.method === "GET" ? poll : json(started))(response, request);
};
const states = (...statuses: string[]) => statuses.map((status) => json({ status }));
const erasure = (...statuses: string[]) => json({ response: statuses.map((status, index) => ({ userId: `u-${index}`, status })) });
const eraseData = (kore: Kore) => kore.users.eraseData({ body: { userIds: ["u-0", "u-1"], botIds: ["st-1"] } });

describe("wait()", () => {
  it("starts the job, polls until it has succeeded, and resolves to the last status", async () => {
    const { kore, server } = await connect(
      job({ status: "inprogress" }, ...states("inprogress", "inprogress"), json({ status: "successful", version: 7 })),
    );
    expect(await kore.bots.publish(PUBLISH).wait(QUICK)).toEqual({ status: "successful", version: 7 });
    expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "POST /api/public/bot/st-1/publish",
      "GET /api/public/bot/st-1/publish/status",
      "GET /api/public/bot/st-1/publish/status",
      "GET /api/public/bot/st-1/publish/status",
    ]);
  });

  it("calls onProgress with every status, including the last one", async () => {
    const { kore } = await connect(job({}, ...states("pending", "pending", "success")));
    const statuses: unknown[] = [];
    await kore.bots.export(EXPORT).wait({ ...QUICK, onProgress: ({ status }) => statuses.push(status) });
    expect(statuses).toEqual(["pending", "pending", "success"]);
  });

  it("ends when onProgress throws, and polls no more", async () => {
    const { kore, server } = await connect(job({}, ...states("pending")));
    const reason = new Error("seen enough");
    const onProgress = () => {
      throw reason;
    };
    expect(await rejection(kore.bots.export(EXPORT).wait({ ...QUICK, onProgress }))).toBe(reason);
    await sleep(30);
    expect(server.requests).toHaveLength(2);
  });

  it("polls after one second, then every five seconds", async () => {
    const { kore, sentAt } = connectOnStoppedClock((_, { method }) => Response.json(method === "POST" ? {} : { status: "pending" }));
    const stop = new AbortController();
    const waiting = rejection(kore.bots.export(EXPORT).wait({ signal: stop.signal }));
    const callsAfter = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms);
      await settle();
      return sentAt.length;
    };
    expect(await callsAfter(0)).toBe(1);
    expect(await callsAfter(999)).toBe(1);
    expect(await callsAfter(1)).toBe(2);
    expect(await callsAfter(4999)).toBe(2);
    expect(await callsAfter(1)).toBe(3);
    expect(await callsAfter(5000)).toBe(4);
    stop.abort();
    await waiting;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("compares statuses case-insensitively", async () => {
    const { kore } = await connect(job({}, ...states("PENDING", "Success")));
    expect(await kore.bots.export(EXPORT).wait(QUICK)).toEqual({ status: "Success" });
  });

  it.each([
    ["an unknown status", { status: "shelved" }],
    ["no status yet", {}],
    ["null", { status: null }],
    ["nothing", null],
  ])("keeps polling while the response has %s", async (_, odd) => {
    const { kore, server } = await connect(job({}, json(odd), json(odd), ...states("success")));
    expect(await kore.bots.export(EXPORT).wait(QUICK)).toEqual({ status: "success" });
    expect(server.requests).toHaveLength(4);
  });

  it("sends the headers of the call with every poll", async () => {
    const { kore, server } = await connect(job({}, ...states("success")));
    await kore.bots.export(EXPORT, { headers: { "bot-language": "de" } }).wait(QUICK);
    expect(server.requests.map(({ headers }) => [headers["bot-language"], headers.auth])).toEqual([
      ["de", TOKEN],
      ["de", TOKEN],
    ]);
  });

  it.each([["intervalMs"], ["deadlineMs"]])("rejects an invalid %s, and starts nothing", async (option) => {
    const { kore, server } = await connect(job({}, ...states("success")));
    for (const wrong of [0, -1, Number.NaN, "5"]) {
      const error = await rejection<InputError>(kore.bots.export(EXPORT).wait({ [option]: wrong }));
      expect(error).toBeInstanceOf(InputError);
      expect(error.message).toContain(`bots.export: ${option} must be a number of milliseconds above 0`);
    }
    expect(server.requests).toHaveLength(0);
  });
});

describe("a job that fails", () => {
  it("rejects with a JobError with the last response, on a documented status", async () => {
    const { kore } = await connect(job({}, ...states("inprogress"), json({ status: "failed", errorMessage: "no dialog" })));
    const error = await rejection<JobError>(kore.bots.publish(PUBLISH).wait(QUICK));
    expect(error).toBeInstanceOf(JobError);
    expect(error).toMatchObject({ kind: "job", operation: "bots.publish", status: { status: "failed", errorMessage: "no dialog" } });
    expect(error.message).toBe('bots.publish: the job ended with status "failed"');
  });

  it.each(["FAILED", "Failure", "error", "CANCELLED", "aborted", "rejected"])("rejects on the undocumented status %s", async (status) => {
    const { kore, server } = await connect(job({}, ...states("pending", status)));
    const error = await rejection<JobError>(kore.bots.export(EXPORT).wait(QUICK));
    expect(error).toBeInstanceOf(JobError);
    expect(error.message).toContain(`"${status}"`);
    expect(server.requests).toHaveLength(3);
  });
});

describe("a job with a status per user", () => {
  it("runs while one user's runs, even if another's has failed", async () => {
    const { kore, server } = await connect(
      job({ requestId: "r-1" }, erasure("SUCCESS", "in-progress"), erasure("FAILED", "in-progress"), erasure("SUCCESS", "SUCCESS")),
    );
    await eraseData(kore).wait(QUICK);
    expect(server.requests.slice(1).map(({ url }) => url)).toEqual(Array(3).fill("/api/public/bot/eraseUsersData/status/r-1"));
  });

  it("has failed if one user's failed", async () => {
    const { kore } = await connect(job({ requestId: "r-1" }, erasure("SUCCESS", "FAILED")));
    const error = await rejection<JobError>(eraseData(kore).wait(QUICK));
    expect(error).toBeInstanceOf(JobError);
    expect(error.message).toContain("SUCCESS, FAILED");
  });

  it("runs while the list is empty", async () => {
    const { kore, server } = await connect(job({ requestId: "r-1" }, erasure(), erasure("SUCCESS")));
    await eraseData(kore).wait(QUICK);
    expect(server.requests).toHaveLength(3);
  });

  it("runs while one user has no status yet", async () => {
    const half = json({ response: [{ userId: "u-0", status: "SUCCESS" }, { userId: "u-1" }] });
    const { kore, server } = await connect(job({ requestId: "r-1" }, half, erasure("SUCCESS", "SUCCESS")));
    await eraseData(kore).wait(QUICK);
    expect(server.requests).toHaveLength(3);
  });
});

describe("a job that never ends", () => {
  it("rejects with a TimeoutError that names deadlineMs and the last status", async () => {
    const { kore, sentAt } = connectOnStoppedClock((_, { method }) => Response.json(method === "POST" ? {} : { status: "pending" }));
    const error = await run(rejection<TimeoutError>(kore.bots.export(EXPORT).wait({ intervalMs: 30, deadlineMs: 80 })));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ kind: "timeout", operation: "bots.export", option: "deadlineMs", limitMs: 80 });
    expect(error.message).toBe(
      'bots.export took longer than deadlineMs allows (80 ms); its last status was "pending", so the job may still run',
    );
    expect(sentAt).toEqual([0, 30, 60]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ["the start gets no response", hang],
    ["a poll gets no response", job({}, hang)],
  ])("times out when %s", async (_, handler) => {
    const { kore } = await connect(handler);
    const error = await rejection<TimeoutError>(kore.bots.export(EXPORT).wait({ ...QUICK, deadlineMs: 60 }));
    expect(error).toMatchObject({ kind: "timeout", option: "deadlineMs", limitMs: 60 });
    expect(error.message).not.toContain("last seen");
  });

  it.each([
    ["the wait", (kore: Kore, signal: AbortSignal) => kore.bots.export(EXPORT).wait({ signal })],
    ["the call", (kore: Kore, signal: AbortSignal) => kore.bots.export(EXPORT, { signal }).wait()],
  ])("rejects at once with the reason of the signal of %s, between two polls", async (_, wait) => {
    const controller = new AbortController();
    const { kore, sentAt } = connectOnStoppedClock((_, { method }) => Response.json(method === "POST" ? {} : { status: "pending" }));
    const reason = new Error("changed my mind");
    const waiting = rejection(wait(kore, controller.signal));
    await settle();
    await vi.advanceTimersByTimeAsync(1000);
    await settle();
    controller.abort(reason);
    // The clock stands still: no timer can have ended the wait.
    expect(await waiting).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(sentAt).toEqual([0, 1000]);
  });

  it("starts nothing when the signal of the call has already aborted", async () => {
    const { kore, server } = await connect(job({}, ...states("pending")));
    const reason = new Error("not today");
    expect(await rejection(kore.bots.export(EXPORT, { signal: AbortSignal.abort(reason) }).wait())).toBe(reason);
    await sleep(50);
    expect(server.requests).toHaveLength(0);
  });
});

describe("a poll that fails", () => {
  it.each([
    ["500", json({}, 500)],
    ["a closed connection", hangUp],
  ])("is retried after %s", async (_, handler) => {
    const { kore } = await connect(job({}, handler, ...states("success")));
    expect(await kore.bots.export(EXPORT).wait(QUICK)).toEqual({ status: "success" });
  });

  it("rejects with the ApiError of the status operation after 400", async () => {
    const { kore, server } = await connect(job({}, json({ errors: [{ msg: "No such export", code: 400 }] }, 400)));
    const error = await rejection<ApiError>(kore.bots.export(EXPORT).wait(QUICK));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ operation: "bots.getExportStatus", status: 400, code: 400 });
    expect(server.requests).toHaveLength(2);
  });

  it("rejects with the ApiError of the start when that failed, and does not poll", async () => {
    const { kore, server } = await connect(json({ errors: [{ msg: "No" }] }, 412));
    const error = await rejection<ApiError>(kore.bots.export(EXPORT).wait(QUICK));
    expect(error).toMatchObject({ kind: "api", operation: "bots.export", status: 412 });
    expect(server.requests).toHaveLength(1);
  });
});

describe("a job that has already been started", () => {
  const posts = (requests: readonly { method: string }[]) => requests.filter(({ method }) => method === "POST").length;

  it("is not started again by a second wait()", async () => {
    const { kore, server } = await connect(job({}, ...states("pending", "success")));
    const call = kore.bots.export(EXPORT);
    await Promise.all([call.wait(QUICK), call.wait(QUICK)]);
    await call.wait(QUICK);
    expect(posts(server.requests)).toBe(1);
  });

  it("is not started again by wait() after await", async () => {
    const { kore, server } = await connect(job({ _id: "job-1" }, ...states("success")));
    const call = kore.bots.export(EXPORT);
    expect(await call).toEqual({ _id: "job-1" });
    expect(await call.wait(QUICK)).toEqual({ status: "success" });
    expect(posts(server.requests)).toBe(1);
  });

  it("is resumed by the status operation, whose first response counts immediately", async () => {
    const { kore, server } = await connect(inTurn(...states("pending", "success")));
    expect(await kore.bots.getExportStatus({ botId: "st-1" }).wait(QUICK)).toEqual({ status: "success" });
    expect(server.requests.map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  it("is not polled again when it has ended", async () => {
    const { kore, server } = await connect(inTurn(...states("success")));
    const onProgress = vi.fn();
    await kore.bots.getExportStatus({ botId: "st-1" }).wait({ intervalMs: 60_000, onProgress });
    expect(server.requests).toHaveLength(1);
    expect(onProgress).toHaveBeenCalledTimes(1);
  });

  it("fails with the status operation's name when it is resumed", async () => {
    const { kore } = await connect(json({ status: "failed" }));
    const error = await rejection<JobError>(kore.bots.getPublishStatus({ botId: "st-1" }).wait(QUICK));
    expect(error).toMatchObject({ kind: "job", operation: "bots.getPublishStatus" });
  });
});

describe("the input of a poll", () => {
  const urls = async (started: object, ended: object, start: (kore: Kore) => { wait(options: object): Promise<unknown> }) => {
    const { kore, server } = await connect(job(started, json(ended)));
    await start(kore).wait(QUICK);
    return server.requests.map(({ url }) => url);
  };

  it("is the id that the start returned", async () => {
    const seen = await urls({ _id: "bir/1" }, { status: "success" }, (kore) => kore.bots.import(IMPORT));
    expect(seen).toEqual(["/api/public/bot/import", "/api/public/bot/import/status/bir%2F1"]);
  });

  it("is the bot of the start and a constant from the description", async () => {
    const body = {} as never;
    const seen = await urls({}, { status: "success" }, (kore) => kore.billing.startBotSummary({ botId: "st-1", body }));
    expect(seen[1]).toBe("/api/public/bot/st-1/billingsessionsummary/status?type=summary");
  });

  it("is a mix of both", async () => {
    const body = {} as never;
    const seen = await urls({ jobId: "j-1" }, { status: "completed" }, (kore) =>
      kore.conversationDeletions.start({ streamId: "st-1", body }),
    );
    expect(seen[1]).toBe("/api/public/bot/st-1/conversations/delete/j-1");
  });

  it("causes an InputError when the start returned no id", async () => {
    const { kore, server } = await connect(job({}, ...states("success")));
    const error = await rejection<InputError>(kore.bots.import(IMPORT).wait(QUICK));
    expect(error).toMatchObject({ kind: "input", operation: "bots.getImportStatus", parameter: "botImportBIR" });
    expect(server.requests).toHaveLength(1);
  });
});

describe("after the wait", () => {
  it.each([
    ["success", job({}, ...states("pending", "success"))],
    ["a failure", job({}, ...states("failed"))],
    ["a refused poll", job({}, json({}, 400))],
    ["the deadline", job({}, hang)],
  ])("no timer is left after %s", async (_, handler) => {
    const { kore } = await connect(handler);
    const timers = trackTimers();
    const call = kore.bots.export(EXPORT);
    // A wait does not end the start.
    await call;
    await call.wait({ intervalMs: 5, deadlineMs: 80 }).catch(() => {});
    expect(timers()).toBe(0);
  });

  it("no timer and no listener is left after an abort", async () => {
    const { kore, server } = await connect(job({}, ...states("pending")));
    const controller = new AbortController();
    const timers = trackTimers();
    const waiting = rejection(kore.bots.export(EXPORT).wait({ intervalMs: 900, signal: controller.signal }));
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    controller.abort();
    await waiting;
    expect(timers()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });
});
