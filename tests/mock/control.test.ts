import { describe, expect, it } from "vitest";
import { ask, startForTest } from "./ask.js";

const BOTS = "GET /api/public/bots?limit=1";

describe("the journal over HTTP", () => {
  it("holds the bodies of requests and responses", async () => {
    const mock = await startForTest();
    await ask(mock, "POST /api/public/bot/st-1/export", { body: { exportType: "latest" } });
    const [entry] = (await ask(mock, "GET /__mock/requests")).body as unknown[];
    expect(entry).toMatchObject({
      operation: "bots.export",
      body: { exportType: "latest" },
      status: 200,
      responseBody: { status: "pending" },
    });
    expect((await ask(mock, "GET /__mock/requests/1")).body).toEqual(entry);
    expect((await ask(mock, "GET /__mock/requests/2")).status).toBe(404);
  });

  it("can be narrowed to an operation and a status", async () => {
    const mock = await startForTest();
    await ask(mock, BOTS);
    await ask(mock, BOTS, { headers: { auth: "" } });
    await ask(mock, "GET /nowhere");
    const numbers = async (query: string) =>
      ((await ask(mock, `GET /__mock/requests?${query}`)).body as { number: number }[]).map(({ number }) => number);
    expect(await numbers("operation=bots.list")).toEqual([1, 2]);
    expect(await numbers("operation=bots.list&status=401")).toEqual([2]);
  });

  it("holds no secrets, in code it does", async () => {
    const mock = await startForTest();
    const token = "eyJhbGciOiJIUzI1NiJ9.eyJhcHBJZCI6ImNzLTEifQ.c2lnbmF0dXJl";
    const secrets = { clientSecret: "s3cret-1", nested: [{ password: "s3cret-2", note: token }], api_key: "s3cret-3", totalTokens: 12 };
    await ask(mock, `POST /api/public/bot/st-1/export?accessToken=s3cret-4`, { body: { exportType: "latest", ...secrets } });
    const { text, body } = await ask(mock, "GET /__mock/requests");
    expect(text).not.toMatch(/s3cret|eyJ/);
    expect(body).toMatchObject([{ body: { clientSecret: "(redacted)", nested: [{ note: "(redacted)" }], totalTokens: 12 } }]);
    expect(mock.requests[0]?.body).toMatchObject(secrets);
  });

  it("keeps five million characters of bodies, those of the latest requests", async () => {
    const mock = await startForTest();
    const text = "a".repeat(90_000);
    for (let turn = 0; turn < 60; turn++) await ask(mock, "POST /api/public/bot/st-1/export", { body: { exportType: "latest", text } });
    const kept = mock.requests.map(({ body }) => typeof body === "object");
    expect(kept.slice(0, 4)).toEqual([false, false, false, false]);
    expect(kept.filter(Boolean).length).toBeGreaterThan(50);
    expect(kept.at(-1)).toBe(true);
    expect(mock.requests[0]?.body).toBe("(omitted: the journal is full)");
  });
});

describe("the state over HTTP", () => {
  it("is set, read and reset", async () => {
    const mock = await startForTest();
    const [bot] = ((await ask(mock, BOTS)).body as { bots: object[] }).bots;
    const state = { collections: { "bots.list": [{ ...bot, name: "Only One" }] } };
    expect((await ask(mock, "PUT /__mock/state", { body: state })).body).toEqual(state);
    expect((await ask(mock, BOTS)).body).toMatchObject({ total: 1, bots: [{ name: "Only One" }] });
    expect((await ask(mock, "GET /__mock/state")).body).toEqual(state);
    expect(mock.state).toEqual(state);
    await ask(mock, "POST /__mock/reset");
    expect((await ask(mock, "GET /__mock/state")).body).toEqual({ collections: {} });
    expect((await ask(mock, BOTS)).body).toMatchObject({ total: 120 });
  });

  it("is set from code", async () => {
    const mock = await startForTest();
    mock.setState({ collections: { "bots.list": [] } });
    expect((await ask(mock, BOTS)).body).toMatchObject({ total: 0, bots: [] });
  });

  it.each([
    ["no object", [], /the state is an object such as/],
    ["no collections", {}, /the state is an object such as/],
    ["a list that is none", { collections: { "bots.list": {} } }, /collections\["bots\.list"\] must be a list of items/],
  ])("that is %s is refused, and nothing changes", async (_, body, message) => {
    const mock = await startForTest();
    const { status, text } = await ask(mock, "PUT /__mock/state", { body: JSON.stringify(body) });
    expect(status).toBe(400);
    expect(JSON.parse(text).errors[0].msg).toMatch(message);
    expect(() => mock.setState(body as never)).toThrow(message);
    expect(mock.state).toEqual({ collections: {} });
  });
});
