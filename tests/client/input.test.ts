import { Blob as BlobOfNode } from "node:buffer";
import { getEventListeners } from "node:events";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { Headers as UndiciHeaders } from "undici";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type CallOptions, createClient, InputError, type Kore } from "../../src/client/index.js";
import { toQuery } from "../../src/client/input.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { json } from "../support/serve.js";

/** Input that the types reject, as from JavaScript. */
const untyped = (value: unknown) => value as never;

describe("what is on the prototype of all objects", () => {
  const sentWith = (input: object, polluted: object): string => {
    const urls: string[] = [];
    const fetch = async (url: string) => Response.json({ url: urls.push(url) });
    const kore = createClient({ baseUrl: "https://platform.kore.ai", auth: "token", fetch });
    // The call is sent before its method returns.
    Object.assign(Object.prototype, polluted);
    try {
      kore.bots.list(untyped(input));
    } finally {
      for (const key of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, key);
    }
    return urls.join();
  };

  it("is not sent: a value, or a method that a library has added", () => {
    const contains = () => false;
    expect(sentWith({ limit: 5 }, { added: "x", contains })).toBe("https://platform.kore.ai/api/public/bots?limit=5");
  });

  it("cannot be added by an input that itself has the key __proto__", async () => {
    const { kore, server } = await connect(json({}));
    const input = JSON.parse('{"limit":5,"__proto__":{"offset":7}}');
    expect(await rejection(kore.bots.list(input))).toMatchObject({ kind: "input", parameter: "__proto__" });
    expect(server.requests).toEqual([]);
  });
});

describe("path parameters", () => {
  it("fill in the path and do not appear in the query", async () => {
    const { kore, server } = await connect(json({}));
    await kore.bots.getExportStatus({ botId: "st-1" });
    expect(server.requests[0]).toMatchObject({ method: "GET", url: "/api/public/bot/st-1/export/status", body: "" });
  });

  it.each([
    ["a/b", "a%2Fb"],
    ["a?b#c", "a%3Fb%23c"],
    ["..%2f", "..%252f"],
    ["$& {botId} é", "%24%26%20%7BbotId%7D%20%C3%A9"],
    ["...", "..."],
  ])("are encoded: %s", async (botId, encoded) => {
    const { kore, server } = await connect(json({}));
    await kore.bots.getExportStatus({ botId });
    expect(server.requests[0]?.url).toBe(`/api/public/bot/${encoded}/export/status`);
  });

  it.each([
    ["", "bots.getExportStatus: botId is missing or empty. Pass a string or a number."],
    [undefined, "bots.getExportStatus: botId is missing or empty"],
    [null, "bots.getExportStatus: botId is missing or empty"],
    [".", 'bots.getExportStatus: botId is ".", which would change the path.'],
    ["..", 'bots.getExportStatus: botId is "..", which would change the path.'],
    [Number.NaN, "bots.getExportStatus: botId cannot be sent."],
    [Number.POSITIVE_INFINITY, "bots.getExportStatus: botId cannot be sent."],
    [() => "st-1", "bots.getExportStatus: botId cannot be sent."],
    [{}, "bots.getExportStatus: botId cannot be sent. Pass a string, a number, a boolean or a valid date."],
    ["\ud800", "bots.getExportStatus: botId is not valid Unicode"],
  ])("are rejected by name when they are %j", async (botId, message) => {
    const { kore, server } = await connect(json({}));
    const error = await rejection<InputError>(kore.bots.getExportStatus({ botId: untyped(botId) }));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain(message);
    expect(error).toMatchObject({ kind: "input", operation: "bots.getExportStatus", parameter: "botId" });
    expect(server.requests).toHaveLength(0);
  });

  it("cause a rejection, not a throw, when the whole input is missing", async () => {
    const { kore } = await connect(json({}));
    const call = kore.bots.getExportStatus(untyped(undefined));
    expect(await rejection(call)).toBeInstanceOf(InputError);
  });
});

