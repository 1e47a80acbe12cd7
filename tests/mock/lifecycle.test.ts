import { once } from "node:events";
import { networkInterfaces } from "node:os";
import { describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { openSocket } from "../support/raw-socket.js";
import { ask, startForTest } from "./ask.js";

const BOTS = "GET /api/public/bots?limit=1";

/** Closes a mock, which must not take longer than a second whatever its clients do. */
async function closeInTime(mock: Mock): Promise<void> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error("The mock is not closed after a second")), 1_000).unref();
  });
  await Promise.race([mock.close(), late]);
}

describe("two mocks at once", () => {
  it("know nothing of each other", async () => {
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

describe("its list of requests", () => {
  it("says what was asked and answered, without headers", async () => {
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
        problems: [expect.stringContaining("limit")],
        durationMs: expect.any(Number),
      },
    ]);
    expect(JSON.stringify(mock.requests)).not.toContain("a-token");
  });

  it("keeps the last thousand", async () => {
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

  it("comes as a stream of events, as it grows", async () => {
    const mock = await startForTest();
    const stream = openSocket(mock.url);
    stream.write("GET /__mock/requests HTTP/1.1\r\nhost: localhost\r\n\r\n");
    await once(stream, "data");
    await ask(mock, BOTS);
    const [event] = await once(stream, "data");
    expect(String(event)).toMatch(/data: \{.*"path":"\/api\/public\/bots".*"status":200/);
  });
});

describe("close", () => {
  it("frees the port", async () => {
    const mock = await startMock();
    await closeInTime(mock);
    await expect(ask(mock, BOTS)).rejects.toThrow();
    const again = await startForTest({ port: Number(new URL(mock.url).port) });
    expect(again.url).toBe(mock.url);
  });

  it("ends connections that are kept alive", async () => {
    const mock = await startMock();
    await ask(mock, BOTS);
    await closeInTime(mock);
  });

  it("ends streams of events", async () => {
    const mock = await startMock();
    const stream = openSocket(mock.url);
    stream.write("GET /__mock/requests HTTP/1.1\r\nhost: localhost\r\n\r\n");
    await once(stream, "data");
    const closed = once(stream, "close");
    await closeInTime(mock);
    await closed;
  });

  it.each([
    ["nothing yet", ""],
    ["half a request line", "GET /api"],
    ["half a body", "POST /api/public/bot/b-1/export HTTP/1.1\r\nhost: localhost\r\nauth: x\r\ncontent-length: 10\r\n\r\n{"],
    ["a request that is delayed", "GET /api/public/bots HTTP/1.1\r\nhost: localhost\r\nauth: x\r\nprefer: delay=60000\r\n\r\n"],
    ["CONNECT", "CONNECT example.com:443 HTTP/1.1\r\nhost: example.com\r\n\r\n"],
    ["an upgrade", "GET / HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n"],
    ["garbage", "garbage\r\n\r\n"],
  ])("ends a connection that sent %s and stays open on its side", async (_, bytes) => {
    const mock = await startMock();
    const socket = openSocket(mock.url, { allowHalfOpen: true });
    await once(socket, "connect");
    socket.resume();
    if (bytes) socket.write(bytes);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await closeInTime(mock);
  });

  it("may be called twice", async () => {
    const mock = await startMock();
    await Promise.all([mock.close(), mock.close()]);
    await mock.close();
  });
});

describe("the address", () => {
  it("is this machine's own, and no other machine reaches it", async () => {
    const mock = await startForTest();
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === "IPv4");
    if (outside) await expect(fetch(mock.url.replace("127.0.0.1", outside.address))).rejects.toThrow();
  });

  it("can be another one", async () => {
    const mock = await startForTest({ host: "0.0.0.0" });
    expect(new URL(mock.url).hostname).toBe("0.0.0.0");
    expect((await ask(mock, BOTS)).status).toBe(200);
  });

  it("that is taken is refused with EADDRINUSE", async () => {
    const mock = await startForTest();
    const port = Number(new URL(mock.url).port);
    await expect(startMock({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("that does not exist is refused with its name", async () => {
    await expect(startMock({ host: "no-such-host.invalid" })).rejects.toThrow(/no-such-host\.invalid/);
  });
});

it("tells its health without a token", async () => {
  const mock = await startForTest({ apps: [] });
  const { status, body } = await ask(mock, "GET /__mock/health", { headers: { auth: "" } });
  expect(status).toBe(200);
  expect(body).toMatchObject({ status: "ok", operations: expect.any(Number) });
});

it("names its own paths to who asks for another", async () => {
  const mock = await startForTest();
  for (const call of ["GET /__mock/nothing", "GET /__mock/reset", "POST /__mock/health"]) {
    const answer = await ask(mock, call);
    expect(answer.status).toBe(404);
    expect(answer.text).toMatch(/\/__mock\/health.*\/__mock\/reset/);
  }
});
