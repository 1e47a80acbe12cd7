import { describe, expect, it } from "vitest";
import { FAULT_NAMES } from "../../src/mock/faults/fault.js";
import { description } from "../support/description.js";
import { ask, startForTest } from "./ask.js";

const BOTS = "GET /api/public/bots?limit=1";

describe("the mock's own paths", () => {
  it("tell its health, with the number of operations", async () => {
    const mock = await startForTest();
    const operations = description.operations.length;
    expect(await ask(mock, "GET /__mock/health")).toMatchObject({ status: 200, body: { status: "ok", operations } });
  });

  it("reset it", async () => {
    const mock = await startForTest();
    await ask(mock, BOTS);
    expect(await ask(mock, "POST /__mock/reset")).toMatchObject({ status: 200, body: { status: "reset" } });
    expect(mock.requests).toEqual([]);
  });

  it("tell what can be chosen for an operation: examples with their bodies, statuses of failures, and faults", async () => {
    const mock = await startForTest();
    const { status, body } = await ask(mock, "GET /__mock/operations/bots.list");
    const operation = description.operation("bots.list");
    const examples = operation.responses.flatMap(({ status: of, contents }) =>
      [...(contents[0]?.examples ?? [])].map(([name, example]) => ({ status: of, name, body: example })),
    );
    expect(examples.length).toBeGreaterThan(2);
    const failures = operation.responses.map(({ status: of }) => of).filter((of) => of !== "200" && of !== "default");
    expect([status, body]).toEqual([200, { examples, failures, faults: FAULT_NAMES }]);
  });

  it.each([
    ["GET /__mock/operations/bots.none", "There is no operation bots.none"],
    ["GET /__mock/requests/7", "There is no request 7 in the journal"],
    ["DELETE /__mock/expect/7", "There is no expectation 7"],
    ["DELETE /__mock/sessions/none", "There is no session none"],
  ])("say what %s does not find", async (path, msg) => {
    const mock = await startForTest();
    expect(await ask(mock, path)).toMatchObject({ status: 404, body: { errors: [{ msg, code: 404 }] } });
  });
});

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
    const secrets = {
      clientSecret: "s3cret-1",
      nested: [{ password: "s3cret-2", note: token }],
      credentials: { value: ["s3cret-5"] },
      api_key: "s3cret-3",
      totalTokens: 12,
    };
    await ask(mock, `POST /api/public/bot/st-1/export?accessToken=s3cret-4`, { body: { exportType: "latest", ...secrets } });
    const { text, body } = await ask(mock, "GET /__mock/requests");
    expect(text).not.toMatch(/s3cret|eyJ/);
    expect(body).toMatchObject([{ body: { clientSecret: "(redacted)", nested: [{ note: "(redacted)" }], totalTokens: 12 } }]);
    expect(mock.requests[0]?.body).toMatchObject(secrets);
  });

  it("shows a body of more than 100,000 characters by its length, and cuts a long path", async () => {
    const mock = await startForTest();
    await ask(mock, "POST /api/public/bot/st-1/export", { body: { exportType: "latest", text: "a".repeat(100_000) } });
    await ask(mock, `GET /${"p".repeat(1_500)}`);
    await ask(mock, `${BOTS}?q=${"v".repeat(1_500)}`);
    const [large, long, searching] = mock.requests;
    expect(large?.body).toMatch(/^\(100\d{3} bytes, omitted\)$/);
    expect(long?.path).toHaveLength(1_000);
    expect(searching?.query).toEqual({ "(omitted)": "the query is too long" });
  });

  it("survives a change of the data, with its bodies", async () => {
    const mock = await startForTest({ data: { "bots.list": [] } });
    await ask(mock, BOTS);
    await mock.reload();
    expect(mock.requests[0]?.responseBody).toMatchObject({ bots: [] });
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

  it("may hold items that lack fields, and lists of paths in words", async () => {
    const mock = await startForTest();
    mock.setState({ collections: { "bots.list": [{ name: "A" }], users: [{ emailId: "a@b.de" }], "rows/My Table": [{ city: "Rome" }] } });
    expect((await ask(mock, BOTS)).body).toMatchObject({ bots: [{ name: "A" }] });
    expect((await ask(mock, "POST /api/public/usersInfo", { body: { emailIds: ["a@b.de"] } })).body).toMatchObject([
      { userInfo: { emailId: "a@b.de", status: "active" } },
    ]);
    const rows = await ask(mock, "POST /api/public/tables/My%20Table/query", { body: { query: {} } });
    expect(rows.body).toMatchObject({ total: 1, queryResult: [{ city: "Rome" }] });
  });

  it("nested deeper than a request may be is refused, and the mock goes on", async () => {
    const mock = await startForTest();
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const { status, text } = await ask(mock, "PUT /__mock/state", { body: `{"collections":{"rows/A":[${deep}]}}` });
    expect([status, text]).toEqual([400, expect.stringMatching(/nested deeper than 100/)]);
    expect((await ask(mock, BOTS)).status).toBe(200);
  });

  it("is set from code", async () => {
    const mock = await startForTest();
    mock.setState({ collections: { "bots.list": [] } });
    expect((await ask(mock, BOTS)).body).toMatchObject({ total: 0, bots: [] });
  });

  it.each([
    ["no object", [], /the state is an object such as/],
    ["no collections", {}, /the state is an object such as/],
    ["more than collections", { collections: {}, jobs: [] }, /\/jobs is unknown/],
    [
      "for a list that the mock has not",
      { collections: { "bots.lists": [] } },
      /\/collections\/bots\.lists is no list of the mock\. It has bots\.list, /,
    ],
    ["without the value of the path", { collections: { rows: [] } }, /\/collections\/rows must be rows\/<tableName>/],
    ["with an empty value of the path", { collections: { "rows/": [] } }, /\/collections\/rows~1 must be rows\/<tableName>/],
    ["with a value that the path has not", { collections: { "bots.list/b": [] } }, /\/collections\/bots\.list~1b must be bots\.list\./],
    ["of texts", { collections: { "bots.list": [{}, "a"] } }, /\/collections\/bots\.list\/1 must be an object/],
    ["of wrong items", { collections: { "bots.list": [{}, { name: 7 }] } }, /\/collections\/bots\.list\/1\/name must be string/],
    ["of texts at its start", { collections: { "bots.list": ["a"] } }, /\/collections\/bots\.list\/0 must be an object/],
    ["of items of a collection", { collections: { users: [{ emailId: 7 }] } }, /\/collections\/users\/0\/emailId must be string/],
    ["wrong in its last list", { collections: { "bots.list": [], "groups.list": 1 } }, /\/collections\/groups\.list must be a list/],
    ["a list that is none", { collections: { "bots.list": {} } }, /state: \/collections\/bots\.list must be a list of items\./],
  ])("that is %s is refused, and nothing changes", async (_, body, message) => {
    const mock = await startForTest();
    const { status, text } = await ask(mock, "PUT /__mock/state", { body: JSON.stringify(body) });
    expect(status).toBe(400);
    expect(JSON.parse(text).errors[0].msg).toMatch(message);
    expect(() => mock.setState(body as never)).toThrow(message);
    expect(mock.state).toEqual({ collections: {} });
  });
});
