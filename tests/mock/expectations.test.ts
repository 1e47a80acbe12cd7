import { describe, expect, it } from "vitest";
import type { ExpectationInput, Mock } from "../../src/mock/index.js";
import { operations, responseExample } from "../support/description.js";
import { ask, startForTest } from "./ask.js";

const BOTS = "GET /api/public/bots?limit=1";
const bots = operations.find(({ id }) => id === "bots.list");

const post = (mock: Mock, body: unknown) =>
  ask(mock, "POST /__mock/expect", { body: JSON.stringify(body), headers: { "content-type": "application/json" } });

async function statuses(mock: Mock, count: number): Promise<number[]> {
  const seen: number[] = [];
  for (let turn = 0; turn < count; turn++) seen.push((await ask(mock, BOTS)).status);
  return seen;
}

describe.each([
  ["from code", async (mock: Mock, input: ExpectationInput) => void mock.expect(input)],
  ["over HTTP", async (mock: Mock, input: ExpectationInput) => expect((await post(mock, input)).status).toBe(201)],
])("an expectation %s", (_, add) => {
  it("applies to the next requests of its operation, as often as it says", async () => {
    const mock = await startForTest();
    await add(mock, { operation: "bots.list", status: 500, times: 2 });
    expect((await ask(mock, "GET /api/public/bot/st-1/export/status")).status).toBe(200);
    expect(await statuses(mock, 3)).toEqual([500, 500, 200]);
  });

  it("applies from now on without a number, until it is cleared", async () => {
    const mock = await startForTest();
    await add(mock, { operation: "bots.list", example: "empty" });
    for (let turn = 0; turn < 3; turn++) expect((await ask(mock, BOTS)).body).toEqual(bots && responseExample(bots, 200, "empty"));
    mock.clearExpectations();
    expect((await ask(mock, BOTS)).body).toMatchObject({ total: 120 });
  });

  it("can give any body, status and headers, also what the description does not allow", async () => {
    const mock = await startForTest();
    await add(mock, { operation: "bots.list", status: 299, body: { bots: "none" }, headers: { "X-Trace": "a" } });
    const { status, body, headers } = await ask(mock, BOTS);
    expect({ status, body, trace: headers.get("x-trace") }).toEqual({ status: 299, body: { bots: "none" }, trace: "a" });
  });

  it("applies only to the requests that it describes", async () => {
    const mock = await startForTest();
    await add(mock, { operation: "bots.export", where: { path: { botId: "st-2" }, body: { exportType: "latest" } }, status: 500 });
    const exportOf = async (botId: string, exportType: string) =>
      (await ask(mock, `POST /api/public/bot/${botId}/export`, { body: { exportType, more: [1] } })).status;
    expect([await exportOf("st-1", "latest"), await exportOf("st-2", "published"), await exportOf("st-2", "latest")]).toEqual([
      200, 200, 500,
    ]);
    await add(mock, { operation: "bots.list", where: { query: { limit: 2 } }, status: 500 });
    expect((await ask(mock, "GET /api/public/bots?limit=2")).status).toBe(500);
    expect((await ask(mock, BOTS)).status).toBe(200);
  });
});

