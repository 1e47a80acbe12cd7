import { createRequire } from "node:module";
import { inspect } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type ApiError, type ClientEvent, createClient, logEvents } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { hangUp, inTurn, json } from "../support/serve.js";
import { TOKEN } from "../support/token.js";
import { unhandled } from "../support/unhandled.js";

const PAGE = { total: 0, availableMore: false, bots: [] };
const { version } = createRequire(import.meta.url)("../../package.json") as { version: string };

describe("defaultHeaders", () => {
  it("are sent with every call, unless the call has its own", async () => {
    const { kore, server } = await connect(json(PAGE), { defaultHeaders: { "X-Gateway": "key-1", "x-team": "bots" } });
    await kore.bots.list({}, { headers: { "x-team": "ml" } });
    await kore.GET("/api/public/bots");
    const sent = server.requests.map(({ headers }) => [headers["x-gateway"], headers["x-team"]]);
    expect(sent).toEqual([
      ["key-1", "ml"],
      ["key-1", "bots"],
    ]);
  });

  it("of a child are added to those of its parent", async () => {
    const { kore, server } = await connect(json(PAGE), { defaultHeaders: new Headers({ "x-a": "1", "x-b": "1" }) });
    await kore.with({ defaultHeaders: { "x-b": "2" } }).bots.list();
    expect(server.requests[0]?.headers).toMatchObject({ "x-a": "1", "x-b": "2" });
  });

  it("are not sent to the link of a download, nor do they replace the token", async () => {
    const { kore, server } = await connect(
      (response, { url }) => json(url === "/file" ? {} : { status: "success", downloadURL: "/file" })(response, {} as never),
      { defaultHeaders: new Headers({ "x-gateway": "key-1", auth: "not this one" }) },
    );
    await kore.bots.getExportStatus({ botId: "st-1" }).download();
    expect(server.requests.map(({ headers }) => [headers["x-gateway"], headers.auth])).toEqual([
      ["key-1", TOKEN],
      [undefined, undefined],
    ]);
  });

  it("need no class Headers where there are none, as in Jest with jsdom and a fetch of its own", async () => {
    vi.stubGlobal("Headers", undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    const fetch = async () => Response.json(PAGE);
    const kore = createClient({ baseUrl: "https://platform.kore.ai", auth: "token", fetch });
    expect(await kore.with({}).bots.list()).toEqual(PAGE);
  });

  it("are read and checked when the client is created", async () => {
    const headers = new Headers({ "x-a": "1" });
    const { kore, server } = await connect(json(PAGE), { defaultHeaders: headers });
    headers.set("x-a", "2");
    await kore.bots.list();
    expect(server.requests[0]?.headers["x-a"]).toBe("1");
    const invalid = () => createClient({ baseUrl: "https://platform.kore.ai", auth: "token", defaultHeaders: { "x-a": "line\nbreak" } });
    expect(invalid).toThrow(expect.objectContaining({ kind: "input", parameter: "defaultHeaders" }));
  });
});

describe("the header user-agent", () => {
  it("has our name and version", async () => {
    const { kore, server } = await connect(json(PAGE));
    await kore.bots.list();
    expect(server.requests[0]?.headers["user-agent"]).toBe(`kore-xo-api/${version}`);
  });

  it("is the caller's if there is one", async () => {
    const { kore, server } = await connect(json(PAGE), { defaultHeaders: new Headers({ "User-Agent": "travel-desk/2" }) });
    await kore.bots.list();
    expect(server.requests[0]?.headers["user-agent"]).toBe("travel-desk/2");
  });

  it.each(["document", "importScripts"])("is left to the browser where there is a global %s", async (name) => {
    vi.stubGlobal(name, () => {});
    onTestFinished(() => void vi.unstubAllGlobals());
    const { kore, server } = await connect(json(PAGE));
    await kore.bots.list();
    expect(server.requests[0]?.headers["user-agent"]).not.toContain("kore-xo-api");
  });
});

describe("a client secret", () => {
  const create = (options = {}) =>
    createClient({ baseUrl: "https://platform.kore.ai", auth: { clientId: "cs-1", clientSecret: "s" }, ...options });

  it.each<[string, string, unknown]>([
    ["a page", "document", {}],
    ["a web worker", "importScripts", () => {}],
    ["a module worker", "navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" }],
  ])("is refused in %s", (_, name, value) => {
    vi.stubGlobal(name, value);
    onTestFinished(() => void vi.unstubAllGlobals());
    expect(() => create()).toThrow(/would be readable by everyone/);
    expect(() => create({ dangerouslyAllowBrowser: true })).not.toThrow();
  });
});

