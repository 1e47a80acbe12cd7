import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { withDefaults } from "../../src/mock/options/defaults.js";
import { createMockServer } from "../../src/mock/server.js";
import { createSessions } from "../../src/mock/sessions/sessions.js";
import { description } from "../support/description.js";
import { openSocket, sendBytes } from "../support/raw-socket.js";
import { ask, expectError, sendRaw } from "./ask.js";

const BOTS = "/api/public/bots";
const EXPORT = "/api/public/bot/b-1/export";
const UPLOAD = "/api/public/uploadfile";
const MB = 1_000_000;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());
// Whatever was sent before, the next request works.
afterEach(async () => {
  expect((await ask(mock, `GET ${BOTS}`)).status).toBe(200);
});

/** A request as it goes over the wire. */
function wire(line: string, headers: Record<string, string> = {}, body = ""): string {
  const all = {
    host: "localhost",
    auth: "any-text",
    connection: "close",
    ...(body && { "content-length": String(Buffer.byteLength(body)) }),
  };
  const lines = Object.entries({ ...all, ...headers }).map(([name, value]) => `${name}: ${value}`);
  return [line, ...lines, "", body].join("\r\n");
}

describe("a request line", () => {
  it.each([
    ["http://[", 400, /URL cannot be parsed/],
    ["http://localhost:99999/", 400, /URL cannot be parsed/],
    ["/api/public/bot/%zz/export/status", 400, /invalid percent-encoding/],
    ["/api/public/bot/%E0%A4%A/export/status", 400, /invalid percent-encoding/],
    ["/%zz", 404, /No documented path is \/%zz/],
    ["*", 404, /No documented path/],
    ["/api/public/bot", 404, /Did you mean \/api\/public\/bots\?/],
    ["/api/public/bott", 404, /Did you mean \/api\/public\/bots\?/],
    ["/api/public/bot/b-1/exprot/status", 404, /Did you mean \/api\/public\/bot\/\{botId\}\/export\/status\?/],
    ["/api/public/bots/", 404, /Did you mean \/api\/public\/bots\?/],
  ])("%s gets a %i", async (target, status, message) => {
    expectError(await sendRaw(mock, wire(`GET ${target} HTTP/1.1`)), status, message);
  });

  it("of 5,000 segments gets a 404", async () => {
    expectError(await sendRaw(mock, wire(`GET /${"a/".repeat(5_000)} HTTP/1.1`)), 404, /No documented path/);
  });

  it("of 100 kB gets a 400", async () => {
    expectError(await sendRaw(mock, wire(`GET /${"a".repeat(100_000)} HTTP/1.1`)), 400, /not valid HTTP \(HPE_HEADER_OVERFLOW\)/);
  });

  it("with two slashes gets a 404 with the path as it was sent", async () => {
    expectError(await sendRaw(mock, wire(`GET /${BOTS} HTTP/1.1`)), 404, /No documented path is \/\/api\/public\/bots\. Did you mean/);
    expectError(await sendRaw(mock, wire("GET // HTTP/1.1")), 404, /No documented path is \/\//);
  });

  it("in absolute form is routed by its path", async () => {
    expect((await sendRaw(mock, wire(`GET http://platform.kore.ai${BOTS}?limit=1 HTTP/1.1`))).status).toBe(200);
  });

  it.each(["PUT", "POST", "DELETE", "PATCH", "TRACE", "PROPFIND"])("with the method %s of a GET path gets a 405", async (method) => {
    const response = await sendRaw(mock, wire(`${method} ${BOTS} HTTP/1.1`));
    expectError(response, 405, /takes GET/);
    expect(response.headers.get("allow")).toBe("GET");
  });

  it("with the wrong method gets a 405 before the token is verified", async () => {
    expect((await ask(mock, `POST ${BOTS}`, { headers: { auth: "" } })).status).toBe(405);
  });

  it("with HEAD gets no body", async () => {
    const response = await sendRaw(mock, wire(`HEAD ${BOTS} HTTP/1.1`));
    expect(response).toMatchObject({ status: 405, text: "" });
  });

  it("of HTTP/1.0 gets a response", async () => {
    const response = await sendRaw(mock, `GET ${BOTS}?limit=1 HTTP/1.0\r\nauth: any-text\r\n\r\n`);
    expect(response).toMatchObject({ status: 200, body: { availableMore: true } });
  });

  it("of HTTP/1.0 without a host gets a download link that leads to the mock", async () => {
    const poll = () => sendRaw(mock, "GET /api/public/bot/b-http-1.0/export/status HTTP/1.0\r\nauth: any-text\r\n\r\n");
    await poll();
    await poll();
    const { downloadURL } = (await poll()).body as { downloadURL: string };
    expect(downloadURL).toMatch(mock.url);
  });
});

describe("invalid or unusual HTTP", () => {
  it.each([
    ["garbage", "\x00\xff\x16\x03\x01 garbage\r\n\r\n", 400],
    ["a TLS greeting", Uint8Array.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]), 400],
    ["a version that does not exist", wire(`GET ${BOTS} HTTP/9.9`), 400],
    ["HTTP/2 without an upgrade", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
    ["a header without a colon", "GET / HTTP/1.1\r\nhost localhost\r\n\r\n", 400],
    ["a header with a control character", wire(`GET ${BOTS} HTTP/1.1`, { prefer: "code=\x01" }), 400],
    ["two lengths", wire(`POST ${EXPORT} HTTP/1.1`, { "content-length": "1\r\ncontent-length: 2" }), 400],
    ["a length and chunks", wire(`POST ${EXPORT} HTTP/1.1`, { "content-length": "4", "transfer-encoding": "chunked" }), 400],
    ["a chunk whose size is not a number", `${wire(`POST ${EXPORT} HTTP/1.1`, { "transfer-encoding": "chunked" })}zz\r\n`, 400],
    ["20,000 bytes of headers", wire(`GET ${BOTS} HTTP/1.1`, { "x-long": "a".repeat(20_000) }), 400],
  ])("%s gets an error in the API's own format", async (_, bytes, status) => {
    expectError(await sendRaw(mock, bytes), status, /not valid HTTP/);
  });

  it("CONNECT is refused", async () => {
    expectError(await sendRaw(mock, wire("CONNECT example.com:443 HTTP/1.1")), 400, /no proxy/);
  });

  it("an upgrade is refused", async () => {
    expectError(
      await sendRaw(mock, wire(`GET ${BOTS} HTTP/1.1`, { connection: "upgrade", upgrade: "websocket" })),
      400,
      /no protocol upgrade/,
    );
  });

  it("HTTP/1.1 without a host gets a response", async () => {
    const response = await sendRaw(mock, `GET ${BOTS} HTTP/1.1\r\nauth: any-text\r\nconnection: close\r\n\r\n`);
    expect(response.status).toBe(200);
  });

  it("an unknown expectation gets an error in the API's own format", async () => {
    expectError(await sendRaw(mock, wire(`GET ${BOTS} HTTP/1.1`, { expect: "the-impossible" })), 417, /expectation/);
  });

  it("a client that waits for 100 Continue gets it", async () => {
    const headers = { expect: "100-continue", "content-type": "application/json" };
    const { interim } = await sendBytes(mock.url, wire(`POST ${EXPORT} HTTP/1.1`, headers, "{}"));
    expect(interim).toEqual([100]);
  });

  it("a client that closes its side after the request gets the response", async () => {
    const socket = openSocket(mock.url);
    socket.end(wire(`GET ${BOTS}?limit=1 HTTP/1.1`, { prefer: "delay=50" }));
    expect(await textOf(socket)).toContain("200 OK");
  });

  it("a client that disconnects in the middle of its request does no harm", async () => {
    const socket = openSocket(mock.url);
    socket.write(wire(`POST ${EXPORT} HTTP/1.1`, { "content-length": "1000" }, "{"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.resetAndDestroy();
    await once(socket, "close");
  });

  it("a client that does not read its response does not block others", async () => {
    const socket = openSocket(mock.url);
    socket.pause();
    for (let turn = 0; turn < 200; turn++) socket.write(`GET ${BOTS} HTTP/1.1\r\nhost: localhost\r\nauth: any-text\r\n\r\n`);
    await once(socket, "connect");
    expect((await ask(mock, `GET ${BOTS}`)).status).toBe(200);
  });
});

describe("a slow client", () => {
  it.each([
    ["headers", `GET ${BOTS} HTTP/1.1\r\nhost:`],
    ["body", `POST ${EXPORT} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\n{`],
  ])("with its %s is disconnected with a response", async (_, beginning) => {
    const server = createMockServer(createSessions(withDefaults({}, description)));
    // Node checks for slow requests at this interval, which it reads when the server starts to listen.
    Object.assign(server, { headersTimeout: 100, requestTimeout: 100, connectionsCheckingInterval: 20 });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expectError(await sendRaw({ url }, beginning), 408, /took longer than/);
  });
});

describe("a body", () => {
  const json = { "content-type": "application/json" };

  it.each([
    ["broken JSON", "{bad", json, /not JSON/],
    ["half of a JSON text", '{"exportType":', json, /not JSON/],
    ["an empty JSON body", "", json, /required/],
    ["bytes that are not UTF-8", "\xff\xfe", json, /not JSON/],
    ["a number", "1", json, /object/],
    ["null", "null", json, /required/],
    ["100,000 brackets", "[".repeat(100_000), json, /nested deeper than 100/],
    ["another type", "a=1", { "content-type": "application/x-www-form-urlencoded" }, /application\/json/],
    ["a malformed content type", "{}", { "content-type": ";;;" }, /cannot read it: .*";;;"/],
  ])("of %s is refused with the reason", async (_, body, headers, message) => {
    const response = await sendRaw(mock, wire(`POST ${EXPORT} HTTP/1.1`, headers, body));
    expect(response.body).toEqual({ errors: [{ msg: expect.stringMatching(message), code: expect.any(Number) }] });
    expect([400, 412]).toContain(response.status);
  });

  it("of 50 MB in JSON is read to its end and refused", async () => {
    const response = await ask(mock, `POST ${EXPORT}`, { headers: json, body: `"${"a".repeat(50 * MB)}"` });
    expectError(response, 400, /larger than 10 MB/);
  });

  it("of 50 MB for a path that does not exist is refused", async () => {
    expectError(await ask(mock, "POST /nowhere", { headers: json, body: "a".repeat(50 * MB) }), 404, /No documented path/);
  });

  it("that is invalid is in the journal with its operation", async () => {
    await ask(mock, `POST ${EXPORT}`, { headers: json, body: "{bad" });
    expect(mock.requests.at(-1)).toMatchObject({ operation: "bots.export", problems: [expect.stringContaining("not JSON")] });
  });

  it("is refused with a general message, not with one for a mistake that only one operation knows", async () => {
    const response = await ask(mock, "POST /api/public/bot/st-1/mlimport", {
      headers: { "content-type": "application/json" },
      body: "{bad",
    });
    expect(JSON.stringify(response.body)).not.toContain("CSV");
  });

  it("that is incomplete is the client's fault", async () => {
    const socket = openSocket(mock.url);
    socket.end(wire(`POST ${EXPORT} HTTP/1.1`, { ...json, "content-length": "1000" }, "{"));
    expect(await textOf(socket)).toContain("400 Bad Request");
    await expect.poll(() => mock.requests.at(-1)?.problems).toEqual(["The body is incomplete"]);
  });

  it("with 300,000 mistakes is refused with the first of them", async () => {
    const response = await ask(mock, "DELETE /api/public/stream/st-1/conversation/testsuite", {
      body: { testSuiteNames: Array(300_000).fill(1) },
    });
    expectError(response, 412, /testSuiteNames\.0 must be string.*; and maybe more: .* only the first faults are listed$/);
    expect(response.text.length).toBeLessThan(5_000);
    expect(mock.requests.at(-1)?.problems).toHaveLength(21);
  });

  it("in chunks is read", async () => {
    const headers = { ...json, "transfer-encoding": "chunked" };
    const response = await sendRaw(mock, `${wire(`POST ${EXPORT} HTTP/1.1`, headers)}1\r\n{\r\n3\r\nbad\r\n0\r\n\r\n`);
    expectError(response, 400, /not JSON/);
  });
});

describe("an upload", () => {
  const FIELDS = { fileContext: "bulkImport", fileExtension: "txt" };
  const form = (file: Blob, name = "a.txt") => {
    const data = new FormData();
    for (const [field, value] of Object.entries(FIELDS)) data.set(field, value);
    data.set("file", file, name);
    return data;
  };
  const upload = (body: string, type = "multipart/form-data; boundary=B") =>
    sendRaw(mock, wire(`POST ${UPLOAD} HTTP/1.1`, { "content-type": type }, body));
  const part = (disposition: string, content = "x") => `--B\r\nContent-Disposition: ${disposition}\r\n\r\n${content}\r\n`;
  const fields = Object.entries(FIELDS)
    .map(([name, value]) => part(`form-data; name="${name}"`, value))
    .join("");

  it("of 50 MB is accepted", async () => {
    const response = await ask(mock, `POST ${UPLOAD}`, { body: form(new Blob([new Uint8Array(50 * MB)])) });
    expect(response.status).toBe(200);
  });

  it("of more than 100 MB is refused", async () => {
    const response = await ask(mock, `POST ${UPLOAD}`, { body: form(new Blob([new Uint8Array(101 * MB)])) });
    expectError(response, 400, /larger than 100 MB/);
  });

  it.each(["a.txt", "ä 'ö' \"ü\".txt", "", "a\r\n--B\r\nb.txt", "../../etc/passwd"])("of a file called %j is accepted", async (name) => {
    expect((await ask(mock, `POST ${UPLOAD}`, { body: form(new Blob(["x"]), name) })).status).toBe(200);
  });

  it.each([
    ["without a boundary", fields, /boundary/, "multipart/form-data"],
    ["without parts", "--B--\r\n", /required/],
    ["with an empty body", "", /required/],
    ["whose parts have no names", `${part("form-data")}--B--\r\n`, /name/],
    ["whose parts have no disposition", "--B\r\n\r\nx\r\n--B--\r\n", /Content-Disposition/],
    ["that is incomplete", part('form-data; name="file"; filename="a"'), /cannot be parsed/],
    ["with another boundary at its end", `${part('form-data; name="file"; filename="a"')}--C--\r\n`, /cannot be parsed/],
    ["of garbage", "\x00\x01\x02", /cannot be parsed/],
    ["that lacks a field", `${part('form-data; name="file"; filename="a"')}--B--\r\n`, /required/],
    ["as JSON", "{}", /multipart\/form-data/, "application/json"],
  ])("%s is refused with the reason", async (_, body, message, type?: string) => {
    expectError(await upload(body, type), 400, message);
  });

  it("whose file name holds another part is one file", async () => {
    const name = "a%0D%0A--B%0D%0AContent-Disposition: form-data%0D%0A%0D%0Ab";
    expect((await upload(`${fields}${part(`form-data; name="file"; filename="${name}"`)}--B--\r\n`)).status).toBe(200);
  });

  // A quoted boundary may contain a semicolon (RFC 2045, 5.1).
  it("with a semicolon in its boundary is accepted", async () => {
    const body = `${fields}${part('form-data; name="file"; filename="a"')}--B--\r\n`.replaceAll("--B", "--a;b");
    expect((await upload(body, 'multipart/form-data; boundary="a;b"')).status).toBe(200);
  });

  it("as a form to an operation that takes JSON is refused", async () => {
    expectError(await ask(mock, `POST ${EXPORT}`, { body: form(new Blob(["x"])) }), 400, /application\/json/);
  });
});

describe("a header", () => {
  it("cannot be injected into the response", async () => {
    const value = "example=a%0d%0ainjected: yes\xff";
    const response = await sendRaw(mock, Buffer.from(wire(`GET ${BOTS} HTTP/1.1`, { prefer: value }), "latin1"));
    expect(response.status).toBe(400);
    expect(response.headers.has("injected")).toBe(false);
  });

  it("with a line break in its reason stays one line", async () => {
    const response = await sendRaw(mock, wire("GET /nowhere%0d%0ainjected:%20yes HTTP/1.1"));
    expectError(response, 404, /No documented path/);
    expect(response.headers.has("injected")).toBe(false);
  });

  it("with a reason that is not ASCII, or very long, is still sent", async () => {
    const response = await ask(mock, `POST ${EXPORT}`, { headers: { "content-type": "application/json" }, body: `ü${"x".repeat(10_000)}` });
    expect(response.headers.get("mock-reason")).toMatch(/^[\x20-\x7e]{1,1000}$/);
    expect((await ask(mock, `GET /${"x".repeat(5_000)}`)).headers.get("mock-reason")).toHaveLength(1000);
  });

  it("with names of object properties does no harm", async () => {
    const path = `${BOTS}?__proto__=1&constructor=2&toString=3&limit=1`;
    expect((await ask(mock, `GET ${path}`, { headers: { prefer: "__proto__=1, constructor, toString=2" } })).status).toBe(200);
  });

  it("accept that no response meets is refused with the reason", async () => {
    expectError(await ask(mock, `GET ${BOTS}`, { headers: { accept: "application/xml" } }), 400, /accept: application\/xml/);
  });

  it.each(["accept", "content-type"])("%s that is malformed is the client's fault", async (name) => {
    expectError(await ask(mock, `GET ${BOTS}`, { headers: { [name]: ";;;" } }), 400, /cannot read it/);
  });
});

it("keeps only the length of a large body in the journal", async () => {
  const value = "a".repeat(MB);
  for (let turn = 0; turn < 20; turn++) await ask(mock, `POST ${EXPORT}`, { body: { value } });
  expect(mock.requests.at(-1)?.body).toBe(`(${MB + 12} bytes, omitted)`);
  expect(JSON.stringify(mock.requests.slice(-20)).length).toBeLessThan(MB);
});

it("responds to any sequence of requests on one connection", async () => {
  const agent = { host: "127.0.0.1", port: Number(new URL(mock.url).port) };
  for (const path of ["/nowhere", BOTS, "/api/public/bot/%zz/export/status", BOTS]) {
    const request = httpRequest({ ...agent, path, headers: { auth: "any-text", connection: "keep-alive" } }).end();
    const [response] = await once(request, "response");
    response.resume();
    expect(response.statusCode).toBeLessThan(500);
  }
});

async function textOf(socket: Socket): Promise<string> {
  return Buffer.concat(await socket.toArray()).toString();
}

it.each(["//api/public/bots", "/api//public/bots/", "/api/public/bot"])("suggests the right path for %s", async (path) => {
  expectError(await sendRaw(mock, wire(`GET ${path} HTTP/1.1`)), 404, /Did you mean \/api\/public\/bots\?$/);
});