describe("expectations", () => {
  it("say whether they are met, and only count when nothing else is to be changed", async () => {
    const mock = await startForTest();
    mock.expect({ operation: "bots.list", times: 2 });
    await ask(mock, BOTS);
    expect((await ask(mock, "GET /__mock/expect?unmet")).body).toMatchObject([{ operation: "bots.list", matched: 1, isMet: false }]);
    expect((await ask(mock, BOTS)).body).toMatchObject({ total: 120 });
    expect(mock.expectations).toEqual([{ id: 1, operation: "bots.list", times: 2, matched: 2, isMet: true }]);
    expect((await ask(mock, "GET /__mock/expect?unmet")).body).toEqual([]);
  });

  it("are not used up by requests that the mock refuses", async () => {
    const mock = await startForTest();
    mock.expect({ operation: "bots.list", status: 500, times: 1 });
    expect((await ask(mock, BOTS, { headers: { auth: "" } })).status).toBe(401);
    expect((await ask(mock, "GET /api/public/bots?limit=many")).status).toBe(400);
    expect(await statuses(mock, 2)).toEqual([500, 200]);
  });

  it("are used in the order in which they came, also several at once", async () => {
    const mock = await startForTest();
    const { status, body } = await post(mock, [
      { operation: "bots.list", status: 500, times: 1 },
      { operation: "bots.list", status: 429, times: 1 },
    ]);
    expect(status).toBe(201);
    expect(body).toMatchObject([{ id: 1 }, { id: 2 }]);
    expect(await statuses(mock, 3)).toEqual([500, 429, 200]);
  });

  it("win over the header Prefer, and change no state with a body of their own", async () => {
    const mock = await startForTest();
    mock.expect({ operation: "bots.list", status: 429, times: 1 });
    expect((await ask(mock, BOTS, { headers: { prefer: "code=500" } })).status).toBe(429);
    mock.expect({ operation: "bots.getExportStatus", body: { status: "asleep" }, times: 3 });
    for (let poll = 0; poll < 3; poll++)
      expect((await ask(mock, "GET /api/public/bot/st-1/export/status")).body).toEqual({ status: "asleep" });
    expect((await ask(mock, "GET /api/public/bot/st-1/export/status")).body).toMatchObject({ status: "pending" });
  });

  it("are removed one by one, all at once, and by a reset", async () => {
    const mock = await startForTest();
    for (let turn = 0; turn < 3; turn++) mock.expect({ operation: "bots.list", status: 500 });
    expect((await ask(mock, "DELETE /__mock/expect/2")).body).toMatchObject([{ id: 1 }, { id: 3 }]);
    expect((await ask(mock, "DELETE /__mock/expect/2")).status).toBe(404);
    expect((await ask(mock, "DELETE /__mock/expect")).body).toEqual([]);
    mock.expect({ operation: "bots.list", status: 500 });
    mock.reset();
    expect(mock.expectations).toEqual([]);
  });

  it("are at most a thousand", async () => {
    const mock = await startForTest();
    for (let turn = 0; turn < 1000; turn++) mock.expect({ operation: "bots.list" });
    const { status, text } = await post(mock, { operation: "bots.list" });
    expect({ status, text }).toEqual({ status: 400, text: expect.stringContaining("1000 expectations already") });
  });

  it.each([
    ["no object", 7, /an expectation is an object with operation/],
    ["no operation", {}, /operation is missing, such as bots\.list/],
    ["an unknown operation", { operation: "bots.find" }, /operation bots\.find is not in the description\. Its module has .*bots\.list/],
    ["an unknown field", { operation: "bots.list", code: 500 }, /code is unknown\. It takes operation, where, status/],
    ["a status that is none", { operation: "bots.list", status: 42 }, /status must be a whole number from 200 to 599/],
    ["an unknown example", { operation: "bots.list", example: "none" }, /example none is not among those of bots\.list: .*empty/],
    [
      "an example of another status",
      { operation: "bots.list", status: 401, example: "empty" },
      /example empty is not among those of bots\.list 401/,
    ],
    ["body and example", { operation: "bots.list", example: "empty", body: {} }, /body and example exclude each other/],
    ["an unknown fault", { operation: "bots.list", fault: "fire" }, /fault must be one of reset, cut, empty/],
    ["a delay that is too long", { operation: "bots.list", delayMs: 1e9 }, /delayMs must be a whole number from 0 to 60000/],
    ["times that are none", { operation: "bots.list", times: 0 }, /times must be a whole number from 1/],
    [
      "an unknown part of the request",
      { operation: "bots.list", where: { header: {} } },
      /where header is unknown\. It takes path, query, body/,
    ],
    [
      "an unknown path parameter",
      { operation: "bots.list", where: { path: { id: 1 } } },
      /where\.path\.id is no path parameter of bots\.list/,
    ],
    [
      "an unknown query parameter",
      { operation: "bots.list", where: { query: { limmit: 1 } } },
      /where\.query\.limmit is no query parameter of bots\.list\. It has offset, limit/,
    ],
    ["a query that is no object", { operation: "bots.list", where: { query: "limit=1" } }, /where query must be an object/],
    [
      "a header of the connection",
      { operation: "bots.list", headers: { "Content-Length": "5" } },
      /Content-Length is set by the mock itself/,
    ],
    ["a header that cannot be sent", { operation: "bots.list", headers: { "x-a": "a\nb" } }, /headers x-a is no valid header/],
  ])("with %s are refused, from code and over HTTP", async (_, input, message) => {
    const mock = await startForTest();
    expect(() => mock.expect(input as ExpectationInput)).toThrow(message);
    const { status, text } = await post(mock, input);
    expect(status).toBe(400);
    expect(JSON.parse(text).errors[0].msg).toMatch(message);
    expect(mock.expectations).toEqual([]);
  });

  it("that are no JSON are refused", async () => {
    const mock = await startForTest();
    const { status, text } = await ask(mock, "POST /__mock/expect", { body: "{" });
    expect({ status, text }).toEqual({ status: 400, text: expect.stringContaining("The body is not JSON") });
  });

  it("none of several is added when one of them is wrong", async () => {
    const mock = await startForTest();
    expect((await post(mock, [{ operation: "bots.list" }, { operation: "nothing" }])).status).toBe(400);
    expect(mock.expectations).toEqual([]);
  });
});
