import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { closedViolations, pagedOperations, responseContents, responseSchema } from "../support/description.js";
import { connectClient, type Send } from "../support/dynamic-client.js";
import { exampleInput } from "../support/input.js";
import { ask, startForTest } from "./ask.js";
import { wholeList } from "./first-page.js";
import { smallDescription } from "./small-description.js";

const SIZE = 45;
const QUERY = { query: {} };

let mock: Mock;
let send: Send;
beforeAll(async () => {
  mock = await startMock({ scenario: { listSize: SIZE } });
  send = connectClient(mock.url);
});
afterAll(() => mock.close());
beforeEach(() => mock.reset());

describe.each(pagedOperations.map((placed) => [placed.id, placed] as const))("%s", (_, placed) => {
  const input = wholeList(placed.id, 20);

  it("gives all its items once through the client, in three pages", async () => {
    const seen = [];
    for await (const item of send(placed, input)) seen.push(JSON.stringify(item));
    expect(seen).toHaveLength(SIZE);
    expect(new Set(seen).size).toBe(SIZE);
    expect(mock.requests).toHaveLength(3);
  });

  it("has pages that conform to the schema, the same ones each time", async () => {
    const page = await send(placed, input);
    expect(closedViolations(responseSchema(placed, 200), page)).toEqual([]);
    expect(await send(placed, input)).toEqual(page);
  });
});

const withEmptyExample = pagedOperations.filter((operation) =>
  responseContents(operation, 200).some(({ examples }) => examples.has("empty")),
);

it.each(withEmptyExample.map((operation) => [operation.id, operation] as const))(
  "%s is empty when the client prefers that",
  async (_, operation) => {
    const items = [];
    for await (const item of send(operation, exampleInput(operation), { prefer: "example=empty" })) items.push(item);
    expect(items).toEqual([]);
  },
);

it("finds lists of both styles, and empty examples, in the description", () => {
  expect(withEmptyExample.length).toBeGreaterThan(pagedOperations.length / 2);
  const styles = pagedOperations.map(({ pagination }) => pagination?.style);
  expect(new Set(styles)).toEqual(new Set(["page", "offset"]));
});

describe("a list by offset", () => {
  let small: Mock;
  beforeAll(async () => {
    small = await startMock({ description: smallDescription, scenario: { listSize: 5 } });
  });
  afterAll(() => small.close());
  beforeEach(() => small.reset());

  const page = async (query = "", table = "t") => (await ask(small, `GET /tables/${table}/rows${query}`)).body;
  const rows = (...ids: string[]) => ids.map((id) => ({ id }));
  const add = async (row: object, table = "t") => (await ask(small, `POST /tables/${table}/rows`, { body: { row } })).body;

  it("has the items of the examples, then numbered copies, in pages of the described default", async () => {
    expect(await page()).toEqual({ result: { rows: rows("a", "b", "a-3"), more: true, count: 5 } });
    expect(await page("?skip=3")).toEqual({ result: { rows: rows("b-4", "a-5"), more: false, count: 5 } });
  });

  it("has full pages, then a last one, then empty ones", async () => {
    expect(await page("?top=2")).toMatchObject({ result: { rows: rows("a", "b"), more: true } });
    expect(await page("?top=2&skip=2")).toMatchObject({ result: { rows: rows("a-3", "b-4"), more: true } });
    expect(await page("?top=2&skip=4")).toMatchObject({ result: { rows: rows("a-5"), more: false } });
    expect(await page("?top=2&skip=6")).toEqual({ result: { rows: [], more: false, count: 5 } });
  });

  it("has nothing more after a page that ends with the list", async () => {
    expect(await page("?top=2&skip=3")).toMatchObject({ result: { rows: rows("b-4", "a-5"), more: false } });
  });

  it("is one page for a client that asks for more than there is", async () => {
    expect(await page("?top=100")).toEqual({ result: { rows: rows("a", "b", "a-3", "b-4", "a-5"), more: false, count: 5 } });
  });

  it("starts with what was created, the newest first, with the values that were sent", async () => {
    expect(await add({ colour: "red" })).toEqual({ id: "new-1", colour: "red" });
    expect(await add({ colour: "blue" })).toEqual({ id: "new-2", colour: "blue" });
    expect(await page()).toEqual({
      result: { rows: [{ id: "new-2", colour: "blue" }, { id: "new-1", colour: "red" }, { id: "a" }], more: true, count: 7 },
    });
    expect(await page("", "other")).toMatchObject({ result: { count: 5 } });
  });

  it("drops created items beyond a thousand, the oldest first", async () => {
    for (let turn = 0; turn < 1_002; turn++) await add({ colour: String(turn) });
    expect(await page("?top=2")).toMatchObject({ result: { rows: [{ colour: "1001" }, { colour: "1000" }], count: 1_005 } });
  });
});

