import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type ClientEvent, type ClientOptions, NetworkError, type TimeoutError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { type Handler, hang, hangUp, inTurn, json } from "../support/serve.js";
import { connectOnStoppedClock, run } from "../support/stopped-clock.js";
import { TOKEN } from "../support/token.js";

const PAGE = { total: 0, availableMore: false, bots: [] };

/** A client and its events. */
async function listen(handler: Handler, options: Partial<ClientOptions> = {}) {
  const events: ClientEvent[] = [];
  const connected = await connect(handler, { onEvent: (event) => void events.push(event), ...options });
  return { ...connected, events, types: () => events.map(({ type }) => type) };
}

describe("the listener", () => {
  it("is called for a request and its response, without further details", async () => {
    const { kore, events } = await listen(json(PAGE));
    await kore.bots.list();
    expect(events).toEqual([
      { type: "request", operation: "bots.list", method: "GET", attempt: 1, callId: expect.any(Number) },
      {
        type: "response",
        operation: "bots.list",
        method: "GET",
        attempt: 1,
        callId: expect.any(Number),
        status: 200,
        durationMs: expect.any(Number),
      },
    ]);
  });

  it("receives the duration of the request, including the body", async () => {
    const body = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          setTimeout(() => {
            controller.enqueue(new TextEncoder().encode('{"bots":[]}'));
            controller.close();
          }, 60);
        },
      });
    const { kore, events } = connectOnStoppedClock(() => new Response(body()));
    await run(kore.bots.list());
    await run(kore.bots.list());
    expect(events.filter(({ type }) => type === "response")).toMatchObject([{ durationMs: 60 }, { durationMs: 60 }]);
  });

  it("is called for attempts in order", async () => {
    const { kore, events } = await listen(inTurn(json({}, 503, { "retry-after": "0" }), hangUp, json(PAGE)));
    await kore.bots.list();
    expect(events.map(({ type, attempt }) => `${type} ${attempt}`)).toEqual([
      "request 1",
      "response 1",
      "retry 1",
      "request 2",
      "failure 2",
      "retry 2",
      "request 3",
      "response 3",
    ]);
    expect(events[2]).toMatchObject({ type: "retry", operation: "bots.list", method: "GET", attempt: 1, delayMs: 0, status: 503 });
    expect(events[4]).toMatchObject({ type: "failure", error: expect.any(NetworkError), durationMs: expect.any(Number) });
    expect(events[5]).toMatchObject({ type: "retry", delayMs: expect.any(Number), error: expect.any(NetworkError) });
  });

  it("receives no retry event after the last attempt", async () => {
    const { kore, types } = await listen(json({}, 503));
    await rejection(kore.bots.list({}, { retry: { attempts: 2 } }));
    expect(types()).toEqual(["request", "response", "retry", "request", "response"]);
  });

  it("receives no retry event when the deadline of a wait ends a poll", async () => {
    const { kore, types } = await listen((response, request) => (request.method === "POST" ? json({}) : hang)(response, request));
    const error = await rejection<TimeoutError>(
      kore.bots.export({ botId: "st-1", body: { exportType: "latest" } }).wait({ intervalMs: 1, deadlineMs: 300 }),
    );
    expect(error.option).toBe("deadlineMs");
    await sleep(20);
    expect(types()).toEqual(["request", "response", "request", "failure"]);
  });

  it("is called for an attempt that timed out", async () => {
    const { kore, events } = await listen(hang, { timeoutMs: 30, retry: false });
    const error = await rejection<TimeoutError>(kore.bots.list());
    await vi.waitFor(() => expect(events).toHaveLength(2));
    expect(events[1]).toMatchObject({ type: "failure", error });
  });

  const slowThenGood = ["request 1", "failure 1", "retry 1", "request 2", "response 2"];

  it("is called for a timed-out attempt before the next one", async () => {
    const { kore, events } = await listen(inTurn(hang, json(PAGE)), { timeoutMs: 400 });
    await kore.bots.list();
    expect(events.map(({ type, attempt }) => `${type} ${attempt}`)).toEqual(slowThenGood);
  });

  it("is called so even when fetch ignores the signal", async () => {
    const responses = [new Promise<never>(() => {}), Promise.resolve(Response.json(PAGE))];
    const { kore, events } = await listen(hang, { timeoutMs: 400, fetch: () => responses.shift() as Promise<Response> });
    await kore.bots.list();
    expect(events.map(({ type, attempt }) => `${type} ${attempt}`)).toEqual(slowThenGood);
  });

  it("is not called when nothing is sent", async () => {
    const { kore, events } = await listen(json(PAGE), { auth: () => "" });
    await rejection(kore.bots.list());
    await rejection(kore.bots.export({ botId: "", body: { exportType: "latest" } }));
    await rejection(kore.bots.list({}, { signal: AbortSignal.abort() }));
    expect(events).toEqual([]);
  });

  it("is called for the polls and the file of a job, each under its own operation", async () => {
    const { kore, events } = await listen((response, { method, url }) => {
      const body = method === "POST" || url === "/file" ? {} : { status: "success", downloadURL: "/file" };
      json(body)(response, {} as never);
    });
    const file = await kore.bots.export({ botId: "st-1", body: { exportType: "latest" } }).download({ intervalMs: 1 });
    await file.text();
    expect(events.map(({ type, operation, method }) => `${type} ${operation} ${method}`)).toEqual([
      "request bots.export POST",
      "response bots.export POST",
      "request bots.getExportStatus GET",
      "response bots.getExportStatus GET",
      "request bots.export GET",
      "response bots.export GET",
    ]);
  });

  it("is called for calls by path with the path template", async () => {
    const { kore, events } = await listen(json({}));
    await kore.GET("/api/public/bot/{botId}/export/status", { params: { path: { botId: "st-secret" } } });
    expect(events.map(({ operation }) => operation)).toEqual(Array(2).fill("GET /api/public/bot/{botId}/export/status"));
  });
});