describe("query parameters", () => {
  const urlOf = async (input: Record<string, unknown>) => {
    const { kore, server } = await connect(json({}));
    await kore.bots.list(untyped(input));
    return server.requests[0]?.url;
  };

  it("follow the path", async () => {
    expect(await urlOf({ offset: 0, limit: 50 })).toBe("/api/public/bots?offset=0&limit=50");
  });

  it("are omitted when they are undefined, null or an empty list", async () => {
    expect(await urlOf({ offset: undefined, limit: null, tags: [] })).toBe("/api/public/bots");
  });

  it("are encoded, name and value", async () => {
    expect(await urlOf({ "a b": "c&d=e+f" })).toBe("/api/public/bots?a%20b=c%26d%3De%2Bf");
  });

  it("repeat the name for each item of a list", async () => {
    expect(await urlOf({ id: ["a", "b", undefined, null, "c"] })).toBe("/api/public/bots?id=a&id=b&id=c");
  });

  it("join the items of a list by the separator of the description, encoded", () => {
    expect(toQuery("bots.list", { id: ["a,b", "c"], tag: ["d", "e"] }, { id: "," })).toBe("id=a%2Cb%2Cc&tag=d&tag=e");
    expect(toQuery("bots.list", { id: ["a", "b"] }, { id: " " })).toBe("id=a%20b");
  });

  it("serialize a date as an ISO string", async () => {
    expect(await urlOf({ from: new Date(0) })).toBe("/api/public/bots?from=1970-01-01T00%3A00%3A00.000Z");
  });

  it.each([[{ a: 1 }], [new Date("soon")], [[["nested"]]]])("are rejected by name when they cannot be serialized: %o", async (value) => {
    const { kore } = await connect(json({}));
    const error = await rejection(kore.bots.list(untyped({ filter: value })));
    expect(error.message).toBe("bots.list: filter cannot be sent. Pass a string, a number, a boolean or a valid date.");
  });
});

describe("a JSON body", () => {
  it("is sent with its content type", async () => {
    const { kore, server } = await connect(json({}));
    await kore.bots.export({ botId: "st-1", body: { exportType: "latest", allTasks: true } });
    const [request] = server.requests;
    expect(request).toMatchObject({ method: "POST", url: "/api/public/bot/st-1/export" });
    expect(request?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(request?.body ?? "")).toEqual({ exportType: "latest", allTasks: true });
  });

  it("serializes a date as an ISO string", async () => {
    const { kore, server } = await connect(json({}));
    await kore.sessions.query({ botId: "st-1", body: { dateFrom: untyped(new Date(0)) } });
    expect(server.requests[0]?.body).toBe('{"dateFrom":"1970-01-01T00:00:00.000Z"}');
  });

  it("is sent with DELETE too", async () => {
    const { kore, server } = await connect(json({}));
    await kore.conversationTests.delete({ streamId: "st-1", body: { testSuiteNames: ["smoke"] } });
    expect(server.requests[0]).toMatchObject({ method: "DELETE", body: '{"testSuiteNames":["smoke"]}' });
  });

  it("is omitted, with its content type, where it is optional", async () => {
    const { kore, server } = await connect(json({}));
    await kore.sessions.query({ botId: "st-1" });
    expect(server.requests[0]?.body).toBe("");
    expect(server.requests[0]?.headers["content-type"]).toBeUndefined();
  });

  it.each([
    ["a bigint", 1n],
    ["NaN, which would become null", Number.NaN],
    ["an infinite number, which would become null", Number.POSITIVE_INFINITY],
    ["an invalid date, which would become null", new Date("no date")],
  ])("is rejected when it contains %s", async (_, size) => {
    const { kore } = await connect(json({}));
    const error = await rejection(kore.bots.export({ botId: "st-1", body: untyped({ size }) }));
    expect(error.message).toBe(
      "bots.export: body cannot be serialized as JSON: it has a bigint, NaN, an invalid date or a circular reference.",
    );
    expect(error.cause).toBeInstanceOf(TypeError);
    if (typeof size !== "bigint") expect(error.cause).toMatchObject({ message: "size would become null" });
  });

  it("keeps a content type of the caller", async () => {
    const { kore, server } = await connect(json({}));
    const headers = { "content-type": "application/json; charset=utf-8" };
    await kore.bots.export({ botId: "st-1", body: { exportType: "latest" } }, { headers: new Headers(headers) });
    expect(server.requests[0]?.headers).toMatchObject(headers);
  });

  it("may contain null", async () => {
    const { kore, server } = await connect(json({}));
    await kore.bots.export({ botId: "st-1", body: untyped({ tags: [null], size: null }) });
    expect(server.requests[0]?.body).toBe('{"tags":[null],"size":null}');
  });

  it("that fails to serialize itself is the cause of the error", async () => {
    const { kore } = await connect(json({}));
    const reason = new Error("no");
    const toJSON = () => {
      throw reason;
    };
    const error = await rejection(kore.bots.export({ botId: "st-1", body: untyped({ toJSON }) }));
    expect(error.cause).toBe(reason);
  });
});

