import { describe, expect, it } from "vitest";
import type { ApiError, DecodeError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { type Handler, json } from "../support/serve.js";

const bytes = (body: Buffer | string, status = 200, type = "application/json"): Handler => {
  return (response) => void response.writeHead(status, { "content-type": type }).end(body);
};

describe("a status below 200 or above 299", () => {
  it("is an ApiError, also when no fetch follows it and the body is that of a success", async () => {
    const { kore } = await connect(json({ bots: [] }, 300));
    expect(await rejection<ApiError>(kore.bots.list())).toMatchObject({ kind: "api", status: 300, body: { bots: [] } });
  });

  it("is an ApiError when a custom fetch gives a response without a status, which is no redirect", async () => {
    const { kore } = await connect(json({}), { fetch: async () => Response.error() });
    expect((await rejection<ApiError>(kore.bots.list())).message).toBe("bots.list returned 0 with an empty body");
  });
});

describe("a 200 response with errors", () => {
  it("is thrown as an ApiError", async () => {
    const { kore, server } = await connect(json({ errors: [{ msg: "Scope is incorrect!", code: 4002 }] }));
    const error = await rejection<ApiError>(kore.bots.list());
    expect(error).toMatchObject({ kind: "api", status: 200, code: 4002, attempts: 1 });
    expect(error.message).toBe("bots.list returned 200: Scope is incorrect! (code 4002)");
    expect(server.requests).toHaveLength(1);
  });

  it("is the error of raw()", async () => {
    const { kore } = await connect(json({ errors: [{ msg: "No" }], bots: [] }));
    const { data, error } = await kore.bots.list().raw();
    expect(data).toBeUndefined();
    expect(error?.status).toBe(200);
  });

  it.each([[{ errors: [] }], [{ errors: null }], [{ errors: "none" }], [{ errors: 0, bots: [] }], [[{ errors: [{ msg: "of an item" }] }]]])(
    "is a success when it contains none: %j",
    async (body) => {
      const { kore } = await connect(json(body));
      expect(await kore.bots.list()).toEqual(body);
    },
  );

  it("ends a list, after the previous pages", async () => {
    let turn = 0;
    const { kore } = await connect((response) =>
      json(turn++ ? { errors: [{ msg: "No more for you" }] } : { availableMore: true, bots: [{ _id: "a" }] })(response, {} as never),
    );
    expect(await rejection(kore.bots.list().toArray())).toMatchObject({ kind: "api", status: 200 });
  });
});

describe("a response", () => {
  it("may begin with a byte order mark", async () => {
    const { kore } = await connect(bytes('\ufeff{"bots":[]}'));
    expect(await kore.bots.list()).toEqual({ bots: [] });
  });

  it("may begin with a byte order mark when it is an error, too", async () => {
    const { kore } = await connect(bytes('\ufeff{"errors":[{"msg":"No","code":3}]}', 400));
    expect(await rejection(kore.bots.list())).toMatchObject({ status: 400, code: 3 });
  });

  it("may split a character between two chunks", async () => {
    const whole = Buffer.from('{"name":"Gr\u00fc\u00dfe \u{1f600}"}');
    const { kore } = await connect((response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const next = (index: number): unknown =>
        index < whole.length ? response.write(whole.subarray(index, index + 1), () => setImmediate(next, index + 1)) : response.end();
      next(0);
    });
    expect(await kore.bots.list()).toEqual({ name: "Gr\u00fc\u00dfe \u{1f600}" });
  });

  it.each(["", " ", "\n", "\ufeff"])("is empty when it has only whitespace: %j", async (text) => {
    const { kore } = await connect(bytes(text));
    expect(await kore.bots.list()).toBeUndefined();
    const { data, error, response } = await kore.bots.list().raw();
    expect([data, error, response.status]).toEqual([undefined, undefined, 200]);
  });

  it.each([
    ["null", null],
    ["0", 0],
    ["false", false],
    ['""', ""],
    ["[]", []],
  ])("of %s is decoded as that value", async (text, value) => {
    const { kore } = await connect(bytes(text));
    expect(await kore.bots.list()).toEqual(value);
    const { data, error } = await kore.bots.list().raw();
    expect([data, error]).toEqual([value, undefined]);
  });

  it.each(["<!doctype html><title>Sign in</title>", "OK", '{"bots":[],}', '{"bots":[]}{}', "undefined"])(
    "of %j is a DecodeError, and not retried",
    async (text) => {
      const { kore, server } = await connect(bytes(text));
      const error = await rejection<DecodeError>(kore.bots.list());
      expect(error).toMatchObject({ kind: "decode", operation: "bots.list", status: 200, excerpt: text });
      expect(server.requests).toHaveLength(1);
    },
  );

  it("in another character set is a DecodeError", async () => {
    const { kore } = await connect(bytes(Buffer.from('{"bots":[]}', "utf16le")));
    expect(await rejection(kore.bots.list())).toMatchObject({ kind: "decode" });
  });

  it("that is an empty error says so", async () => {
    const { kore } = await connect(bytes("", 502), { retry: false });
    const error = await rejection<ApiError>(kore.bots.list());
    expect(error).toMatchObject({ kind: "api", status: 502, body: undefined, errors: [], excerpt: "", code: undefined });
    expect(error.message).toBe("bots.list returned 502 with an empty body");
  });

  it("cannot change the prototype of objects", async () => {
    const { kore } = await connect(bytes('{"__proto__":{"errors":[{"msg":"injected"}]},"bots":[]}'));
    await kore.bots.list();
    expect(({} as { errors?: unknown }).errors).toBeUndefined();
  });

  it("may be large", async () => {
    const bots = Array.from({ length: 20_000 }, (_, index) => ({ _id: `st-${index}`, name: "x".repeat(50) }));
    const { kore } = await connect(json({ bots }));
    expect((await kore.bots.list()).bots).toHaveLength(20_000);
  });
});
