import { describe, expect, it } from "vitest";
import { ApiError, DecodeError, KoreError, NetworkError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { answer, closedPort, json } from "../support/serve.js";

const HTML = `<!doctype html>\n<title>Sign in</title>${"<p>Please sign in to continue.</p>".repeat(20)}`;

describe("a 2xx answer", () => {
  it.each([
    ["204", 204],
    ["an empty 200", 200],
  ])("resolves to undefined when it is %s", async (_, status) => {
    const { kore } = await connect((response) => void response.writeHead(status).end());
    expect(await kore.bots.list()).toBeUndefined();
  });

  it("resolves to undefined when it is empty without saying how long it is", async () => {
    const { kore } = await connect((response) => void response.writeHead(200, { "transfer-encoding": "chunked" }).end());
    expect(await kore.bots.list()).toBeUndefined();
  });

  it("is read as JSON even when it says that it is something else", async () => {
    const { kore } = await connect(answer('{"bots":[]}', 200, "text/html"));
    expect(await kore.bots.list()).toEqual({ bots: [] });
  });

  it.each(["text/html", "application/json"])("throws a DecodeError when it is a page that calls itself %s", async (type) => {
    const { kore } = await connect(answer(HTML, 200, type));
    const error = await rejection<DecodeError>(kore.bots.list({ limit: 7 }));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ kind: "decode", operation: "bots.list", status: 200, path: "/api/public/bots" });
    expect(error.message).toContain(`bots.list answered 200 with ${type} where JSON was expected (/api/public/bots): <!doctype html>`);
    expect(error.excerpt).toHaveLength(203);
  });

  it("throws a DecodeError when it breaks off in the middle of JSON, without the client secrets in it", async () => {
    const { kore } = await connect(answer('{"bots":[{"jwtApps":[{"clientSecret":"hush-hush"', 200, "application/json"));
    const error = await rejection<DecodeError>(kore.bots.list());
    expect(error.excerpt).toBe('{"bots":[{"jwtApps":[{"clientSecret":"[secret]"');
  });
});

describe("a failed answer", () => {
  it("throws an ApiError in the API's own words", async () => {
    const { kore } = await connect(json({ errors: [{ msg: "Please select at least one component", code: 400 }] }, 400));
    const error = await rejection<ApiError>(kore.bots.export({ botId: "st-1", body: { exportType: "latest" } }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(KoreError);
    expect(error.message).toBe("bots.export answered 400: Please select at least one component (code 400)");
    expect(error).toMatchObject({ kind: "api", operation: "bots.export", status: 400, code: 400 });
    expect(error.docsUrl).toBe("https://docs.kore.ai/ai-for-service/apis/automation/bot-export");
    expect(error.errors).toEqual([{ msg: "Please select at least one component", code: 400 }]);
    expect(error.body).toEqual({ errors: [{ msg: "Please select at least one component", code: 400 }] });
  });

  it("tells the API's code from the HTTP status, and names every failure", async () => {
    const errors = [{ msg: "One" }, { msg: "Two", code: null }, { msg: "Three", code: "E3" }];
    const { kore } = await connect(json({ errors }, 412));
    const error = await rejection<ApiError>(kore.bots.list());
    expect(error.message).toBe("bots.list answered 412: One; Two; Three (code E3)");
    expect(error).toMatchObject({ status: 412, code: "E3" });
  });

  it.each([
    [{ errors: [{ message: "Scope is incorrect!", code: 4002 }] }, "Scope is incorrect! (code 4002)"],
    [{ status: "Error", message: "Publish first" }, "Publish first"],
    [{ errors: "no list" }, '{"errors":"no list"}'],
    [{ errors: [null, 1, { msg: 2 }] }, '{"errors":[null,1,{"msg":2}]}'],
    [["odd"], '["odd"]'],
    [null, "null"],
  ])("finds the words in a body of another form: %j", async (body, words) => {
    const { kore } = await connect(json(body, 500));
    const error = await rejection<ApiError>(kore.bots.list());
    expect(error.message).toBe(`bots.list answered 500: ${words}`);
    expect(error.body).toEqual(body);
  });

  it("shows the beginning of a proxy's page", async () => {
    const { kore } = await connect(answer(HTML, 502, "text/html"));
    const error = await rejection<ApiError>(kore.bots.list());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 502, code: undefined, errors: [], body: undefined });
    expect(error.excerpt).toMatch(/^<!doctype html> <title>Sign in<\/title>/);
    expect(error.excerpt).toHaveLength(203);
    expect(error.message).toBe(`bots.list answered 502: ${error.excerpt}`);
  });

  it("is an error when it is empty", async () => {
    const { kore } = await connect((response) => void response.writeHead(502).end());
    const { data, error } = await kore.bots.list().raw();
    expect(data).toBeUndefined();
    expect(error?.message).toBe("bots.list answered 502 with an empty body");
  });
});

describe("no answer", () => {
  it("throws a NetworkError that says why and where", async () => {
    const baseUrl = await closedPort();
    const { kore } = await connect(json({}), { baseUrl });
    const error = await rejection<NetworkError>(kore.bots.list());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ kind: "network", operation: "bots.list" });
    expect(error.message).toBe(`bots.list got no answer from ${baseUrl}: connect ECONNREFUSED ${baseUrl.slice("http://".length)}`);
    expect(error.cause).toMatchObject({ message: "fetch failed", cause: { code: "ECONNREFUSED" } });
  });

  it("names the reason when a host has several addresses", async () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED ::1:1"), { code: "ECONNREFUSED" });
    const failure = new TypeError("fetch failed", { cause: new AggregateError([refused]) });
    const { kore } = await connect(json({}), { fetch: () => Promise.reject(failure) });
    expect((await rejection(kore.bots.list())).message).toMatch(/: connect ECONNREFUSED ::1:1$/);
  });

  it("throws a NetworkError when the answer breaks off", async () => {
    const { kore } = await connect((response) => {
      response.writeHead(200, { "content-length": "100" }).write('{"bots":');
      setTimeout(() => response.destroy(), 20);
    });
    const error = await rejection(kore.bots.list());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toContain("bots.list got only a part of the answer from http://127.0.0.1");
  });

  it.each([["text"], [undefined], [null], [{ odd: true }]])("copes with a fetch that throws %j", async (thrown) => {
    const { kore } = await connect(json({}), { fetch: () => Promise.reject(thrown) });
    expect(await rejection(kore.bots.list())).toBeInstanceOf(NetworkError);
  });
});
