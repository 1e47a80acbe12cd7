import { describe, expect, it } from "vitest";
import { ApiError, DecodeError, KoreError, NetworkError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { closedPort, json, reply } from "../support/serve.js";

const HTML = `<!doctype html>\n<title>Sign in</title>${"<p>Please sign in to continue.</p>".repeat(20)}`;

describe("a 2xx response", () => {
  it.each([
    ["204", 204],
    ["an empty 200", 200],
  ])("resolves to undefined when it is %s", async (_, status) => {
    const { kore } = await connect((response) => void response.writeHead(status).end());
    expect(await kore.bots.list()).toBeUndefined();
  });

  it("resolves to undefined when it is empty and has no content length", async () => {
    const { kore } = await connect((response) => void response.writeHead(200, { "transfer-encoding": "chunked" }).end());
    expect(await kore.bots.list()).toBeUndefined();
  });

  it("is decoded as JSON even with another content type", async () => {
    const { kore } = await connect(reply('{"bots":[]}', 200, "text/html"));
    expect(await kore.bots.list()).toEqual({ bots: [] });
  });

  it.each(["text/html", "application/json"])("throws a DecodeError when it is an HTML page sent as %s", async (type) => {
    const { kore } = await connect(reply(HTML, 200, type));
    const error = await rejection<DecodeError>(kore.bots.list({ limit: 7 }));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ kind: "decode", operation: "bots.list", status: 200, path: "/api/public/bots" });
    expect(error.message).toContain(`bots.list returned 200 with ${type} where JSON was expected (/api/public/bots): <!doctype html>`);
    expect(error.excerpt).toHaveLength(203);
  });

  it("throws a DecodeError without client secrets when it is incomplete JSON", async () => {
    const { kore } = await connect(reply('{"bots":[{"jwtApps":[{"clientSecret":"hush-hush"', 200, "application/json"));
    const error = await rejection<DecodeError>(kore.bots.list());
    expect(error.excerpt).toBe('{"bots":[{"jwtApps":[{"clientSecret":"[secret]"');
  });
});

describe("an error response", () => {
  it("throws an ApiError with the API's own message", async () => {
    const { kore } = await connect(json({ errors: [{ msg: "Please select at least one component", code: 400 }] }, 400));
    const error = await rejection<ApiError>(kore.bots.export({ botId: "st-1", body: { exportType: "latest" } }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(KoreError);
    expect(error.message).toBe("bots.export returned 400: Please select at least one component (code 400)");
    expect(error).toMatchObject({ kind: "api", operation: "bots.export", status: 400, code: 400 });
    expect(error.docsUrl).toBe("https://docs.kore.ai/ai-for-service/apis/automation/bot-export");
    expect(error.errors).toEqual([{ msg: "Please select at least one component", code: 400 }]);
    expect(error.body).toEqual({ errors: [{ msg: "Please select at least one component", code: 400 }] });
  });

  it("distinguishes the API's code from the HTTP status, and lists every error", async () => {
    const errors = [{ msg: "One" }, { msg: "Two", code: null }, { msg: "Three", code: "E3" }];
    const { kore } = await connect(json({ errors }, 412));
    const error = await rejection<ApiError>(kore.bots.list());
    expect(error.message).toBe("bots.list returned 412: One; Two; Three (code E3)");
    expect(error).toMatchObject({ status: 412, code: "E3" });
  });

  it.each([
    [{ errors: [{ message: "Scope is incorrect!", code: 4002 }] }, "Scope is incorrect! (code 4002)"],
    [{ status: "Error", message: "Publish first" }, "Publish first"],
    [{ errors: "no list" }, '{"errors":"no list"}'],
    [{ errors: [null, 1, { msg: 2 }] }, '{"errors":[null,1,{"msg":2}]}'],
    [["odd"], '["odd"]'],
    [null, "null"],
  ])("finds the message in a body of another shape: %j", async (body, message) => {
    const { kore } = await connect(json(body, 500));
    const error = await rejection<ApiError>(kore.bots.list());
    expect(error.message).toBe(`bots.list returned 500: ${message}`);
    expect(error.body).toEqual(body);
  });

  it("contains the beginning of a proxy's page", async () => {
    const { kore } = await connect(reply(HTML, 502, "text/html"));
    const error = await rejection<ApiError>(kore.bots.list());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 502, code: undefined, errors: [], body: undefined });
    expect(error.excerpt).toMatch(/^<!doctype html> <title>Sign in<\/title>/);
    expect(error.excerpt).toHaveLength(203);
    expect(error.message).toBe(`bots.list returned 502: ${error.excerpt}`);
  });

  it("is an error when it is empty", async () => {
    const { kore } = await connect((response) => void response.writeHead(502).end());
    const { data, error } = await kore.bots.list().raw();
    expect(data).toBeUndefined();
    expect(error?.message).toBe("bots.list returned 502 with an empty body");
  });
});

