import { once } from "node:events";
import { networkInterfaces, platform } from "node:os";
import { describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { openSocket } from "../support/raw-socket.js";
import { ask, startForTest } from "./ask.js";

const BOTS = "GET /api/public/bots?limit=1";

describe("two mocks at once", () => {
  it("are independent of each other", async () => {
    const [one, other] = [await startForTest(), await startForTest({ auth: false })];
    const status = async (mock: Mock) => ((await ask(mock, "GET /api/public/bot/b-1/export/status")).body as { status: string }).status;
    for (let poll = 0; poll < 2; poll++) await status(one);
    expect(await status(one)).toBe("success");
    expect(await status(other)).toBe("pending");
    expect(one.requests).toHaveLength(3);
    expect(other.requests).toHaveLength(1);
    expect(one.url).not.toBe(other.url);
  });
});

describe("the journal", () => {
  it("holds request and outcome, without headers", async () => {
    const mock = await startForTest();
    await ask(mock, "GET /api/public/bots?limit=abc", { headers: { auth: "a-token" } });
    expect(mock.requests).toEqual([
      {
        number: 1,
        time: expect.any(Number),
        method: "GET",
        path: "/api/public/bots",
        query: { limit: "abc" },
        body: undefined,
        operation: "bots.list",
        status: 400,
        responseBody: { errors: [expect.objectContaining({ msg: expect.any(String) })] },
        problems: [expect.stringContaining("limit")],
        durationMs: expect.any(Number),
      },
    ]);
    expect(JSON.stringify(mock.requests)).not.toContain("a-token");
  });

  it("keeps the last thousand requests", async () => {
    const mock = await startForTest();
    for (let turn = 0; turn < 1_005; turn++) await ask(mock, "GET /nowhere");
    expect(mock.requests).toHaveLength(1_000);
    expect(mock.requests[0]?.number).toBe(6);
  });

  it("is empty after a reset, by call and by request", async () => {
    const mock = await startForTest();
    await ask(mock, BOTS);
    mock.reset();
    expect(mock.requests).toEqual([]);
    await ask(mock, BOTS);
    await ask(mock, "POST /__mock/reset");
    await ask(mock, BOTS);
    expect(mock.requests.filter(({ operation }) => operation)).toHaveLength(1);
  });

  it("is streamed as events as it grows", async () => {
    const mock = await startForTest();
    const stream = openSocket(mock.url);
    stream.write("GET /__mock/requests HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\n\r\n");
    await once(stream, "data");
    await ask(mock, BOTS);
    const [event] = await once(stream, "data");
    expect(String(event)).toMatch(/data: \{.*"path":"\/api\/public\/bots".*"status":200/);
  });
});

describe("close", () => {
  it("frees the port", async () => {
    const mock = await startMock();
    await mock.close();
    await expect(ask(mock, BOTS)).rejects.toThrow();
    const again = await startForTest({ port: Number(new URL(mock.url).port) });
    expect(again.url).toBe(mock.url);
  });

  it("happens at the end of a block with await using", async () => {
    const url = await (async () => {
      await using mock = await startMock();
      return mock.url;
    })();
    await expect(fetch(url)).rejects.toThrow();
  });

  it("closes connections that are kept alive", async () => {
    const mock = await startMock();
    await ask(mock, BOTS);
    await mock.close();
  });

  it("closes streams of events", async () => {
    const mock = await startMock();
    const stream = openSocket(mock.url);
    stream.write("GET /__mock/requests HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\n\r\n");
    await once(stream, "data");
    const closed = once(stream, "close");
    await mock.close();
    await closed;
  });

  it.each([
    ["nothing yet", ""],
    ["half a request line", "GET /api"],
    ["half a body", "POST /api/public/bot/b-1/export HTTP/1.1\r\nhost: localhost\r\nauth: x\r\ncontent-length: 10\r\n\r\n{"],
    ["a request whose response is delayed", "GET /api/public/bots HTTP/1.1\r\nhost: localhost\r\nauth: x\r\nprefer: delay=60000\r\n\r\n"],
    ["CONNECT", "CONNECT example.com:443 HTTP/1.1\r\nhost: example.com\r\n\r\n"],
    ["an upgrade", "GET / HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n"],
    ["garbage", "garbage\r\n\r\n"],
  ])("closes a connection whose client sent %s and keeps its side open", async (_, bytes) => {
    const mock = await startMock();
    const socket = openSocket(mock.url, { allowHalfOpen: true });
    await once(socket, "connect");
    socket.resume();
    if (bytes) socket.write(bytes);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await mock.close();
  });

  it("may be called twice", async () => {
    const mock = await startMock();
    await Promise.all([mock.close(), mock.close()]);
    await mock.close();
  });
});

describe("the address", () => {
  it("is 127.0.0.1, and the mock listens on no other", async () => {
    const mock = await startForTest();
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await expect(reach(mock, otherAddress())).rejects.toThrow("fetch failed");
  });

  it("can be another one, or all of them", async () => {
    const mock = await startForTest({ host: "0.0.0.0" });
    expect(new URL(mock.url).hostname).toBe("0.0.0.0");
    expect(await reach(mock, "127.0.0.1")).toBe(200);
    expect(await reach(mock, otherAddress())).toBe(200);
  });

  /** Another IPv4 address of this machine: Linux owns all of 127.0.0.0/8, so it needs no network. */
  function otherAddress(): string {
    if (platform() === "linux") return "127.0.0.2";
    const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const external = addresses.find(({ internal, family }) => !internal && family === "IPv4");
    if (!external) throw new Error("This machine has no network interface");
    return external.address;
  }

  async function reach({ url }: Mock, address: string): Promise<number> {
    const { port } = new URL(url);
    return (await fetch(`http://${address}:${port}/__mock/health`)).status;
  }

  it("that is in use is refused with EADDRINUSE", async () => {
    const mock = await startForTest();
    const port = Number(new URL(mock.url).port);
    await expect(startMock({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("that does not exist is refused by name", async () => {
    await expect(startMock({ host: "no-such-host.invalid" })).rejects.toThrow(/no-such-host\.invalid/);
  });
});

it("reports its health without a token", async () => {
  const mock = await startForTest({ apps: [] });
  const { status, body } = await ask(mock, "GET /__mock/health", { headers: { auth: "" } });
  expect(status).toBe(200);
  expect(body).toMatchObject({ status: "ok", operations: expect.any(Number) });
});

it("names its own paths when another one of them is requested", async () => {
  const mock = await startForTest();
  for (const call of ["GET /__mock/nothing", "GET /__mock/reset", "POST /__mock/health"]) {
    const response = await ask(mock, call);
    expect(response.status).toBe(404);
    expect(response.text).toMatch(/\/__mock\/health.*\/__mock\/reset/);
  }
});
