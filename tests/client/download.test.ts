import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { type DownloadProgress, JobError, NetworkError, TimeoutError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { type Handler, hang, hangUp, inTurn, json, reply, type Server, serve } from "../support/serve.js";
import { trackTimers } from "../support/timers.js";
import { TOKEN } from "../support/token.js";

const QUICK = { intervalMs: 1 };
const STATUS = "/api/public/bot/st-1/export/status";
const LINK = "/files/bot-of-alice.zip?X-Signature=do-not-print";

/** A client whose export is ready, with a link that `file` handles; its server has another origin unless the link is relative. */
async function ready(file: Handler, link = (files: Server) => files.url + LINK) {
  const files = await serve(file);
  const connected = await connect((response, request) => {
    if (request.url !== STATUS) return file(response, request);
    return json({ status: "success", downloadURL: link(files) })(response, request);
  });
  const download = (options = {}) => connected.kore.bots.getExportStatus({ botId: "st-1" }).download({ ...QUICK, ...options });
  return { ...connected, files, download };
}

/** Everything that a log may show of an error. */
const shown = (error: unknown) => [inspect(error, { depth: 10, showHidden: true }), String(error), JSON.stringify(error)].join("\n");

describe("download()", () => {
  it("starts the job, waits for it, and resolves to a Response with the file", async () => {
    const files = await serve(reply("zip", 200, "application/zip"));
    const poll = inTurn(json({ status: "pending" }), json({ status: "success", downloadURL: files.url + LINK }));
    const { kore, server } = await connect((response, request) => (request.method === "GET" ? poll : json({}))(response, request));
    const statuses: unknown[] = [];
    const call = kore.bots.export({ botId: "st-1", body: { exportType: "latest" } });
    const file = await call.download({ ...QUICK, onProgress: ({ status }) => statuses.push(status) });
    expect(file).toBeInstanceOf(Response);
    expect([file.status, file.headers.get("content-type"), await file.text()]).toEqual([200, "application/zip", "zip"]);
    expect(statuses).toEqual(["pending", "success"]);
    expect(server.requests.map(({ method }) => method)).toEqual(["POST", "GET", "GET"]);
    expect(files.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET ${LINK}`]);
  });

  it.each(["the call", "the download"])("ends when the signal of %s aborts, even if onReceived never returns", async (whose) => {
    const { kore } = await ready(reply("zip"));
    const controller = new AbortController();
    const { signal } = controller;
    const reason = new Error("changed my mind");
    const onReceived = vi.fn(() => new Promise(() => {}));
    const ofCall = whose === "the call";
    const call = kore.bots.getExportStatus({ botId: "st-1" }, ofCall ? { signal } : {});
    const file = await call.download({ ...QUICK, onReceived, ...(!ofCall && { signal }) });
    const failing = rejection(file.text());
    await vi.waitFor(() => expect(onReceived).toHaveBeenCalled());
    controller.abort(reason);
    expect(await failing).toBe(reason);
  });

  it("ends at the deadline, even if onReceived never returns", async () => {
    const { download } = await ready(reply("zip"));
    const file = await download({ deadlineMs: 500, onReceived: () => new Promise(() => {}) });
    expect(await rejection(file.text())).toMatchObject({ kind: "timeout", option: "deadlineMs" });
  });

  it("sends neither the token nor a header of the call to the link", async () => {
    const { kore, files } = await ready(reply("zip"));
    await kore.bots
      .getExportStatus({ botId: "st-1" }, { headers: { "x-key": "of the caller", authorization: "Basic abc" } })
      .download(QUICK);
    expect(files.requests).toHaveLength(1);
    for (const name of ["auth", "x-key", "authorization", "cookie"]) expect(files.requests[0]?.headers).not.toHaveProperty(name);
  });

  it("sends no token to a link on the API's own origin either", async () => {
    const { server, download } = await ready(reply("zip"), () => LINK);
    expect(await (await download()).text()).toBe("zip");
    expect(server.requests.map(({ url, headers }) => [url, headers.auth])).toEqual([
      [STATUS, TOKEN],
      [LINK, undefined],
    ]);
  });

  it("follows a redirect to a third origin, without the token", async () => {
    const third = await serve(reply("zip"));
    const { files, download } = await ready((response) => void response.writeHead(302, { location: `${third.url}/mirror` }).end());
    expect(await (await download()).text()).toBe("zip");
    expect(files.requests).toHaveLength(1);
    expect(third.requests.map(({ url, headers }) => [url, headers.auth])).toEqual([["/mirror", undefined]]);
  });

  it("retries the file after a failed attempt", async () => {
    const { files, download } = await ready(inTurn(hangUp, json({}, 503), reply("zip")));
    expect(await (await download()).text()).toBe("zip");
    expect(files.requests).toHaveLength(3);
  });

  it("accepts an empty file", async () => {
    const { download } = await ready(reply(""));
    expect((await (await download()).blob()).size).toBe(0);
  });

  it("requests no file when the job failed", async () => {
    const { kore, server } = await connect(json({ status: "failed", downloadURL: LINK }));
    expect(await rejection(kore.bots.getExportStatus({ botId: "st-1" }).download())).toBeInstanceOf(JobError);
    expect(server.requests).toHaveLength(1);
  });

  it("rejects, and does not throw, when an option of the call is invalid", async () => {
    const { kore } = await connect(json({ status: "success" }));
    const download = kore.bots.getExportStatus({ botId: "st-1" }, { timeoutMs: -1 }).download();
    expect(await rejection(download)).toMatchObject({ kind: "input", parameter: "timeoutMs" });
  });
});

describe("a link", () => {
  it.each([
    ["is missing", undefined],
    ["is empty", ""],
    ["is null", null],
    ["is a script", "javascript:alert(1)"],
    ["is a local file", "file:///etc/passwd"],
    ["is data", "data:text/plain,zip"],
    ["is not a URL", "http://[bad"],
  ])("that %s causes a JobError, and nothing is requested", async (_, downloadURL) => {
    const { kore, server } = await connect(json({ status: "success", downloadURL }));
    const error = await rejection<JobError>(kore.bots.getExportStatus({ botId: "st-1" }).download(QUICK));
    expect(error).toBeInstanceOf(JobError);
    expect(error.message).toBe("bots.getExportStatus: the job succeeded, but its status has no link to a file");
    expect(error.status).toMatchObject({ status: "success" });
    expect(server.requests).toHaveLength(1);
  });

  it("may be relative to the API", async () => {
    const { server, download } = await ready(reply("zip"), () => "/files/1.zip");
    expect(await (await download()).text()).toBe("zip");
    expect(server.requests[1]?.url).toBe("/files/1.zip");
  });
});

describe("a file that cannot be downloaded", () => {
  it.each([403, 404, 410])("causes a JobError that contains the origin but not the link, after %i", async (status) => {
    const { files, download } = await ready(reply("<Error>Request has expired</Error>", status));
    const error = await rejection<JobError>(download());
    expect(error).toBeInstanceOf(JobError);
    expect(error.message).toBe(`bots.getExportStatus: the job succeeded, but ${files.url} returned ${status} for its file`);
    expect(error.stack).not.toMatch(/alice|do-not-print/);
    expect(files.requests).toHaveLength(1);
  });

  it("does not show the signature of the link in a log", async () => {
    const { download } = await ready(reply("expired", 403));
    const error = await rejection<JobError>(download());
    expect(error).toBeInstanceOf(JobError);
    expect(shown(error)).not.toContain("do-not-print");
  });

  it("causes a NetworkError that contains the origin but not the link when there is no response", async () => {
    const { files, download } = await ready(hangUp);
    const error = await rejection<NetworkError>(download());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ operation: "bots.getExportStatus", attempts: 3 });
    expect(error.message).toContain(files.url);
    expect(shown(error)).not.toMatch(/alice|do-not-print/);
  });

  it("does not show a password in the link, which fetch refuses", async () => {
    const { download } = await ready(reply("zip"), ({ url }) => url.replace("//", "//alice:hunter2@") + LINK);
    const error = await rejection(download());
    expect(error).toBeInstanceOf(JobError);
    expect(shown(error)).not.toMatch(/hunter2|do-not-print|bot-of/);
  });

  it("causes a TimeoutError when the server never responds", async () => {
    const { kore } = await ready(hang);
    const call = kore.bots.getExportStatus({ botId: "st-1" }, { timeoutMs: 400, retry: false });
    const error = await rejection<TimeoutError>(call.download(QUICK));
    expect(error).toMatchObject({ kind: "timeout", option: "timeoutMs", limitMs: 400 });
  });

  it("does not say that the job may still run when the deadline ends the download", async () => {
    const { download } = await ready(hang);
    const error = await rejection<TimeoutError>(download({ deadlineMs: 600 }));
    expect(error).toMatchObject({ kind: "timeout", option: "deadlineMs", limitMs: 600 });
    expect(error.message).not.toContain("may still run");
  });
});

describe("a body", () => {
  const begin: Handler = (response) => void response.writeHead(200, { "content-length": "100" }).write("PK");

  it("that breaks off causes a NetworkError when it is read, not before", async () => {
    const { files, download } = await ready((response, request) => {
      begin(response, request);
      setTimeout(() => response.destroy(), 10);
    });
    const file = await download();
    await sleep(40);
    const error = await rejection<NetworkError>(file.blob());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toBe(`bots.getExportStatus got only part of its file from ${files.url}`);
    expect(shown(error)).not.toMatch(/alice|do-not-print/);
  });

  it("that hangs causes a TimeoutError that names timeoutMs", async () => {
    const { kore } = await ready(begin);
    const file = await kore.bots.getExportStatus({ botId: "st-1" }, { timeoutMs: 600 }).download(QUICK);
    const error = await rejection<TimeoutError>(file.text());
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ option: "timeoutMs", limitMs: 600 });
    expect(error.message).toContain("timeoutMs allows (600 ms) while waiting for the next chunk of its file");
  });

  it("that exceeds deadlineMs causes a TimeoutError with that limit", async () => {
    const { download } = await ready(begin);
    const file = await download({ deadlineMs: 800 });
    const error = await rejection<TimeoutError>(file.text());
    expect(error.limitMs).toBe(800);
    expect(error.message).toContain("deadlineMs allows (800 ms)");
  });

  it.each(["call", "download"])("is aborted by the signal of the %s, with its reason", async (owner) => {
    const controller = new AbortController();
    const { signal } = controller;
    const { kore } = await ready(begin);
    const call = kore.bots.getExportStatus({ botId: "st-1" }, owner === "call" ? { signal } : {});
    const file = await call.download(owner === "download" ? { ...QUICK, signal } : QUICK);
    const reading = rejection(file.text());
    await sleep(20);
    const reason = new Error("changed my mind");
    controller.abort(reason);
    expect(await reading).toBe(reason);
  });

  it("closes the connection when its signal aborts, even while nobody reads it", async () => {
    const closed = vi.fn();
    const { download } = await ready((response, request) => {
      begin(response, request);
      response.once("close", closed);
    });
    const controller = new AbortController();
    const file = await download({ signal: controller.signal });
    const reason = new Error("changed my mind");
    controller.abort(reason);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
    expect(await rejection(file.text())).toBe(reason);
  });

  it.each<[string, (file: Response) => Promise<unknown>]>([
    ["read", (file) => file.text()],
    ["cancelled", async (file) => file.body?.cancel()],
  ])("leaves no listener on its signal when it was %s", async (_, end) => {
    const { download } = await ready(reply("content"));
    const { signal } = new AbortController();
    const file = await download({ signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await end(file);
    await vi.waitFor(() => expect(getEventListeners(signal, "abort")).toHaveLength(0));
  });

  it("closes the connection when it is cancelled", async () => {
    const closed = vi.fn();
    const { download } = await ready((response, request) => {
      begin(response, request);
      response.once("close", closed);
    });
    const file = await download();
    await file.body?.cancel();
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });

  it("is streamed with backpressure", async () => {
    let written = 0;
    const piece = Buffer.alloc(64 * 1024);
    const { download } = await ready((response) => {
      response.writeHead(200);
      const more = () => {
        while (written < 100_000_000 && !response.destroyed && response.write(piece)) written += piece.length;
      };
      response.on("drain", more);
      more();
    });
    const file = await download();
    await sleep(150);
    expect(written).toBeLessThan(30_000_000);
    await file.body?.cancel();
  });
});

describe("onReceived", () => {
  const collect = () => {
    const progress: DownloadProgress[] = [];
    return { progress, onReceived: (received: DownloadProgress) => progress.push(received) };
  };

  it("is called with the bytes read so far and the total", async () => {
    const { progress, onReceived } = collect();
    const { download } = await ready((response) => void response.writeHead(200, { "content-length": "300000" }).end(Buffer.alloc(300_000)));
    await (await download({ onReceived })).blob();
    expect(progress.length).toBeGreaterThan(1);
    expect(progress.every(({ receivedBytes }, index) => receivedBytes > (progress[index - 1]?.receivedBytes ?? 0))).toBe(true);
    expect(progress.at(-1)).toEqual({ receivedBytes: 300_000, totalBytes: 300_000 });
  });

  it.each([
    ["is sent in chunks", (response) => void response.writeHead(200).end("zip")],
    ["is compressed", (response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("zip"))],
  ] as [string, Handler][])("has no total when the file %s", async (_, handler) => {
    const { progress, onReceived } = collect();
    const { download } = await ready(handler);
    expect(await (await download({ onReceived })).text()).toBe("zip");
    expect(progress.at(-1)).toEqual({ receivedBytes: 3, totalBytes: undefined });
  });

  it("does not mistake the compressed size for the size of the file", async () => {
    const { progress, onReceived } = collect();
    const packed = gzipSync("zip".repeat(1000));
    const headers = { "content-encoding": "gzip", "content-length": packed.length };
    const { download } = await ready((response) => void response.writeHead(200, headers).end(packed));
    await (await download({ onReceived })).text();
    expect(progress.at(-1)).toEqual({ receivedBytes: 3000, totalBytes: undefined });
  });

  it("fails the download with the error that it throws, even a TypeError", async () => {
    const reason = new TypeError("progress.update is not a function");
    const onReceived = () => {
      throw reason;
    };
    const { download } = await ready(reply("zip"));
    expect(await rejection((await download({ onReceived })).text())).toBe(reason);
  });

  it("fails the download with the error that it throws", async () => {
    const reason = new Error("disk is full");
    const onReceived = () => {
      throw reason;
    };
    const { download } = await ready(reply("zip"));
    expect(await rejection((await download({ onReceived })).text())).toBe(reason);
  });
});

describe("a file that is not read", () => {
  it("leaves no timer when it has arrived completely", async () => {
    const timers = trackTimers();
    const { download } = await ready(reply("zip"));
    await download();
    await sleep(20);
    expect(timers()).toBe(0);
  });

  it("starts no timer while the server sends nothing", async () => {
    const timers = trackTimers();
    const { download } = await ready((response) => void response.writeHead(200).flushHeaders());
    await download();
    await sleep(20);
    expect(timers()).toBe(0);
  });
});
