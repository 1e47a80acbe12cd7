import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { type InputError, type Kore, NetworkError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { type Handler, hang, hangUp, inTurn, json } from "../support/serve.js";
import { TOKEN } from "../support/token.js";
import { unhandled } from "../support/unhandled.js";

const PAGE = { total: 1, availableMore: false, bots: [{ _id: "st-1", name: "Travel" }] };
const page = (id: string, availableMore: boolean) => json({ total: 9, availableMore, bots: [{ _id: id }] });
const EXPORT = { botId: "st-1", body: { exportType: "latest" } } as const;
const QUICK = { intervalMs: 1 };

describe("a call", () => {
  it("is sent even if nobody awaits it", async () => {
    const { kore, server } = await connect(json(PAGE));
    void kore.bots.list();
    ["bot-A", "bot-B"].forEach((botId) => void kore.bots.getExportStatus({ botId }));
    await vi.waitFor(() => expect(server.requests).toHaveLength(3));
  });

  it("passes its request to fetch before the method returns when the token is ready", async () => {
    const fetch = vi.fn(async () => Response.json(PAGE));
    const { kore } = await connect(json(PAGE), { fetch });
    const call = kore.bots.list();
    expect(fetch).toHaveBeenCalledTimes(1);
    await call;
  });

  it("is sent with the input as it was when the call was made", async () => {
    const { kore, server } = await connect(json({}));
    const input = { botId: "", body: { exportType: "" as "latest", options: { tags: [""] } } };
    const calls = ["A", "B", "C"].map((name) => {
      input.botId = `bot-${name}`;
      input.body.options.tags[0] = name;
      return kore.bots.export(input as never);
    });
    await Promise.all(calls);
    const sent = server.requests.map(({ url, body }) => [url.split("/")[4], JSON.parse(body).options.tags[0]]);
    expect(sent.sort()).toEqual([
      ["bot-A", "A"],
      ["bot-B", "B"],
      ["bot-C", "C"],
    ]);
  });

  it("is sent with the headers and options as they were when the call was made", async () => {
    const { kore, server } = await connect(inTurn(json({}, 503, { "retry-after": "0" }), json(PAGE)));
    const headers = new Headers({ "x-key": "one" });
    const retry = { attempts: 2 };
    const call = kore.bots.list({}, { headers, retry });
    headers.set("x-key", "two");
    retry.attempts = 1;
    expect(await call).toEqual(PAGE);
    expect(server.requests.map(({ headers: sent }) => sent["x-key"])).toEqual(["one", "one"]);
  });

  it("reads a stream of its body at once", async () => {
    const { kore, server } = await connect(json({}));
    const file = new Blob(["content"]).stream();
    const call = kore.files.upload({ body: { file, fileExtension: "csv", fileContext: "bulkImport" } } as never);
    expect(file.locked).toBe(true);
    await call;
    expect(server.requests[0]?.body).toContain("content");
  });

  it("rejects, and does not throw, when its input is invalid", async () => {
    const { kore, server } = await connect(json({}));
    const call = kore.bots.export({ botId: "", body: { exportType: "latest" } });
    const error = await rejection<InputError>(call);
    expect(error).toMatchObject({ kind: "input", parameter: "botId" });
    const circular: { self?: object } = {};
    circular.self = circular;
    expect(await rejection(kore.bots.export({ botId: "st-1", body: circular as never }))).toMatchObject({ kind: "input" });
    for (const input of [null, "st-1", 7]) {
      expect((await rejection(kore.bots.list(input as never))).message).toBe("bots.list: input must be an object.");
    }
    expect(server.requests).toEqual([]);
  });

  it("rejects, and does not throw, when its input or its options throw while they are read", async () => {
    const { kore } = await connect(json({}));
    const reason = new Error("read");
    const throwing = (key: string) =>
      Object.defineProperty({}, key, {
        enumerable: true,
        get: () => {
          throw reason;
        },
      }) as never;
    expect(await rejection(kore.bots.export(throwing("botId")))).toBe(reason);
    expect(await rejection(kore.bots.list({}, throwing("headers")))).toBe(reason);
    expect(await rejection(kore.users.lookup({ body: { emailIds: [] } }, throwing("failOnPartial")))).toBe(reason);
    expect(await rejection(kore.bots.list({}, null as never))).toMatchObject({ kind: "input", parameter: "options" });
  });

  it("that is aborted before it is made lets a stream of its body fail without a word", async () => {
    const { settled } = unhandled();
    const { kore } = await connect(json({}));
    const file = new ReadableStream({ pull: (controller) => controller.error(new Error("disk")) });
    const body = { file, fileExtension: "csv", fileContext: "bulkImport" } as never;
    const reason = new Error("changed my mind");
    expect(await rejection(kore.files.upload({ body }, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(await settled()).toEqual([]);
  });

  it("is a promise", async () => {
    const { kore } = await connect(json(PAGE));
    const call = kore.bots.list();
    expect(call).toBeInstanceOf(Promise);
    await call;
  });
});

describe("every way to read a call", () => {
  const file = { status: "success", downloadURL: "/file" };
  const exporting: Handler = (response, { method, url }) =>
    json(method === "POST" ? {} : url === "/file" ? { zip: true } : file)(response, {} as never);

  it("builds on its one request: one page", async () => {
    const { kore, server } = await connect(inTurn(page("a", true), page("b", false)));
    const call = kore.bots.list();
    const [output, { data }, all] = await Promise.all([call, call.raw(), call.toArray()]);
    expect([output, data]).toEqual([{ total: 9, availableMore: true, bots: [{ _id: "a" }] }, output]);
    expect(all).toEqual([{ _id: "a" }, { _id: "b" }]);
    expect(server.requests).toHaveLength(2);
  });

  it("builds on its one request: one start", async () => {
    const { kore, server } = await connect(exporting);
    const call = kore.bots.export(EXPORT);
    await Promise.all([call, call.raw(), call.wait(QUICK), call.download(QUICK)]);
    expect(server.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("continues with the input as it was when the call was made", async () => {
    const sessions = (key: string, moreAvailable: boolean) => json({ moreAvailable, sessions: [{ sessionId: key }] });
    const { kore, server } = await connect(inTurn(sessions("1", true), sessions("2", false)));
    const input = { botId: "st-1", body: { skip: 0, limit: 1, tags: { and: [] as object[] } } };
    const call = kore.sessions.query(input as never);
    input.botId = "st-other";
    input.body.limit = 99;
    input.body.tags.and.push({ name: "late" });
    expect(await call.toArray()).toHaveLength(2);
    expect(server.requests.map(({ url }) => url.split("/")[4])).toEqual(["st-1", "st-1"]);
    expect(JSON.parse(server.requests[1]?.body ?? "")).toEqual({ skip: 1, limit: 1, tags: { and: [] } });
  });

  it("continues with the query as it was when the call was made", async () => {
    const { kore, server } = await connect(inTurn(page("a", true), page("b", false)));
    const input = { limit: 1, botIds: ["st 1"] };
    const call = kore.bots.list(input as never);
    input.limit = 99;
    input.botIds.push("late");
    await call.toArray();
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/api/public/bots?limit=1&botIds=st%201",
      "/api/public/bots?limit=1&botIds=st%201&offset=1",
    ]);
  });

  it("continues behind the position that the call started at", async () => {
    const { kore, server } = await connect(inTurn(page("a", true), page("b", false)));
    await kore.bots.list({ offset: 3, limit: 1 }).toArray();
    expect(server.requests.map(({ url }) => url)).toEqual(["/api/public/bots?offset=3&limit=1", "/api/public/bots?limit=1&offset=4"]);
  });

  it("polls with the input as it was when the call was made", async () => {
    const { kore, server } = await connect(exporting);
    const input = { ...EXPORT, botId: "st-1" };
    const headers = new Headers({ "x-key": "one" });
    const call = kore.bots.export(input, { headers });
    input.botId = "st-other";
    headers.set("x-key", "two");
    await call.wait(QUICK);
    const poll = server.requests[1];
    expect([poll?.url, poll?.headers["x-key"]]).toEqual(["/api/public/bot/st-1/export/status", "one"]);
  });
});

describe("a signal", () => {
  it("of the call aborts the call and a wait", async () => {
    const { kore } = await connect(hang);
    const controller = new AbortController();
    const call = kore.bots.export(EXPORT, { signal: controller.signal });
    const failing = Promise.all([rejection(call), rejection(call.wait(QUICK))]);
    const reason = new Error("changed my mind");
    controller.abort(reason);
    expect(await failing).toEqual([reason, reason]);
  });

  it("of wait() ends the waiting only", async () => {
    let respond = () => {};
    const { kore, server } = await connect((response, request) => {
      respond = () => json({ _id: "job-1" })(response, request);
    });
    const call = kore.bots.export(EXPORT);
    const reason = new Error("changed my mind");
    const failing = rejection(call.wait({ signal: AbortSignal.abort(reason) }));
    expect(await failing).toBe(reason);
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
    respond();
    expect(await call).toEqual({ _id: "job-1" });
  });
});

describe("a call that fails", () => {
  const refuse = json({ errors: [{ msg: "No", code: 400 }] }, 400);

  it.each([
    ["an error status", refuse],
    ["no response", hangUp],
  ])("with %s and that nobody handles is one unhandled rejection", async (_, handler) => {
    const { one } = unhandled();
    const { kore } = await connect(handler, { retry: false });
    void kore.bots.list();
    expect(await one()).toHaveLength(1);
  });

  it("with invalid input and that nobody handles is one unhandled rejection", async () => {
    const { one } = unhandled();
    const { kore } = await connect(refuse);
    void kore.bots.export({ botId: "", body: { exportType: "latest" } });
    expect(await one()).toMatchObject([{ kind: "input" }]);
  });

  it.each<[string, (kore: Kore) => unknown]>([
    ["then()", (kore) => kore.bots.list().then(String, String)],
    ["catch()", (kore) => kore.bots.list().catch(String)],
    ["raw() and a handler", (kore) => kore.bots.list().raw().catch(String)],
    [
      "iteration",
      async (kore) => {
        try {
          for await (const _ of kore.bots.list());
        } catch {}
      },
    ],
    ["pages()", (kore) => kore.bots.list().pages().next().catch(String)],
    ["toArray()", (kore) => kore.bots.list().toArray().catch(String)],
    ["wait()", (kore) => kore.bots.export(EXPORT).wait().catch(String)],
    ["download()", (kore) => kore.bots.export(EXPORT).download().catch(String)],
    [
      "several ways at once",
      (kore) => {
        const call = kore.bots.list();
        return Promise.allSettled([call, call.raw(), call.toArray(), call.pages().next()]);
      },
    ],
    [
      "a wait that was aborted before the start failed",
      (kore) => kore.bots.export(EXPORT).wait({ signal: AbortSignal.abort() }).catch(String),
    ],
  ])("is no unhandled rejection when it is handled by %s", async (_, use) => {
    for (const handler of [refuse, hangUp]) {
      const { settled } = unhandled();
      const { kore } = await connect(handler, { retry: false });
      await use(kore);
      expect(await settled()).toEqual([]);
    }
  });

  it("is no unhandled rejection after raw(), which returns an error status", async () => {
    const { settled } = unhandled();
    const { kore } = await connect(refuse);
    const call = kore.bots.list();
    expect((await call.raw()).error).toMatchObject({ status: 400 });
    expect(await settled()).toEqual([]);
  });

  it.each<[string, (kore: Kore) => unknown]>([
    ["raw()", (kore) => kore.bots.list().raw()],
    ["toArray()", (kore) => kore.bots.list().toArray()],
    ["wait()", (kore) => kore.bots.export(EXPORT).wait()],
    ["finally()", (kore) => kore.bots.list().finally(() => {})],
  ])("is one unhandled rejection when the result of %s is not handled", async (_, use) => {
    const { one } = unhandled();
    const { kore } = await connect(hangUp, { retry: false });
    use(kore);
    expect(await one()).toEqual([expect.any(NetworkError)]);
  });
});

describe("util.inspect", () => {
  it("shows the operation and the state of a call, and no secret", async () => {
    const { kore } = await connect(inTurn(json(PAGE), json({}, 404), hangUp), { retry: false });
    const shown = (call: unknown) => inspect(call, { depth: 10, showHidden: true });
    const call = kore.bots.list({ limit: 50 });
    expect(shown(call)).toBe("Call { operation: 'bots.list', state: 'pending' }");
    await call;
    expect(shown(call)).toBe("Call { operation: 'bots.list', state: 'status 200' }");
    const refused = kore.bots.getExportStatus({ botId: "st-secret" });
    await rejection(refused);
    expect(shown(refused)).toBe("Call { operation: 'bots.getExportStatus', state: 'failed: ApiError 404' }");
    const failed = kore.bots.list();
    await rejection(failed);
    expect(shown(failed)).toBe("Call { operation: 'bots.list', state: 'failed: NetworkError' }");
    expect(shown(call)).not.toContain(TOKEN);
  });
});
