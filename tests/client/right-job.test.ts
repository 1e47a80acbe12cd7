import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ApiError, InputError, JobError, type Kore, type KoreError, NetworkError, TimeoutError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { type Handler, hang, hangUp, inTurn, json } from "../support/serve.js";
import { connectOnStoppedClock, run } from "../support/stopped-clock.js";

const QUICK = { intervalMs: 1 };
const EXPORT = { botId: "st-1", body: { exportType: "latest" } } as const;
const IMPORT = { body: { uploadMode: "ZIP", zipInfo: "5f1e7a2b" } } as const;
const old = { _id: "ber-old", status: "success", downloadURL: "/yesterday.zip" };
const ours = { _id: "ber-new", status: "success", downloadURL: "/today.zip" };

/** Starts a job with one response; every GET of a status gets the next one. */
const job = (started: object, ...polls: Handler[]): Handler => {
  const poll = inTurn(...polls);
  return (response, request) => {
    if (request.url.endsWith(".zip")) return json({ file: request.url })(response, request);
    return (request.method === "GET" ? poll : json(started))(response, request);
  };
};

describe("a status operation that still reports an older job", () => {
  it("is polled until it reports the one that was started", async () => {
    const { kore } = await connect(job({ _id: "ber-new" }, json(old), json(old), json({ ...ours, status: "pending" }), json(ours)));
    const seen: string[] = [];
    const done = await kore.bots.export(EXPORT).wait({ ...QUICK, onProgress: ({ _id, status }) => seen.push(`${_id} ${status}`) });
    expect(done).toEqual(ours);
    expect(seen).toEqual(["ber-new pending", "ber-new success"]);
  });

  it("does not give its file for ours", async () => {
    const { kore, server } = await connect(job({ _id: "ber-new" }, json(old), json(ours)));
    const file = await kore.bots.export(EXPORT).download(QUICK);
    expect(await file.json()).toEqual({ file: "/today.zip" });
    expect(server.requests.map(({ url }) => url)).not.toContain("/yesterday.zip");
  });

  it("does not fail our job with its failure", async () => {
    const { kore } = await connect(job({ _id: "ber-new" }, json({ ...old, status: "failed" }), json(ours)));
    expect(await kore.bots.export(EXPORT).wait(QUICK)).toEqual(ours);
  });

  it("is named by the TimeoutError when it never reports ours", async () => {
    const { kore } = connectOnStoppedClock((_, { method }) => Response.json(method === "POST" ? { _id: "ber-new" } : old));
    const error = await run(rejection<TimeoutError>(kore.bots.export(EXPORT).wait({ intervalMs: 30, deadlineMs: 80 })));
    expect(error.message).toBe(
      "bots.export took longer than deadlineMs allows (80 ms); bots.getExportStatus reported another job until then: ber-old, not ber-new",
    );
  });

  it.each([
    ["for a minute", [old], 60_000],
    ["and then a third one, which must be newer than ours", [old, { ...old, _id: "ber-newer" }], 10_000],
    [
      "after ours, so that ours was superseded",
      [
        { ...ours, status: "pending" },
        { ...old, _id: "ber-newer" },
      ],
      10_000,
    ],
  ])("ends the wait when it reports another one %s", async (_, statuses, atMostMs) => {
    let polls = 0;
    const { kore, sentAt } = connectOnStoppedClock((_, { method }) =>
      Response.json(method === "POST" ? { _id: "ber-new" } : statuses[Math.min(polls++, statuses.length - 1)]),
    );
    const error = await run(rejection<JobError>(kore.bots.export(EXPORT).wait()));
    expect(error).toBeInstanceOf(JobError);
    expect(error.message).toMatch(/^bots\.export: gave up\. bots\.getExportStatus reported another job until then: ber-\w+, not ber-new$/);
    expect(error.resume).toEqual({ operation: "bots.getExportStatus", input: { botId: "st-1" }, jobId: "ber-new" });
    expect(sentAt.at(-1)).toBeGreaterThan(atMostMs / 2);
    expect(sentAt.at(-1)).toBeLessThanOrEqual(atMostMs + 6_000);
  });

  it.each([
    ["the start returned no id", {}, old],
    ["the status has no id", { _id: "ber-new" }, { status: "success" }],
  ])("cannot be recognized when %s", async (_, started, status) => {
    const { kore } = await connect(job(started, json(status)));
    expect(await kore.bots.export(EXPORT).wait(QUICK)).toEqual(status);
  });

  it("is recognized by the id of the job when the wait is taken up again", async () => {
    const { kore } = await connect(inTurn(json(old), json(ours)));
    expect(await kore.bots.getExportStatus({ botId: "st-1" }).wait({ ...QUICK, jobId: "ber-new" })).toEqual(ours);
  });

  it("is not asked about where the path has the id", async () => {
    const { kore } = await connect(job({ _id: "bir-1" }, json({ _id: "another spelling", status: "success" })));
    expect(await kore.bots.import(IMPORT).wait(QUICK)).toMatchObject({ status: "success" });
  });
});