describe("a form", () => {
  const upload = async (send: (kore: Kore) => PromiseLike<unknown>) => {
    const { kore, server } = await connect(json({ fileId: "f-1" }));
    await send(kore);
    const [request] = server.requests;
    return { request, form: await new Response(request?.body, { headers: request?.headers as Record<string, string> }).formData() };
  };

  it("contains text as text, and a file with its name and type", async () => {
    const file = new File(['{"a":1}'], "bot.json", { type: "application/json" });
    const { request, form } = await upload((kore) =>
      kore.files.upload({ body: { file, fileContext: "bulkImport", fileExtension: "json" } }),
    );
    expect(request?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(form.get("fileContext")).toBe("bulkImport");
    const sent = form.get("file") as File;
    expect([sent.name, sent.type, await sent.text()]).toEqual(["bot.json", "application/json", '{"a":1}']);
  });

  it("contains a Blob as a file, and omits undefined values", async () => {
    const body = { file: new Blob(["bytes"]), fileContext: "bulkImport", fileExtension: undefined };
    const { form } = await upload((kore) => kore.files.upload({ body: untyped(body) }));
    expect(form.get("file")).toBeInstanceOf(File);
    expect(form.has("fileExtension")).toBe(false);
  });

  it.each([
    ["a stream of Node's own module", () => Readable.toWeb(Readable.from([Buffer.from("bytes")]))],
    ["a Blob of Node's own module", () => new BlobOfNode(["bytes"])],
  ])("contains %s as a file", async (_, make) => {
    const { form } = await upload((kore) => kore.files.upload({ body: { file: make(), fileContext: "findly", fileExtension: "pdf" } }));
    expect(await (form.get("file") as File).text()).toBe("bytes");
  });

  it("repeats a part for each item of a list, and has none for undefined and null", async () => {
    const file = [new Blob(["one"]), null, undefined, new Blob(["two"])];
    const { form } = await upload((kore) => kore.files.upload({ body: untyped({ file, fileContext: null }) }));
    expect(await Promise.all(form.getAll("file").map((part) => (part as File).text()))).toEqual(["one", "two"]);
    expect(form.has("fileContext")).toBe(false);
  });

  it("keeps its boundary when the caller sets a content type", async () => {
    const body = { file: new Blob(["bytes"]), fileContext: "findly", fileExtension: "pdf" } as const;
    const headers = { "content-type": "multipart/form-data" };
    const { form } = await upload((kore) => kore.files.upload({ body }, { headers }));
    expect(form.get("fileContext")).toBe("findly");
  });

  it("may be a FormData, whose parts are sent", async () => {
    const body = new FormData();
    body.append("fileContext", "findly");
    body.append("file", new Blob(["one"]), "one.pdf");
    body.append("file", new Blob(["two"]), "two.pdf");
    const { form } = await upload((kore) => kore.files.upload({ body: untyped(body) }));
    expect(form.get("fileContext")).toBe("findly");
    expect(form.getAll("file").map((part) => (part as File).name)).toEqual(["one.pdf", "two.pdf"]);
  });

  it("is sent where a program has replaced Promise, as by Bluebird", async () => {
    const original = globalThis.Promise;
    onTestFinished(() => {
      globalThis.Promise = original;
    });
    // As far as the client can see: promises of async functions are no instances of it.
    globalThis.Promise = class extends original<unknown> {} as never;
    const { form } = await upload((kore) =>
      kore.files.upload({ body: { file: new Blob(["bytes"]), fileContext: "findly", fileExtension: "pdf" } }),
    );
    expect(form.get("fileContext")).toBe("findly");
  });

  it("rejects a part that is neither file nor text, by name", async () => {
    const { kore } = await connect(json({}));
    const error = await rejection(kore.files.upload({ body: untyped({ file: { path: "bot.json" } }) }));
    expect(error.message).toContain("files.upload: body.file cannot be sent.");
  });
});

describe("an upload that is aborted", () => {
  it.each<[string, () => CallOptions]>([
    ["by the signal of the call", () => ({ signal: AbortSignal.timeout(30) })],
    ["by its deadline", () => ({ deadlineMs: 30 })],
  ])("%s cancels the stream that it reads", async (_, options) => {
    const { kore, server } = await connect(json({}));
    const cancelled = vi.fn();
    const endless = new ReadableStream<Uint8Array>({
      pull: async (stream) => {
        await sleep(1);
        stream.enqueue(new Uint8Array(8));
      },
      cancel: cancelled,
    });
    const body = { file: endless, fileContext: "findly", fileExtension: "pdf" } as const;
    await rejection(kore.files.upload({ body }, options()));
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledTimes(1));
    expect(server.requests).toEqual([]);
  });
});

