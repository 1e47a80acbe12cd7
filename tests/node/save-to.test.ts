import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { NetworkError } from "../../src/client/index.js";
import { saveTo } from "../../src/node/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { type Handler, json, reply } from "../support/serve.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "save-to-"));
  return () => rm(folder, { recursive: true });
});

/** The response of a download from a server that responds with `file`. */
async function download(file: Handler): Promise<Response> {
  const { kore } = await connect((response, request) =>
    (request.url === "/file" ? file : json({ status: "success", downloadURL: "/file" }))(response, request),
  );
  return kore.bots.getExportStatus({ botId: "st-1" }).download();
}
const half: Handler = (response) => void response.writeHead(200, { "content-length": "100" }).write("half");

describe("saveTo", () => {
  it("writes the complete file, and no other", async () => {
    await saveTo(join(folder, "bot.zip"), await download((response) => void response.writeHead(200).end(Buffer.alloc(1_000_000, "k"))));
    expect((await readFile(join(folder, "bot.zip"))).equals(Buffer.alloc(1_000_000, "k"))).toBe(true);
    expect(await readdir(folder)).toEqual(["bot.zip"]);
  });

  it("writes an empty file", async () => {
    await saveTo(join(folder, "empty.zip"), new Response(null));
    await saveTo(join(folder, "blank.zip"), await download(reply("")));
    expect([await readFile(join(folder, "empty.zip"), "utf8"), await readFile(join(folder, "blank.zip"), "utf8")]).toEqual(["", ""]);
  });

  it("replaces an existing file", async () => {
    await writeFile(join(folder, "bot.zip"), "of yesterday, and longer");
    await saveTo(join(folder, "bot.zip"), new Response("new"));
    expect(await readFile(join(folder, "bot.zip"), "utf8")).toBe("new");
  });

  it("uses another name until the file is complete", async () => {
    const file = await download((response, request) => {
      half(response, request);
      onTestFinished(() => void response.destroy());
    });
    const controller = new AbortController();
    const saving = rejection(saveTo(join(folder, "bot.zip"), file, { signal: controller.signal }));
    await vi.waitFor(async () => expect(await readdir(folder)).toEqual([expect.stringMatching(/^bot\.zip\.[\da-f]{8}\.part$/)]));
    controller.abort();
    await saving;
  });

  it("keeps two downloads to one path apart: the file is that of the last to end, whole", async () => {
    let endFirst = () => {};
    const first = await download((response) => {
      response.writeHead(200).write("fir");
      endFirst = () => void response.end("st");
    });
    const path = join(folder, "bot.zip");
    const saving = saveTo(path, first);
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1));
    await saveTo(path, new Response("second"));
    expect(await readFile(path, "utf8")).toBe("second");
    endFirst();
    await saving;
    expect(await readFile(path, "utf8")).toBe("first");
    expect(await readdir(folder)).toEqual(["bot.zip"]);
  });

  it("keeps the old file and removes the new one when the download breaks off", async () => {
    await writeFile(join(folder, "bot.zip"), "of yesterday");
    const file = await download((response, request) => {
      half(response, request);
      setTimeout(() => response.destroy(), 10);
    });
    expect(await rejection(saveTo(join(folder, "bot.zip"), file))).toBeInstanceOf(NetworkError);
    expect(await readdir(folder)).toEqual(["bot.zip"]);
    expect(await readFile(join(folder, "bot.zip"), "utf8")).toBe("of yesterday");
  });

  it("rejects with the reason of the signal, and closes the connection", async () => {
    const closed = vi.fn();
    const file = await download((response, request) => {
      half(response, request);
      response.once("close", closed);
    });
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    setTimeout(() => controller.abort(reason), 20);
    expect(await rejection(saveTo(join(folder, "bot.zip"), file, { signal: controller.signal }))).toBe(reason);
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
    expect(await readdir(folder)).toEqual([]);
  });

  it("writes nothing when the signal has already aborted", async () => {
    const reason = new Error("not today");
    const signal = AbortSignal.abort(reason);
    expect(await rejection(saveTo(join(folder, "bot.zip"), new Response("zip"), { signal }))).toBe(reason);
    expect(await readdir(folder)).toEqual([]);
  });

  it("rejects with the system's own error when the folder does not exist, and closes the connection", async () => {
    const closed = vi.fn();
    const file = await download((response, request) => {
      half(response, request);
      response.once("close", closed);
    });
    expect(await rejection(saveTo(join(folder, "no/such/folder/bot.zip"), file))).toMatchObject({ code: "ENOENT" });
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });

  it.runIf(process.platform === "linux")("writes to a device itself, makes nothing beside it and does not replace it", async () => {
    await saveTo("/dev/null", new Response("zip"));
    const { code } = await rejection<NodeJS.ErrnoException>(saveTo("/dev/full", new Response("zip")));
    expect(code).toBe("ENOSPC");
    for (const device of ["/dev/null", "/dev/full"]) expect((await stat(device)).isCharacterDevice()).toBe(true);
    expect((await readdir("/dev")).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("rejects when the path is a folder, and leaves nothing beside it", async () => {
    const { code } = await rejection<NodeJS.ErrnoException>(saveTo(folder, new Response("zip")));
    expect(code).toMatch(/EISDIR|ENOTEMPTY|EPERM|EEXIST/);
    const beside = await readdir(dirname(folder));
    expect(beside.filter((name) => name.startsWith(`${basename(folder)}.`))).toEqual([]);
  });

  it("rejects when the body has already been read", async () => {
    const file = new Response("zip");
    await file.text();
    expect(await rejection(saveTo(join(folder, "bot.zip"), file))).toBeInstanceOf(TypeError);
    expect(await readdir(folder)).toEqual([]);
  });
});