describe("no event", () => {
  it("contains a token, a header, a body, a path value, a query or a link", async () => {
    const secrets = [TOKEN, "header-value", "body-value", "path-value", "query-value", "link-value"];
    const echo: Handler = (response, { url, headers, body }) => {
      if (url.includes("file-of")) return void response.socket?.destroy();
      if (url.includes("status")) return json({ status: "success", downloadURL: "/file-of-someone?sig=link-value" })(response, {} as never);
      response.writeHead(503).end(`${url} ${headers.auth} ${headers["x-key"]} ${body}`);
    };
    const { kore, events } = await listen(inTurn(hangUp, echo, hangUp, echo));
    const options = { headers: { "x-key": "header-value" } };
    await rejection(kore.bots.list({ limit: "query-value" } as never, options));
    await rejection(kore.sessions.query({ botId: "path-value", callId: "query-value", body: { userId: "body-value" } }, options));
    await rejection(kore.bots.getExportStatus({ botId: "path-value" }, options).download());
    await kore.POST("/api/public/usersInfo", { body: { emailIds: ["body-value"] }, headers: { "x-key": "header-value" } });
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(["request", "response", "failure", "retry"]));
    for (const event of events) {
      const shown = inspect(event, { depth: 12, showHidden: true }) + JSON.stringify(event);
      for (const secret of secrets) expect(shown).not.toContain(secret);
    }
  });
});

describe("a listener that fails", () => {
  const reason = new Error("metrics are down");
  const failing = {
    throws: () => {
      throw reason;
    },
    "returns a promise that rejects": () => Promise.reject(reason),
    // biome-ignore lint/suspicious/noThenProperty: some libraries return such objects
    "returns something else that rejects": () => ({ then: (_: unknown, reject: (error: Error) => void) => reject(reason) }),
  };
  it.each(Object.entries(failing))("changes nothing when it %s", async (_, onEvent) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    onTestFinished(() => void process.off("unhandledRejection", unhandled));
    const { kore, server } = await connect(inTurn(json({}, 503, { "retry-after": "0" }), hangUp, json(PAGE)), { onEvent });
    expect(await kore.bots.list()).toEqual(PAGE);
    expect(server.requests).toHaveLength(3);
    await sleep(20);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("does not fail a call that waits for its rate limit", async () => {
    const { kore, sentAt } = connectOnStoppedClock(() => Response.json(PAGE), { onEvent: failing.throws, rateLimit: { share: 1 / 60 } });
    await run(Promise.all([kore.bots.list(), kore.bots.list()]));
    expect(sentAt).toEqual([0, 60_000]);
  });

  it("cannot make a published bot look unpublished", async () => {
    const { kore } = await connect(json({ status: "successful" }), { onEvent: failing.throws });
    expect(await kore.bots.publish({ botId: "st-1", body: { versionComment: "x" } }).wait({ intervalMs: 1 })).toEqual({
      status: "successful",
    });
  });
});

describe("concurrent calls", () => {
  it("can be told apart by callId and attempt", async () => {
    let turn = 0;
    const handle: Handler = (response, { url }) => {
      const status = turn++ % 3 === 0 ? 503 : 200;
      setTimeout(() => json(PAGE, status, { "retry-after": "0" })(response, {} as never), url.length % 7);
    };
    const { kore, events } = await listen(handle, { rateLimit: false });
    await Promise.allSettled(Array.from({ length: 50 }, (_, limit) => kore.bots.list({ limit })));
    const open = new Set<string>();
    for (const { type, callId, attempt } of events) {
      const key = `${callId} ${attempt}`;
      if (type === "request") {
        expect(open).not.toContain(key);
        open.add(key);
      }
      if (type === "response" || type === "failure") expect(open.delete(key)).toBe(true);
    }
    expect(open.size).toBe(0);
    expect(new Set(events.map(({ callId }) => callId)).size).toBe(50);
  });

  it("keep their callId over retries and waits, and get another for each page", async () => {
    const more = json({ total: 2, availableMore: true, bots: [{ _id: "a" }] });
    const { kore, events } = await listen(inTurn(json({}, 503, { "retry-after": "0" }), more, json(PAGE)));
    await kore.bots.list().toArray();
    const [first] = events;
    expect(events.map(({ type, attempt, callId }) => `${type} ${attempt} ${callId - (first?.callId ?? 0)}`)).toEqual([
      "request 1 0",
      "response 1 0",
      "retry 1 0",
      "request 2 0",
      "response 2 0",
      "request 1 1",
      "response 1 1",
    ]);
  });
});
