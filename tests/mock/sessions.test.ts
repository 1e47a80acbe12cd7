import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/index.js";
import type { Mock } from "../../src/mock/index.js";
import { withDefaults } from "../../src/mock/options/defaults.js";
import { createSessions } from "../../src/mock/sessions/sessions.js";
import { description } from "../support/description.js";
import { ask, expectError, startForTest } from "./ask.js";

const BOTS = "GET /api/public/bots?limit=1";
const EXPORT_STATUS = "GET /api/public/bot/st-1/export/status";
const inSession = (name: string) => ({ headers: { "mock-session": name } });
const exportStatus = async (mock: Mock, name: string) =>
  ((await ask(mock, EXPORT_STATUS, inSession(name))).body as { status: string }).status;

describe("a session", () => {
  it("has jobs, journal and expectations of its own", async () => {
    const mock = await startForTest();
    for (let poll = 0; poll < 2; poll++) await exportStatus(mock, "one");
    expect([await exportStatus(mock, "one"), await exportStatus(mock, "two")]).toEqual(["success", "pending"]);
    mock.session("one").expect({ operation: "bots.list", status: 500 });
    const statuses = [await ask(mock, BOTS, inSession("one")), await ask(mock, BOTS, inSession("two")), await ask(mock, BOTS)];
    expect(statuses.map(({ status }) => status)).toEqual([500, 200, 200]);
    expect([mock.session("one"), mock.session("two"), mock].map(({ requests }) => requests.length)).toEqual([4, 2, 1]);
  });

  it("has items of its own: what one creates, another does not see", async () => {
    const mock = await startForTest({ scenario: { listSize: 2 } });
    const one = createClient({ baseUrl: mock.url, auth: "any-text" });
    const rows = (name: string) =>
      one.tables.queryRows({ tableName: "Orders", body: { query: {} } }, { headers: { "mock-session": name } }).toArray();
    const before = (await rows("two")).length;
    await one.tables.insertRow(
      { tableName: "Orders", body: { data: { city: "Lisbon" } } },
      {
        headers: { "mock-session": "one" },
      },
    );
    expect((await rows("one")).length).toBe(before + 1);
    expect((await rows("two")).length).toBe(before);
  });

  it("is reset alone", async () => {
    const mock = await startForTest();
    await ask(mock, BOTS, inSession("one"));
    await ask(mock, BOTS);
    await ask(mock, "POST /__mock/reset", inSession("one"));
    expect([mock.session("one").requests.length, mock.requests.length]).toEqual([0, 1]);
  });

  it("can be named in the query where no header can be sent", async () => {
    const mock = await startForTest();
    await ask(mock, BOTS, inSession("one two"));
    expect((await ask(mock, "GET /__mock/requests?session=one%20two")).body).toHaveLength(1);
    expect((await ask(mock, "GET /__mock/requests")).body).toEqual([]);
  });

  it("may have a name of 100 characters", async () => {
    const mock = await startForTest();
    expect((await ask(mock, BOTS, inSession("a".repeat(100)))).status).toBe(200);
  });

  it.each([
    ["", "an empty name"],
    ["a".repeat(101), "a name that is too long"],
  ])("%s", async (name) => {
    const mock = await startForTest();
    expectError(await ask(mock, BOTS, inSession(name)), 400, /The header mock-session must have 1 to 100 characters/);
  });
});

describe("sessions", () => {
  it("end after half an hour without a request", async () => {
    let now = 1_000_000;
    const mock = await startForTest({ clock: () => now });
    await ask(mock, BOTS, inSession("one"));
    now += 1_799_999;
    await ask(mock, BOTS, inSession("two"));
    expect((await ask(mock, "GET /__mock/sessions")).body).toEqual([
      { name: "one", requests: 1, idleMs: 1_799_999 },
      { name: "two", requests: 1, idleMs: 0 },
    ]);
    now += 1;
    expect((await ask(mock, "GET /__mock/sessions")).body).toEqual([{ name: "two", requests: 1, idleMs: 1 }]);
    expect(mock.session("one").requests).toEqual([]);
  });

  it("are bounded in number: the least recently used one ends", async () => {
    const mock = await startForTest({ sessions: { max: 2 } });
    for (const name of ["one", "two", "one", "three"]) await ask(mock, BOTS, inSession(name));
    expect((await ask(mock, "GET /__mock/sessions")).body).toMatchObject([{ name: "one", requests: 2 }, { name: "three" }]);
  });

  it("can be ended, and then start again", async () => {
    const mock = await startForTest();
    await ask(mock, BOTS, inSession("one"));
    expect((await ask(mock, "DELETE /__mock/sessions/one")).body).toEqual([]);
    expect((await ask(mock, "DELETE /__mock/sessions/one")).status).toBe(404);
    await ask(mock, BOTS, inSession("one"));
    expect(mock.session("one").requests).toHaveLength(1);
  });

  it("that have ended take no room among the bodies that journals keep", () => {
    const sessions = createSessions(withDefaults({}, description));
    const add = (name: string, count: number) => {
      const { journal } = sessions.of(name);
      for (let number = 0; number < count; number++)
        journal.add({ method: "POST", path: "/a", body: "x".repeat(90_000) }, { status: 200, body: undefined }, undefined, 1);
      return journal.entries;
    };
    const [first] = add("one", 1);
    add("two", 200);
    sessions.end("two");
    add("one", 200);
    expect(first?.body).toHaveLength(90_000);
  });

  it("stay apart when many workers call at once", async () => {
    const mock = await startForTest();
    const workers = Array.from({ length: 20 }, (_, index) => `worker-${index}`);
    await Promise.all(workers.flatMap((name, index) => Array.from({ length: index + 1 }, () => ask(mock, BOTS, inSession(name)))));
    expect(workers.map((name) => mock.session(name).requests.length)).toEqual(workers.map((_, index) => index + 1));
  });
});
