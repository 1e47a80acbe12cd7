import { describe, expect, it } from "vitest";
import { ask, startForFile, startForTest } from "./ask.js";

const mock = await startForFile();

type Row = Record<string, unknown>;
const TABLE = "/api/public/tables/Orders";
const insert = (rows: readonly Row[]) => ask(mock, `POST ${TABLE}/bulk`, { body: { data: rows } });
const rowsOf = async (table = TABLE) =>
  (await ask(mock, `POST ${table}/query?sys_limit=100`, { body: { query: {} } })).body as { total: number; queryResult: Row[] };
const times = <Value>(count: number, value: (index: number) => Value) => Array.from({ length: count }, (_, index) => value(index));
const SEEDS = 120;

describe("what a table keeps", () => {
  it("is the latest thousand new rows", async () => {
    await insert(times(1_000, (Quantity) => ({ Quantity })));
    await insert(times(5, (index) => ({ Quantity: 1_000 + index })));
    const { total, queryResult } = await rowsOf();
    expect(total).toBe(SEEDS + 1_000);
    expect(queryResult[0]).toMatchObject({ Quantity: 1_004 });
  });

  it("is the latest two million bytes of new rows", async () => {
    for (let turn = 0; turn < 4; turn++) await insert(times(10, (index) => ({ Quantity: turn * 10 + index, Text: "x".repeat(90_000) })));
    const { total, queryResult } = await rowsOf();
    expect(total).toBeGreaterThan(SEEDS + 15);
    expect(total).toBeLessThan(SEEDS + 23);
    expect(queryResult[0]).toMatchObject({ Quantity: 39 });
  });

  it("makes room again when rows are deleted", async () => {
    const fill = () => insert(times(15, () => ({ Order_Number: "LARGE", Text: "x".repeat(90_000) })));
    await fill();
    const expressions = [{ field: "Order_Number", operand: "=", value: "LARGE" }];
    expect((await ask(mock, `DELETE ${TABLE}`, { body: { query: { expressions } } })).body).toEqual({ nDeleted: 15 });
    await fill();
    expect((await rowsOf()).total).toBe(SEEDS + 15);
  });

  it("are no changes that would take more than that: rows stay as they were", async () => {
    const wide = Object.fromEntries(times(1_000, (index) => [`k${index}`, "v"]));
    expect((await ask(mock, `PUT ${TABLE}`, { body: { query: {}, data: wide } })).body).toEqual({ nModified: SEEDS });
    const changed = (await rowsOf()).queryResult.filter(({ k0 }) => k0 === "v");
    expect(changed.length).toBeGreaterThan(5);
    expect(changed.length).toBeLessThan(40);
  });
});

it("changes of many tables are kept as far as they take fifty million bytes together, in all sessions", async () => {
  const rows = times(14, () => ({ Text: "x".repeat(90_000) }));
  const tables = times(50, (index) => `/api/public/tables/T${index}`);
  for (const [index, table] of tables.entries())
    await ask(mock, `POST ${table}/bulk`, { headers: index < 10 ? { "mock-session": "other" } : {}, body: { data: rows } });
  const totals = await Promise.all(tables.slice(10).map(async (table) => (await rowsOf(table)).total));
  expect(totals[0]).toBe(SEEDS);
  expect(totals.at(-1)).toBe(SEEDS + 14);
  expect(totals.filter((total) => total > SEEDS).length).toBeGreaterThan(20);
});

it("what a session kept no longer counts when it has ended", async () => {
  const own = await startForTest({ sessions: { max: 1 } });
  const rows = times(14, () => ({ Text: "x".repeat(90_000) }));
  const fill = (session: string, table: number) =>
    ask(own, `POST /api/public/tables/T${table}/bulk`, { headers: { "mock-session": session }, body: { data: rows } });
  for (let table = 0; table < 25; table++) await fill("first", table);
  for (let table = 0; table < 25; table++) await fill("second", table);
  expect(Object.keys(own.session("second").state.collections)).toHaveLength(25);
});
