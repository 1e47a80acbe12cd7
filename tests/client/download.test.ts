import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { JobError, NetworkError, type Received, TimeoutError } from "../../src/client/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { answer, type Handler, hang, hangUp, inTurn, json, type Server, serve } from "../support/serve.js";
import { trackTimers } from "../support/timers.js";
import { TOKEN } from "../support/token.js";

const QUICK = { intervalMs: 1 };
const STATUS = "/api/public/bot/st-1/export/status";
const LINK = "/files/bot-of-alice.zip?X-Signature=do-not-print";

/** A client whose export is ready, with a link that `file` answers; its own server is another origin unless the link is relative. */
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
  it("starts the job, waits for it, and gives the file as a Response", async () => {
    const files = await serve(answer("zip", 200, "application/zip"));
    const poll = inTurn(json({ status: "pending" }), json({ status: "success", downloadURL: files.url + LINK }));
    const { kore, server } = await connect((response, request) => (request.method === "GET" ? poll : json({}))(response, request));
    const told: unknown[] = [];
    const call = kore.bots.export({ botId: "st-1", body: { exportType: "latest" } });
    const file = await call.download({ ...QUICK, onProgress: ({ status }) => told.push(status) });
    expect(file).toBeInstanceOf(Response);
    expect([file.status, file.headers.get("content-type"), await file.text()]).toEqual([200, "application/zip", "zip"]);
    expect(told).toEqual(["pending", "success"]);
    expect(server.requests.map(({ method }) => method)).toEqual(["POST", "GET", "GET"]);
    expect(files.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET ${LINK}`]);
  });

  it("sends neither the token nor a header of the call to the link", async () => {
    const { kore, files } = await ready(answer("zip"));
    await kore.bots
      .getExportStatus({ botId: "st-1" }, { headers: { "x-key": "of the caller", authorization: "Basic abc" } })
      .download(QUICK);
    expect(files.requests).toHaveLength(1);
    for (const name of ["auth", "x-key", "authorization", "cookie"]) expect(files.requests[0]?.headers).not.toHaveProperty(name);
  });

  it("sends no token to a link on the API's own origin either", async () => {
    const { server, download } = await ready(answer("zip"), () => LINK);
    expect(await (await download()).text()).toBe("zip");
    expect(server.requests.map(({ url, headers }) => [url, headers.auth])).toEqual([
      [STATUS, TOKEN],
      [LINK, undefined],
    ]);
  });

  it("follows a redirect to a third origin, without the token", async () => {
    const third = await serve(answer("zip"));
    const { files, download } = await ready((response) => void response.writeHead(302, { location: `${third.url}/mirror` }).end());
    expect(await (await download()).text()).toBe("zip");
    expect(files.requests).toHaveLength(1);
    expect(third.requests.map(({ url, headers }) => [url, headers.auth])).toEqual([["/mirror", undefined]]);
  });

  it("fetches the file again when it got no answer at first", async () => {
    const { files, download } = await ready(inTurn(hangUp, json({}, 503), answer("zip")));
    expect(await (await download()).text()).toBe("zip");
    expect(files.requests).toHaveLength(3);
  });

  it("takes a file of the length nothing", async () => {
    const { download } = await ready(answer(""));
    expect((await (await download()).blob()).size).toBe(0);
  });

  it("fetches nothing when the job failed", async () => {
    const { kore, server } = await connect(json({ status: "failed", downloadURL: LINK }));
    expect(await rejection(kore.bots.getExportStatus({ botId: "st-1" }).download())).toBeInstanceOf(JobError);
    expect(server.requests).toHaveLength(1);
  });

  it("rejects, and does not throw, when an option of the call is wrong", async () => {
    const { kore } = await connect(json({ status: "success" }));
    const call = kore.bots.getExportStatus({ botId: "st-1" }, { timeoutMs: -1 });
    expect(() => call.download().catch(() => {})).not.toThrow();
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
    ["is no URL", "http://[bad"],
  ])("that %s ends in a JobError, and nothing is fetched", async (_, downloadURL) => {
    const { kore, server } = await connect(json({ status: "success", downloadURL }));
    const error = await rejection<JobError>(kore.bots.getExportStatus({ botId: "st-1" }).download(QUICK));
    expect(error).toBeInstanceOf(JobError);
    expect(error.message).toBe("bots.getExportStatus: the job has ended, but its status holds no link to a file");
    expect(error.status).toMatchObject({ status: "success" });
    expect(server.requests).toHaveLength(1);
  });

  it("may be relative to the API", async () => {
    const { server, download } = await ready(answer("zip"), () => "/files/1.zip");
    expect(await (await download()).text()).toBe("zip");
    expect(server.requests[1]?.url).toBe("/files/1.zip");
  });
});

describe("a file that the link does not give", () => {
  it.each([403, 404, 410])("ends in a JobError that names the origin but not the link, after %i", async (status) => {
    const { files, download } = await ready(answer("<Error>Request has expired</Error>", status));
    const error = await rejection<JobError>(download());
    expect(error).toBeInstanceOf(JobError);
    expect(error.message).toBe(`bots.getExportStatus: the job has ended, but its file answered ${status} from ${files.url}`);
    expect(error.stack).not.toMatch(/alice|do-not-print/);
    expect(files.requests).toHaveLength(1);
  });

  it("does not show the signature of the link in a log", async () => {
    const { download } = await ready(answer("expired", 403));
    const error = await rejection<JobError>(download());
    expect(error).toBeInstanceOf(JobError);
    expect(shown(error)).not.toContain("do-not-print");
  });

  it("ends in a NetworkError that names the origin but not the link when nobody answers", async () => {
    const { files, download } = await ready(hangUp);
    const error = await rejection<NetworkError>(download());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ operation: "bots.getExportStatus", attempts: 3 });
    expect(error.message).toContain(files.url);
    expect(shown(error)).not.toMatch(/alice|do-not-print/);
  });

  it("does not show a password in the link, which fetch refuses", async () => {
    const { download } = await ready(answer("zip"), ({ url }) => url.replace("//", "//alice:hunter2@") + LINK);
    const error = await rejection(download());
    expect(error).toBeInstanceOf(JobError);
    expect(shown(error)).not.toMatch(/hunter2|do-not-print|bot-of/);
  });

  it("ends in a TimeoutError when it never answers", async () => {
    const { kore } = await ready(hang);
    const call = kore.bots.getExportStatus({ botId: "st-1" }, { timeoutMs: 40, retry: false });
    const error = await rejection<TimeoutError>(call.download(QUICK));
    expect(error).toMatchObject({ kind: "timeout", option: "timeoutMs", limitMs: 40 });
  });

  it("does not say that the job may still run when the deadline ends the fetching", async () => {
    const { download } = await ready(hang);
    const error = await rejection<TimeoutError>(download({ deadlineMs: 60 }));
    expect(error).toMatchObject({ kind: "timeout", option: "deadlineMs", limitMs: 60 });
    expect(error.message).not.toContain("may still run");
  });
});

describe("a body", () => {
  const begin: Handler = (response) => void response.writeHead(200, { "content-length": "100" }).write("PK");

  it("that breaks off ends in a NetworkError when it is read, and only then", async () => {
    const { files, download } = await ready((response, request) => {
      begin(response, request);
      setTimeout(() => response.destroy(), 10);
    });
    const file = await download();
    await sleep(40);
    const error = await rejection<NetworkError>(file.blob());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toBe(`bots.getExportStatus got only a part of its file from ${files.url}`);
    expect(shown(error)).not.toMatch(/alice|do-not-print/);
  });

  it("that hangs ends in a TimeoutError that names timeoutMs", async () => {
    const { kore } = await ready(begin);
    const file = await kore.bots.getExportStatus({ botId: "st-1" }, { timeoutMs: 60 }).download(QUICK);
    const error = await rejection<TimeoutError>(file.text());
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ option: "timeoutMs", limitMs: 60 });
    expect(error.message).toContain("timeoutMs allows (60 ms) without a piece of its file");
  });

  it("may take longer than timeoutMs as long as it goes on", async () => {
    const { kore } = await ready((response) => {
      response.writeHead(200);
      let sent = 0;
      const timer = setInterval(() => {
        if (++sent <= 8) return response.write("x");
        clearInterval(timer);
        return response.end();
      }, 20);
    });
    const file = await kore.bots.getExportStatus({ botId: "st-1" }, { timeoutMs: 100 }).download(QUICK);
    expect(await file.text()).toBe("xxxxxxxx");
  });

  it("that trickles for ever is ended by deadlineMs", async () => {
    const { download } = await ready((response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write("x"), 5);
      response.once("close", () => clearInterval(timer));
    });
    const startedAt = performance.now();
    const file = await download({ deadlineMs: 100 });
    const error = await rejection<TimeoutError>(file.text());
    expect(error).toMatchObject({ kind: "timeout", option: "deadlineMs" });
    expect(performance.now() - startedAt).toBeLessThan(250);
  });

  it("that outlasts deadlineMs ends in an error with the limit that was set", async () => {
    const { download } = await ready(begin);
    const file = await download({ deadlineMs: 80 });
    const error = await rejection<TimeoutError>(file.text());
    expect(error.limitMs).toBe(80);
    expect(error.message).toContain("deadlineMs allows (80 ms)");
  });

  it.each(["call", "download"])("is stopped by the signal of the %s, with its reason", async (owner) => {
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

  it("closes the connection when its reader leaves", async () => {
    const closed = vi.fn();
    const { download } = await ready((response, request) => {
      begin(response, request);
      response.once("close", closed);
    });
    const file = await download();
    await file.body?.cancel();
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });

  it("is read piece by piece, no faster than its reader", async () => {
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
    const told: Received[] = [];
    return { told, onReceived: (received: Received) => told.push(received) };
  };

  it("counts the bytes that were read, and knows the whole", async () => {
    const { told, onReceived } = collect();
    const { download } = await ready((response) => void response.writeHead(200, { "content-length": "300000" }).end(Buffer.alloc(300_000)));
    await (await download({ onReceived })).blob();
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(({ receivedBytes }, index) => receivedBytes > (told[index - 1]?.receivedBytes ?? 0))).toBe(true);
    expect(told.at(-1)).toEqual({ receivedBytes: 300_000, totalBytes: 300_000 });
  });

  it.each([
    ["is sent in chunks", (response) => void response.writeHead(200).end("zip")],
    ["was packed on the way", (response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("zip"))],
  ] as [string, Handler][])("does not know the whole of what %s", async (_, handler) => {
    const { told, onReceived } = collect();
    const { download } = await ready((response, request) => {
      if (request.url === LINK) response.removeHeader("content-length");
      handler(response, request);
    });
    expect(await (await download({ onReceived })).text()).toBe("zip");
    expect(told.at(-1)?.receivedBytes).toBe(3);
  });

  it("does not take the length of what was packed for the length of the file", async () => {
    const { told, onReceived } = collect();
    const packed = gzipSync("zip".repeat(1000));
    const headers = { "content-encoding": "gzip", "content-length": packed.length };
    const { download } = await ready((response) => void response.writeHead(200, headers).end(packed));
    await (await download({ onReceived })).text();
    expect(told.at(-1)).toEqual({ receivedBytes: 3000, totalBytes: undefined });
  });

  it("fails the reading with what it throws, a TypeError too", async () => {
    const reason = new TypeError("progress.update is not a function");
    const onReceived = () => {
      throw reason;
    };
    const { download } = await ready(answer("zip"));
    expect(await rejection((await download({ onReceived })).text())).toBe(reason);
  });

  it("fails the reading with what it throws", async () => {
    const reason = new Error("disk is full");
    const onReceived = () => {
      throw reason;
    };
    const { download } = await ready(answer("zip"));
    expect(await rejection((await download({ onReceived })).text())).toBe(reason);
  });
});

describe("a file that nobody reads", () => {
  it("leaves no timer when it has been answered whole", async () => {
    const timers = trackTimers();
    const { download } = await ready(answer("zip"));
    await download();
    await sleep(20);
    expect(timers()).toBe(0);
  });

  it("starts no clock while the server sleeps", async () => {
    const timers = trackTimers();
    const { download } = await ready((response) => void response.writeHead(200).flushHeaders());
    await download();
    await sleep(20);
    expect(timers()).toBe(0);
  });
});
