import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
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
      { type: "request", operation: "bots.list", method: "GET", attempt: 1 },
      { type: "response", operation: "bots.list", method: "GET", attempt: 1, status: 200, durationMs: expect.any(Number) },
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
    expect(events[1]).toMatchObject({ type: "response", durationMs: 60 });
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
    expect(events[2]).toEqual({ type: "retry", operation: "bots.list", method: "GET", attempt: 1, delayMs: 0, status: 503 });
    expect(events[4]).toMatchObject({ type: "failure", error: expect.any(NetworkError), durationMs: expect.any(Number) });
    expect(events[5]).toMatchObject({ type: "retry", delayMs: expect.any(Number), error: expect.any(NetworkError) });
  });

  it("receives no retry event after the last attempt", async () => {
    const { kore, types } = await listen(json({}, 503));
    await rejection(kore.bots.list({}, { retry: { attempts: 2 } }));
    expect(types()).toEqual(["request", "response", "retry", "request", "response"]);
  });

  it("is called for an attempt that timed out", async () => {
    const { kore, events } = await listen(hang, { timeoutMs: 30, retry: false });
    const error = await rejection<TimeoutError>(kore.bots.list());
    await vi.waitFor(() => expect(events).toHaveLength(2));
    expect(events[1]).toMatchObject({ type: "failure", error });
  });

  const slowThenGood = ["request 1", "failure 1", "retry 1", "request 2", "response 2"];

  it("is called for a timed-out attempt before the next one", async () => {
    const { kore, events } = await listen(inTurn(hang, json(PAGE)), { timeoutMs: 40 });
    await kore.bots.list();
    expect(events.map(({ type, attempt }) => `${type} ${attempt}`)).toEqual(slowThenGood);
  });

  it("is called so even when fetch ignores the signal", async () => {
    const responses = [new Promise<never>(() => {}), Promise.resolve(Response.json(PAGE))];
    const { kore, events } = await listen(hang, { timeoutMs: 40, fetch: () => responses.shift() as Promise<Response> });
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

describe("a listener that throws", () => {
  const reason = new Error("metrics are down");

  it.each(["request", "response", "retry"])("at %s fails the call with its error, and nothing more is sent", async (type) => {
    const onEvent = (event: ClientEvent) => {
      if (event.type === type) throw reason;
    };
    const { kore, server } = await connect(json({}, 503), { onEvent });
    expect(await rejection(kore.bots.list())).toBe(reason);
    expect(server.requests).toHaveLength(type === "request" ? 0 : 1);
  });

  it("at failure fails the call with its error", async () => {
    const onEvent = (event: ClientEvent) => {
      if (event.type === "failure") throw reason;
    };
    const { kore, server } = await connect(hangUp, { onEvent });
    expect(await rejection(kore.bots.list())).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  it("at limit fails the call with its error, and the queue stays free", async () => {
    const onEvent = (event: ClientEvent) => {
      if (event.type === "limit") throw reason;
    };
    const { kore, server } = await connect(json(PAGE), { onEvent, rateLimit: { share: 0.001 } });
    await kore.bots.list();
    expect(await rejection(kore.bots.list())).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  it("at response is not called with a failure as well", async () => {
    const types: string[] = [];
    const onEvent = ({ type }: ClientEvent) => {
      types.push(type);
      if (type === "response") throw reason;
    };
    const { kore } = await connect(json(PAGE), { onEvent });
    await rejection(kore.bots.list());
    expect(types).toEqual(["request", "response"]);
  });
});