describe("error.resume", () => {
  const resumeOf = async (call: { wait(options?: object): Promise<unknown> }, options: object = {}) =>
    (await rejection<KoreError>(call.wait({ ...QUICK, ...options }))).resume;
  const toStatus = { operation: "bots.getExportStatus", input: { botId: "st-1" } };

  it("says how to wait again after a timeout", async () => {
    const { kore } = await connect(job({ _id: "ber-new" }, json({ ...ours, status: "pending" })));
    const error = await rejection<TimeoutError>(kore.bots.export(EXPORT).wait({ ...QUICK, deadlineMs: 1000 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.resume).toEqual({ ...toStatus, jobId: "ber-new" });
    // Logs show no ids of bots and users.
    expect(JSON.stringify(error) + inspect(error, { showHidden: true })).not.toContain("st-1");
  });

  it("can be passed on to the status operation", async () => {
    const { kore } = await connect(job({ _id: "ber-new" }, json({}, 400), json(old), json(ours)));
    const { resume } = await rejection<KoreError>(kore.bots.export(EXPORT).wait(QUICK));
    if (resume?.operation !== "bots.getExportStatus") throw new Error("It names another operation.");
    const { input, jobId } = resume;
    expect(await kore.bots.getExportStatus(input).wait({ ...QUICK, jobId })).toEqual(ours);
  });

  it.each([
    ["a poll that is refused", json({}, 400), ApiError],
    ["a poll without a response", hangUp, NetworkError],
    ["a job that failed", json({ _id: "ber-new", status: "failed" }), JobError],
  ])("is there after %s", async (_, poll, type) => {
    const { kore } = await connect(job({ _id: "ber-new" }, poll), { retry: false });
    const error = await rejection<KoreError>(kore.bots.export(EXPORT).wait(QUICK));
    expect(error).toBeInstanceOf(type);
    expect(error.resume).toEqual({ ...toStatus, jobId: "ber-new" });
  });

  it("has the id that only the start returned", async () => {
    const { kore } = await connect(job({ _id: "bir-1" }, json({}, 500)), { retry: false });
    expect(await resumeOf(kore.bots.import(IMPORT))).toEqual({ operation: "bots.getImportStatus", input: { botImportBIR: "bir-1" } });
  });

  it("has what the status takes from the body of the start, and the poll is sent with it", async () => {
    const { kore, server } = await connect(job({}, json({}, 500)), { retry: false });
    const call = kore.faqs.train({ botId: "st-1", body: { language: "de" } } as never);
    const resume = { operation: "faqs.getTrainingStatus", input: { botId: "st-1", language: "de" } };
    expect(await resumeOf(call)).toEqual(resume);
    expect(server.requests.at(-1)?.url).toContain("/faqs/train/status?language=de");
  });

  it("has no input from the body where the call had none", async () => {
    const { kore } = await connect(job({}, json({}, 500)), { retry: false });
    const resume = await resumeOf(kore.faqs.train({ botId: "st-1" } as never));
    expect(resume).toEqual({ operation: "faqs.getTrainingStatus", input: { botId: "st-1" } });
  });

  it("is the input of a status operation that was called itself", async () => {
    const { kore } = await connect(json({ status: "failed" }));
    expect(await resumeOf(kore.bots.getExportStatus({ botId: "st-1" }))).toEqual(toStatus);
  });

  it.each<[string, (kore: Kore, signal: AbortSignal) => Promise<unknown>]>([
    ["the wait", (kore, signal) => kore.bots.export(EXPORT).wait({ ...QUICK, signal })],
    ["the call", (kore, signal) => kore.bots.export(EXPORT, { signal }).wait(QUICK)],
  ])("is on the reason of the signal of %s, even while the job is being started", async (_, wait) => {
    const { kore } = await connect(hang);
    const controller = new AbortController();
    const failing = rejection<KoreError>(wait(kore, controller.signal));
    const reason = new Error("shutting down");
    controller.abort(reason);
    expect(await failing).toBe(reason);
    expect((await failing).resume).toEqual(toStatus);
  });

  it("is that of each wait when several share a signal", async () => {
    const { kore } = await connect(hang);
    const controller = new AbortController();
    const waits = ["a", "b", "c"].map((botId) =>
      rejection<KoreError>(kore.bots.export({ ...EXPORT, botId }).wait({ signal: controller.signal })),
    );
    controller.abort();
    const errors = await Promise.all(waits);
    expect(errors.map(({ name }) => name)).toEqual(["AbortError", "AbortError", "AbortError"]);
    expect(errors.map(({ resume }) => resume?.input)).toEqual([{ botId: "a" }, { botId: "b" }, { botId: "c" }]);
    const reason = controller.signal.reason;
    expect(errors.map((error) => error === reason || error.cause === reason)).toEqual([true, true, true]);
  });

  it("lacks what only the response of the start would have said", async () => {
    const { kore } = await connect(hangUp);
    expect(await resumeOf(kore.bots.import(IMPORT))).toEqual({ operation: "bots.getImportStatus", input: {} });
  });

  it("is absent when the start was refused, because there is no job", async () => {
    const { kore } = await connect(json({}, 412));
    expect(await resumeOf(kore.bots.export(EXPORT))).toBeUndefined();
    const invalid = await rejection<InputError>(kore.bots.export({ ...EXPORT, botId: "" }).wait());
    expect(invalid).toBeInstanceOf(InputError);
    expect(invalid.resume).toBeUndefined();
  });

  it("is absent when the start was not sent, because there is no job either", async () => {
    const rateLimit = { share: 1 / 3600 };
    const { kore, server } = await connect(json({}), { rateLimit });
    await kore.bots.export(EXPORT);
    const limited = await rejection<KoreError>(kore.bots.export(EXPORT, { maxRetryAfterMs: 1 }).wait());
    const unsendable = await rejection<KoreError>(
      (await connect(json({}), { auth: () => "Bearer token" })).kore.bots.export(EXPORT).wait(),
    );
    expect([limited.kind, unsendable.kind]).toEqual(["rate-limit", "input"]);
    expect([limited.resume, unsendable.resume]).toEqual([undefined, undefined]);
    expect(server.requests).toHaveLength(1);
  });

  it("is as the input was when the call was made", async () => {
    const { kore } = await connect(json({ status: "failed" }));
    const input = { botId: "st-1" };
    const call = kore.bots.getExportStatus(input);
    input.botId = "st-other";
    expect(await resumeOf(call)).toEqual(toStatus);
  });
});

describe("deadlineMs", () => {
  const pending = (_: number, { method }: { method: string | undefined }) =>
    Response.json(method === "POST" ? {} : { _id: "ber-new", status: "pending" });

  it("of the client bounds a wait", async () => {
    const { kore } = connectOnStoppedClock(pending, { deadlineMs: 7_000 });
    const error = await run(rejection<TimeoutError>(kore.bots.export(EXPORT).wait()));
    expect(error).toMatchObject({ kind: "timeout", option: "deadlineMs", limitMs: 7_000 });
  });

  it("of the call comes before that of the client, and that of the wait before both", async () => {
    const limitOf = async (call: object, wait: object) => {
      const { kore } = connectOnStoppedClock(pending, { deadlineMs: 7_000 });
      return (await run(rejection<TimeoutError>(kore.bots.export(EXPORT, call).wait(wait)))).limitMs;
    };
    expect(await limitOf({ deadlineMs: 9_000 }, {})).toBe(9_000);
    expect(await limitOf({ deadlineMs: 9_000 }, { deadlineMs: 11_000 })).toBe(11_000);
  });

  it("is half an hour without any", async () => {
    const { kore } = connectOnStoppedClock(pending);
    const error = await run(rejection<TimeoutError>(kore.bots.export(EXPORT).wait({ intervalMs: 60_000 })));
    expect(error.limitMs).toBe(1_800_000);
  });
});

describe("a link that has expired", () => {
  it("causes a JobError with the status of the file's server, and with how to get a new link", async () => {
    const { kore } = await connect((response, { url }) =>
      url === "/today.zip" ? json({}, 403)(response, {} as never) : json(ours)(response, {} as never),
    );
    const error = await rejection<JobError>(kore.bots.getExportStatus({ botId: "st-1" }).download(QUICK));
    expect(error).toBeInstanceOf(JobError);
    expect(error.status).toEqual({ ...ours, downloadURL: "[link]" });
    expect(error).toMatchObject({ httpStatus: 403, resume: { operation: "bots.getExportStatus", input: { botId: "st-1" } } });
  });

  it("is not what a status without a link looks like", async () => {
    const { kore } = await connect(json({ ...ours, downloadURL: 7 }));
    const error = await rejection<JobError>(kore.bots.getExportStatus({ botId: "st-1" }).download(QUICK));
    expect(error.message).toContain("its status has no link to a file");
    expect(error.status).toEqual({ ...ours, downloadURL: 7 });
  });

  it("is not what a failed job looks like", async () => {
    const { kore } = await connect(json({ status: "failed" }));
    const error = await rejection<JobError>(kore.bots.getExportStatus({ botId: "st-1" }).download(QUICK));
    expect(error.httpStatus).toBeUndefined();
  });
});