describe("no response", () => {
  it("throws a NetworkError with the reason and the origin", async () => {
    const baseUrl = await closedPort();
    const { kore } = await connect(json({}), { baseUrl });
    const error = await rejection<NetworkError>(kore.bots.list());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ kind: "network", operation: "bots.list" });
    expect(error.message).toBe(`bots.list got no response from ${baseUrl}: connect ECONNREFUSED ${baseUrl.slice("http://".length)}`);
    expect(error.cause).toMatchObject({ message: "fetch failed", cause: { code: "ECONNREFUSED" } });
  });

  it("contains the reason when a host has several addresses", async () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED ::1:1"), { code: "ECONNREFUSED" });
    const failure = new TypeError("fetch failed", { cause: new AggregateError([refused]) });
    const { kore } = await connect(json({}), { fetch: () => Promise.reject(failure) });
    expect((await rejection(kore.bots.list())).message).toMatch(/: connect ECONNREFUSED ::1:1$/);
  });

  it("throws a NetworkError when the response breaks off", async () => {
    const { kore } = await connect((response) => {
      response.writeHead(200, { "content-length": "100" }).write('{"bots":');
      setTimeout(() => response.destroy(), 20);
    });
    const error = await rejection(kore.bots.list());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toContain("bots.list got only part of the response from http://127.0.0.1");
  });

  it.each([["text"], [undefined], [null], [{ odd: true }], [Object.create(null)]])("wraps a fetch that throws %j", async (thrown) => {
    const { kore } = await connect(json({}), { fetch: () => Promise.reject(thrown) });
    expect(await rejection(kore.bots.list())).toBeInstanceOf(NetworkError);
  });

  it("keeps name and code of what a fetch throws, and nothing else", async () => {
    const thrown = Object.assign(new Error("refused"), { name: "FetchError", code: "ECONNREFUSED", request: "secret" });
    const { kore } = await connect(json({}), { fetch: () => Promise.reject(thrown), retry: false });
    const { cause } = await rejection(kore.bots.list());
    expect({ ...(cause as Error) }).toEqual({ name: "FetchError", code: "ECONNREFUSED" });
    expect((cause as Error).stack).toBe("FetchError: refused");
  });

  it("leaves out a name that is empty and a code that is no text", async () => {
    const thrown = { message: "refused", name: "", code: 7 };
    const { kore } = await connect(json({}), { fetch: () => Promise.reject(thrown), retry: false });
    const { cause } = await rejection(kore.bots.list());
    expect([(cause as Error).name, Object.keys(cause as Error)]).toEqual(["Error", []]);
  });

  it("says so when a fetch throws nothing that explains it", async () => {
    const { kore } = await connect(json({}), { fetch: () => Promise.reject({ message: "" }), retry: false });
    expect((await rejection(kore.bots.list())).message).toMatch(/: unknown reason$/);
  });

  it("keeps four causes of an error that causes itself", async () => {
    const circular = new Error("round and round");
    circular.cause = circular;
    const { kore } = await connect(json({}), { fetch: () => Promise.reject(circular), retry: false });
    const messages: unknown[] = [];
    for (let cause = await rejection(kore.bots.list()); cause; cause = cause.cause as Error) messages.push(cause.message);
    expect(messages.slice(1)).toEqual(Array(5).fill("round and round"));
  });
});

describe("an excerpt of a response", () => {
  const excerptOf = async (text: string) =>
    (await rejection<ApiError>((await connect(reply(text, 502))).kore.bots.list({}, { retry: false }))).excerpt;

  it("is one line with single spaces", async () => {
    expect(await excerptOf("\n  <h1>\n\t Bad   gateway</h1> \n")).toBe("<h1> Bad gateway</h1>");
  });

  it("is the whole text when that has 200 characters", async () => {
    expect(await excerptOf("x".repeat(200))).toBe("x".repeat(200));
    expect(await excerptOf("x".repeat(201))).toBe(`${"x".repeat(200)}...`);
  });
});