describe("uploads of streams", () => {
  it("that share a signal share one listener on it, and leave none", async () => {
    const { kore } = await connect(json({}));
    const { signal } = new AbortController();
    const uploads = Array.from({ length: 3 }, () => {
      const body = { file: new Blob(["bytes"]).stream(), fileContext: "findly", fileExtension: "pdf" } as const;
      return kore.files.upload({ body }, { signal });
    });
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await Promise.all(uploads);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("headers", () => {
  it.each([
    ["Headers of another fetch", new UndiciHeaders({ "bot-language": "de" })],
    ["a list of names and values", [["bot-language", "de"]]],
    ["a Map", new Map([["bot-language", "de"]])],
  ])("are sent, from %s", async (_, headers) => {
    const { kore, server } = await connect(json({}));
    await kore.bots.list({}, { headers: untyped(headers) });
    await kore.with({ defaultHeaders: untyped(headers) }).bots.list();
    expect(server.requests.map(({ headers: sent }) => sent["bot-language"])).toEqual(["de", "de"]);
  });

  it("are sent, from a record or from Headers", async () => {
    const { kore, server } = await connect(json({}));
    await kore.bots.list({}, { headers: { "bot-language": "de" } });
    await kore.bots.list({}, { headers: new Headers({ "bot-language": "fr" }) });
    expect(server.requests.map(({ headers }) => headers["bot-language"])).toEqual(["de", "fr"]);
  });

  it("are not sent when they are undefined", async () => {
    const { kore, server } = await connect(json({}));
    await kore.bots.list({}, { headers: { "bot-language": undefined } });
    expect(server.requests[0]?.headers).not.toHaveProperty("bot-language");
  });

  it("are rejected without being shown when HTTP does not allow them", async () => {
    const { kore } = await connect(json({}));
    const error = await rejection(kore.bots.list({}, { headers: { "x-key": "secret\nvalue" } }));
    expect(error.message).toBe("bots.list: headers contain a name or a value that HTTP does not allow.");
  });
});