describe("a list by page number", () => {
  const titles = async (at: Mock, paging?: object) => {
    const { body } = await ask(at, "POST /notes", { body: paging ? { paging } : {} });
    return (body as { notes: { title: string; text: string }[] }).notes.map(({ title }) => title);
  };

  it("takes its numbers as text from the body", async () => {
    const small = await startForTest({ description: smallDescription, scenario: { listSize: 5 } });
    expect(await titles(small, { page: "0", size: "2" })).toEqual(["1st", "1st-2"]);
    expect(await titles(small, { page: "2", size: "2" })).toEqual(["1st-5"]);
    expect(await titles(small, { page: "3", size: "2" })).toEqual([]);
  });

  it("has ten items a page where the description gives no default", async () => {
    const small = await startForTest({ description: smallDescription, scenario: { listSize: 25 } });
    expect(await titles(small)).toHaveLength(10);
    expect(await titles(small, { page: "2" })).toHaveLength(5);
  });
});

it("has 120 items by default", async () => {
  const mock = await startForTest();
  expect((await ask(mock, "GET /api/public/bots")).body).toMatchObject({ total: 120, availableMore: true });
});

it.each([0, 1])("can have %i items", async (listSize) => {
  const small = await startForTest({ scenario: { listSize } });
  expect((await ask(small, "GET /api/public/bots")).body).toMatchObject({ total: listSize, availableMore: false });
});

it("can have a million items, each with an id of its own", async () => {
  const large = await startForTest({ scenario: { listSize: 1_000_000 } });
  const page = async (offset: number) => (await ask(large, `GET /api/public/bots?limit=3&offset=${offset}`)).body;
  expect(await page(333_333)).toMatchObject({ total: 1_000_000, availableMore: false, bots: [{ _id: expect.any(String) }] });
  const ids = ((await page(333_332)) as { bots: { _id: string }[] }).bots.map(({ _id }) => _id);
  expect(new Set(ids).size).toBe(3);
});

describe("an inserted row", () => {
  const insert = (table: string, data: Record<string, unknown>) => ask(mock, `POST /api/public/tables/${table}`, { body: { data } });
  const query = async (table: string, paging = "") =>
    (await ask(mock, `POST /api/public/tables/${table}/query${paging}`, { body: QUERY })).body as {
      queryResult: Record<string, unknown>[];
      total: number;
    };

  it("comes first, with the values that were sent, and is counted", async () => {
    expect((await insert("Orders", { Order_Number: "ORD-7", Colour: "green" })).body).toMatchObject({
      Order_Number: "ORD-7",
      Colour: "green",
    });
    const { queryResult, total } = await query("Orders");
    expect(queryResult[0]).toMatchObject({ Order_Number: "ORD-7", Colour: "green" });
    expect(total).toBe(SIZE + 1);
  });

  it("comes before the one that was inserted earlier", async () => {
    await insert("Orders", { Order_Number: "first" });
    await insert("Orders", { Order_Number: "second" });
    const { queryResult } = await query("Orders");
    expect(queryResult.slice(0, 2).map(({ Order_Number }) => Order_Number)).toEqual(["second", "first"]);
  });

  it("has an id of its own", async () => {
    const [one, other] = [await insert("Orders", { Order_Number: "1" }), await insert("Orders", { Order_Number: "1" })];
    expect((one.body as { sys_Id: string }).sys_Id).not.toBe((other.body as { sys_Id: string }).sys_Id);
  });

  it("is in its table only", async () => {
    await insert("Orders", { Order_Number: "1" });
    expect((await query("Others")).total).toBe(SIZE);
  });

  it("is not added when the insertion was refused", async () => {
    expect((await insert("Orders", { Order_Number: [] })).status).toBe(412);
    expect((await query("Orders")).total).toBe(SIZE);
  });

  it("is not added when another response was preferred", async () => {
    const refused = { headers: { prefer: "code=500" }, body: { data: { Order_Number: "1" } } };
    expect((await ask(mock, "POST /api/public/tables/Orders", refused)).status).toBe(500);
    expect((await query("Orders")).total).toBe(SIZE);
  });

  it("leaves no gap and no duplicate between pages", async () => {
    await insert("Orders", { Order_Number: "1" });
    const [first, second] = [await query("Orders", "?sys_limit=20"), await query("Orders", "?sys_limit=20&sys_offset=20")];
    const rows = [...first.queryResult, ...second.queryResult].map((row) => JSON.stringify(row));
    expect(new Set(rows).size).toBe(40);
  });

  it("of more than 100 kB is returned but not stored", async () => {
    expect((await insert("Orders", { Order_Number: "x".repeat(100_000) })).status).toBe(200);
    expect((await query("Orders")).total).toBe(SIZE);
  });

  it("is gone after a reset", async () => {
    await insert("Orders", { Order_Number: "1" });
    mock.reset();
    expect((await query("Orders")).total).toBe(SIZE);
  });
});

it("refuses a page that violates the description", async () => {
  for (const wrong of ["limit=-1", "limit=abc", "limit=1.5", "offset=-1"]) {
    expect((await ask(mock, `GET /api/public/bots?${wrong}`)).status, wrong).toBe(400);
  }
});
