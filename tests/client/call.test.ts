import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { ApiError, NetworkError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { json } from "../support/serve.js";

const PAGE = { total: 1, availableMore: false, bots: [{ _id: "st-1", name: "Travel" }] };

describe("a call", () => {
  it("resolves to the response body", async () => {
    const { kore } = await connect(json(PAGE));
    expect(await kore.bots.list({ limit: 50 })).toEqual(PAGE);
  });

  it("is sent once, however often it is awaited", async () => {
    const { kore, server } = await connect(json(PAGE));
    const call = kore.bots.list();
    await Promise.all([call, call, call.raw(), call.then((page) => page.total)]);
    await call;
    expect(server.requests).toHaveLength(1);
  });

  it("has the methods of a promise", async () => {
    const { kore } = await connect(json({ errors: [] }, 500));
    const seen: string[] = [];
    await kore.bots
      .list()
      .finally(() => seen.push("finally"))
      .catch((error) => seen.push(error.name));
    await kore.bots.list().catch((error) => seen.push(error.name));
    await kore.bots.list().then(undefined, (error) => seen.push(error.name));
    expect(seen).toEqual(["finally", "ApiError", "ApiError", "ApiError"]);
  });

  it("works in Promise.all and as the promise that an async function returns", async () => {
    const { kore } = await connect(json(PAGE));
    const load = async () => kore.bots.list();
    expect(await Promise.all([kore.bots.list(), load()])).toEqual([PAGE, PAGE]);
  });

  it("works with a destructured module", async () => {
    const { kore } = await connect(json(PAGE));
    const { list } = kore.bots;
    expect(await list()).toEqual(PAGE);
  });
});

describe("the methods of a call", () => {
  const METHODS = ["raw", "pages", "toArray", Symbol.asyncIterator, "wait", "download"];

  it.each([
    ["a list", "bots.list", ["raw", "pages", "toArray", Symbol.asyncIterator]],
    ["a job", "bots.publish", ["raw", "wait"]],
    ["a job that ends with a file", "bots.export", ["raw", "wait", "download"]],
    ["anything else", "bots.importFunctions", ["raw"]],
  ] as const)("are those that suit %s", async (_, id, own) => {
    const { kore } = await connect(json({}));
    const [module, verb] = id.split(".") as [string, string];
    const methods = (kore as unknown as Record<string, Record<string, (input: object) => object>>)[module];
    const call = methods?.[verb]?.({ botId: "st-1" }) ?? {};
    expect(METHODS.filter((name) => name in call)).toEqual(own);
    await call;
  });
});

describe("raw()", () => {
  it("resolves to the body and the Response", async () => {
    const { kore } = await connect(json(PAGE));
    const { data, error, response } = await kore.bots.list().raw();
    expect(data).toEqual(PAGE);
    expect(error).toBeUndefined();
    expect(response.headers.get("content-type")).toBe("application/json");
  });

  it("returns an error status as an error instead of throwing it", async () => {
    const { kore } = await connect(json({ errors: [{ msg: "Invalid StreamId", code: 400 }] }, 400));
    const { data, error, response } = await kore.bots.list().raw();
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(ApiError);
    expect(response.status).toBe(400);
  });

  it("still throws when there is no response", async () => {
    const { kore } = await connect((response) => response.destroy());
    expect(await rejection(kore.bots.list().raw())).toBeInstanceOf(NetworkError);
  });
});

describe("signal", () => {
  it("sends nothing when it has already aborted", async () => {
    const { kore, server } = await connect(json(PAGE));
    const reason = new Error("not today");
    expect(await rejection(kore.bots.list({}, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  it("rejects with an AbortError when it is aborted without a reason", async () => {
    const controller = new AbortController();
    const { kore } = await connect(() => controller.abort());
    const error = await rejection(kore.bots.list({}, { signal: controller.signal }));
    expect(error.name).toBe("AbortError");
  });

  it("aborts a request in flight", async () => {
    const controller = new AbortController();
    const reason = new Error("took too long");
    const { kore } = await connect(() => controller.abort(reason));
    expect(await rejection(kore.bots.list({}, { signal: controller.signal }))).toBe(reason);
  });

  it("aborts the reading of a response body", async () => {
    const controller = new AbortController();
    const reason = new Error("took too long");
    const { kore } = await connect((response) => {
      response.writeHead(200).write('{"bots":');
      setTimeout(() => controller.abort(reason), 50);
    });
    expect(await rejection(kore.bots.list({}, { signal: controller.signal }))).toBe(reason);
  });

  it("does not call the token function when it has already aborted", async () => {
    const auth = vi.fn(async () => "token");
    const { kore } = await connect(json(PAGE), { auth });
    const reason = new Error("not today");
    expect(await rejection(kore.bots.list({}, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(auth).not.toHaveBeenCalled();
  });

  it("stops waiting for a token, even after a garbage collection", async () => {
    const controller = new AbortController();
    const reason = new Error("took too long");
    const { kore, server } = await connect(json(PAGE), { auth: () => new Promise<string>(() => {}) });
    setFlagsFromString("--expose-gc");
    setTimeout(runInNewContext("gc") as () => void, 20);
    setTimeout(() => controller.abort(reason), 60);
    expect(await rejection(kore.bots.list({}, { signal: controller.signal }))).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });
});
