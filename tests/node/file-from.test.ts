import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { fileFrom } from "../../src/node/index.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { inTurn, json } from "../support/serve.js";

let folder = "";
let path = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "file-from-"));
  path = join(folder, "bot one.zip");
  await writeFile(path, "PK-of-a-bot");
  return () => rm(folder, { recursive: true });
});
const stream = () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;

describe("fileFrom", () => {
  it("creates a file from a path, with its own name", async () => {
    const file = await fileFrom(path);
    expect(file).toBeInstanceOf(File);
    expect([file.name, file.size, file.type, await file.text()]).toEqual(["bot one.zip", 11, "", "PK-of-a-bot"]);
  });

  it("creates a file from a URL", async () => {
    expect(await (await fileFrom(pathToFileURL(path))).text()).toBe("PK-of-a-bot");
  });

  it("decodes the name in a URL", async () => {
    expect((await fileFrom(pathToFileURL(path))).name).toBe("bot one.zip");
  });

  it("accepts another name and a type", async () => {
    const { name, type } = await fileFrom(path, { name: "travel.zip", type: "application/zip" });
    expect([name, type]).toEqual(["travel.zip", "application/zip"]);
  });

  it("accepts a stream with a name", async () => {
    const file = await fileFrom(stream(), { name: "travel.zip" });
    expect([file.name, await file.text()]).toEqual(["travel.zip", "PK-of-a-bot"]);
  });

  it("rejects a stream without a name, and says how to pass one", async () => {
    const error = await rejection(fileFrom(stream()));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe("fileFrom: a stream has no name. Pass one: fileFrom(stream, { name }).");
  });

  it("rejects with the system's own error when there is no such file", async () => {
    expect(await rejection(fileFrom(join(folder, "none.zip")))).toMatchObject({ code: "ENOENT" });
  });

  it("rejects when the path is a folder", async () => {
    expect(await rejection(fileFrom(folder))).toMatchObject({ name: "TypeError", message: `fileFrom: ${folder} is not a file.` });
  });

  it("is uploaded completely, and again after a 429", async () => {
    const { kore, server } = await connect(inTurn(json({}, 429, { "retry-after": "0" }), json({ fileId: "f-1" })));
    const file = await fileFrom(path, { type: "application/zip" });
    await kore.files.upload({ body: { file, fileContext: "bulkImport", fileExtension: "zip" } });
    expect(server.requests).toHaveLength(2);
    for (const { headers, body } of server.requests) {
      expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
      expect(body).toContain('name="file"; filename="bot one.zip"\r\nContent-Type: application/zip\r\n\r\nPK-of-a-bot\r\n');
      expect(body).toContain('name="fileContext"\r\n\r\nbulkImport\r\n');
    }
  });
});