describe("an ApiError", () => {
  it("has the headers and the request id of the response, and shows no header in logs", async () => {
    const headers = { "x-request-id": "req-7", "set-cookie": "session=do-not-print" };
    const { kore } = await connect(json({ errors: [{ msg: "No" }] }, 400, headers));
    const error = await rejection<ApiError>(kore.bots.list());
    expect(error.requestId).toBe("req-7");
    expect(error.headers.get("content-type")).toBe("application/json");
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain("do-not-print");
    expect(JSON.parse(JSON.stringify(error)).requestId).toBe("req-7");
  });

  it.each(["x-request-id", "x-correlation-id", "request-id", "cf-ray"])("takes the id from %s", async (name) => {
    const { kore } = await connect(json({}, 400, { [name]: "req-8" }));
    expect((await rejection<ApiError>(kore.bots.list())).requestId).toBe("req-8");
  });

  it("has no request id where the response has none", async () => {
    const { kore } = await connect(json({}, 400));
    expect((await rejection<ApiError>(kore.bots.list())).requestId).toBeUndefined();
  });
});

describe("logEvents()", () => {
  it("writes one line per event, without secrets", async () => {
    const lines: string[] = [];
    const onEvent = logEvents((line) => lines.push(line));
    const { kore } = await connect(inTurn(json({}, 503, { "retry-after": "0" }), hangUp, json(PAGE)), { onEvent });
    await kore.bots.list({ limit: 7 });
    const masked = lines.map((line) =>
      line
        .replace(/#\d+/, "#1")
        .replace(/\d+ ms/, "9 ms")
        .replace(/: got no.*/, ""),
    );
    expect(masked).toEqual([
      "kore #1 bots.list GET attempt 1: request",
      "kore #1 bots.list GET attempt 1: 503 in 9 ms",
      "kore #1 bots.list GET attempt 1: retry in 9 ms",
      "kore #1 bots.list GET attempt 2: request",
      expect.stringMatching(/^kore #1 bots\.list GET attempt 2: failed in 9 ms: NetworkError: bots\.list got no response from/),
      "kore #1 bots.list GET attempt 2: retry in 9 ms",
      "kore #1 bots.list GET attempt 3: request",
      "kore #1 bots.list GET attempt 3: 200 in 9 ms",
    ]);
  });

  it("writes only the name of an error that is not ours, because its text may have anything", () => {
    const lines: string[] = [];
    const event: ClientEvent = {
      ...{ type: "failure", operation: "bots.list", method: "GET", attempt: 1, callId: 3, durationMs: 4 },
      error: new RangeError(`bad token ${TOKEN}`),
    };
    logEvents((line) => lines.push(line))(event);
    expect(lines).toEqual(["kore #3 bots.list GET attempt 1: failed in 4 ms: RangeError"]);
  });

  it("may write asynchronously: a writer that rejects does not end the process", async () => {
    const { settled } = unhandled();
    const { kore } = await connect(json(PAGE), { onEvent: logEvents(() => Promise.reject(new Error("disk full"))) });
    expect(await kore.bots.list()).toEqual(PAGE);
    expect(await settled()).toEqual([]);
  });

  it("writes to standard error unless it is told otherwise", () => {
    const write = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => write.mockRestore());
    logEvents()({ type: "limit", operation: "bots.list", method: "GET", attempt: 1, callId: 3, delayMs: 20.4 });
    logEvents()({ type: "clock", operation: "bots.list", method: "GET", attempt: 1, callId: 3, skewMs: -3000 });
    expect(write.mock.calls).toEqual([
      ["kore #3 bots.list GET attempt 1: waits 20 ms for its rate limit"],
      ["kore #3 bots.list GET attempt 1: the clock of the API differs by -3000 ms"],
    ]);
  });
});
