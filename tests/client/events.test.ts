import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { type ClientEvent, type ClientOptions, NetworkError, type TimeoutError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { type Handler, hang, hangUp, inTurn, json } from "../support/serve.js";
import { TOKEN } from "../support/token.js";

const PAGE = { total: 0, availableMore: false, bots: [] };

/** A client and what it tells. */
async function listen(handler: Handler, options: Partial<ClientOptions> = {}) {
  const events: ClientEvent[] = [];
  const connected = await connect(handler, { onEvent: (event) => void events.push(event), ...options });
  return { ...connected, events, types: () => events.map(({ type }) => type) };
}

describe("the listener", () => {
  it("is told of a request and its answer, with nothing else in them", async () => {
    const { kore, events } = await listen(json(PAGE));
    await kore.bots.list();
    expect(events).toEqual([
      { type: "request", operation: "bots.list", method: "GET", attempt: 1 },
      { type: "response", operation: "bots.list", method: "GET", attempt: 1, status: 200, durationMs: expect.any(Number) },
    ]);
  });

  it("is told how long the whole answer took", async () => {
    const { kore, events } = await listen((response) => {
      response.writeHead(200).write('{"bots":');
      setTimeout(() => response.end("[]}"), 60);
    });
    await kore.bots.list();
    const { durationMs } = events[1] as ClientEvent & { durationMs: number };
    expect(durationMs).toBeGreaterThan(55);
    expect(durationMs).toBeLessThan(500);
  });

  it("is told of attempts in their order", async () => {
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

  it("is told of no further attempt after the last one", async () => {
    const { kore, types } = await listen(json({}, 503));
    await rejection(kore.bots.list({}, { retry: { attempts: 2 } }));
    expect(types()).toEqual(["request", "response", "retry", "request", "response"]);
  });

  it("is told of an attempt that took too long", async () => {
    const { kore, events } = await listen(hang, { timeoutMs: 30, retry: false });
    const error = await rejection<TimeoutError>(kore.bots.list());
    await vi.waitFor(() => expect(events).toHaveLength(2));
    expect(events[1]).toMatchObject({ type: "failure", error });
  });

  const slowThenGood = ["request 1", "failure 1", "retry 1", "request 2", "response 2"];

  it("is told that an attempt took too long before it is told of the next one", async () => {
    const { kore, events } = await listen(inTurn(hang, json(PAGE)), { timeoutMs: 40 });
    await kore.bots.list();
    expect(events.map(({ type, attempt }) => `${type} ${attempt}`)).toEqual(slowThenGood);
  });

  it("is told so too when the fetch does not listen to the signal", async () => {
    const answers = [new Promise<never>(() => {}), Promise.resolve(Response.json(PAGE))];
    const { kore, events } = await listen(hang, { timeoutMs: 40, fetch: () => answers.shift() as Promise<Response> });
    await kore.bots.list();
    expect(events.map(({ type, attempt }) => `${type} ${attempt}`)).toEqual(slowThenGood);
  });

  it("is told nothing when nothing leaves", async () => {
    const { kore, events } = await listen(json(PAGE), { auth: () => "" });
    await rejection(kore.bots.list());
    await rejection(kore.bots.export({ botId: "", body: { exportType: "latest" } }));
    await rejection(kore.bots.list({}, { signal: AbortSignal.abort() }));
    expect(events).toEqual([]);
  });

  it("is told of the polls and the file of a job, each under its own operation", async () => {
    const { kore, events } = await listen((response, { method, url }) => {
      const answer = method === "POST" || url === "/file" ? {} : { status: "success", downloadURL: "/file" };
      json(answer)(response, {} as never);
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

  it("is told of calls by path under their template", async () => {
    const { kore, events } = await listen(json({}));
    await kore.GET("/api/public/bot/{botId}/export/status", { params: { path: { botId: "st-secret" } } });
    expect(events.map(({ operation }) => operation)).toEqual(Array(2).fill("GET /api/public/bot/{botId}/export/status"));
  });
});

describe("no event", () => {
  it("holds a token, a header, a body, a path value, a query or a link", async () => {
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

  it.each(["request", "response", "retry"])("at %s fails the call with what it throws, and sends no more", async (type) => {
    const onEvent = (event: ClientEvent) => {
      if (event.type === type) throw reason;
    };
    const { kore, server } = await connect(json({}, 503), { onEvent });
    expect(await rejection(kore.bots.list())).toBe(reason);
    expect(server.requests).toHaveLength(type === "request" ? 0 : 1);
  });

  it("at failure fails the call with what it throws", async () => {
    const onEvent = (event: ClientEvent) => {
      if (event.type === "failure") throw reason;
    };
    const { kore, server } = await connect(hangUp, { onEvent });
    expect(await rejection(kore.bots.list())).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  it("at limit fails the call with what it throws, and the place is free", async () => {
    const onEvent = (event: ClientEvent) => {
      if (event.type === "limit") throw reason;
    };
    const { kore, server } = await connect(json(PAGE), { onEvent, rateLimit: { share: 0.001 } });
    await kore.bots.list();
    expect(await rejection(kore.bots.list())).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  it("at response is not told of a failure that there was not", async () => {
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
