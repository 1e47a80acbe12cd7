import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import {
  at,
  closedViolations,
  type PlacedOperation,
  pagedOperations,
  parametersOf,
  requestContent,
  resolveSchema,
  responseSchema,
  type Schema,
} from "../support/description.js";
import { connectClient, type Send } from "../support/dynamic-client.js";
import { type CallInput, exampleInput } from "../support/input.js";
import { ask, startForTest } from "./ask.js";

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

/** The schema of the JSON that an operation takes. */
function bodySchema(placed: PlacedOperation): Schema {
  return resolveSchema(requestContent(placed)?.schema ?? {});
}

function isRequired(placed: PlacedOperation, expression: string): boolean {
  const [name = ""] = expression.split(/[./]/).slice(-1);
  return expression.startsWith("$request.body") && ((bodySchema(placed).required ?? []) as string[]).includes(name);
}

/** The schema of what a request says at `$request.query.offset` or `$request.body#/skip`. */
function schemaAt(placed: PlacedOperation, expression: string): Schema {
  const [name = ""] = expression.split(/[./]/).slice(-1);
  if (expression.startsWith("$request.query.")) return parametersOf(placed).find((one) => one.name === name)?.schema ?? {};
  return ((bodySchema(placed).properties ?? {}) as Record<string, Schema>)[name] ?? {};
}

/** The input that asks for a page. Some operations take their numbers as text. */
function askFor(placed: PlacedOperation, values: { position?: number; limit?: number }): CallInput {
  const { "x-pagination": paging } = placed.operation;
  const input = structuredClone(exampleInput(placed)) as CallInput & { body?: Record<string, unknown> };
  for (const [what, value] of Object.entries(values)) {
    const expression = paging?.[what as "position" | "limit"] ?? "";
    const [name = ""] = expression.split(/[./]/).slice(-1);
    const target = expression.startsWith("$request.query.") ? input : (input.body ?? {});
    target[name] = schemaAt(placed, expression).type === "string" ? String(value) : value;
  }
  return input;
}

describe.each(pagedOperations.map((placed) => [placed.id, placed] as const))("%s", (_, placed) => {
  const { style, items = "", more, total, limit = "" } = placed.operation["x-pagination"] ?? {};
  const largest = Number(schemaAt(placed, limit).maximum ?? 1000);
  const step = (page: number, size: number) => (style === "page" ? page : page * size);
  const page = async (position: number, size: number) => {
    const body = await send(placed, askFor(placed, { position, limit: size }));
    expect(closedViolations(responseSchema(placed, 200), body)).toEqual([]);
    return { items: at(body, items) as unknown[], more: more && at(body, more), total: total && at(body, total) };
  };

  it("gives all its items once through the client", async () => {
    const seen = [];
    for await (const item of send(placed, askFor(placed, { position: 0, limit: 20 }))) seen.push(JSON.stringify(item));
    expect(seen).toHaveLength(SIZE);
    expect(new Set(seen).size).toBe(SIZE);
  });

  it("has pages that are full, then a last one, then empty ones", async () => {
    const expected = [20, 20, 5, 0, 0];
    for (const [index, count] of expected.entries()) {
      const got = await page(step(index, 20), 20);
      expect(got.items).toHaveLength(count);
      if (more) expect(got.more).toBe(index < 2);
      if (total) expect(got.total).toBe(SIZE);
    }
  });

  it("gives a page that ends with the list, and says that nothing follows", async () => {
    const got = await page(step(2, 15), 15);
    expect(got.items).toHaveLength(15);
    if (more) expect(got.more).toBe(false);
  });

  it("gives everything to who asks for more than there is", async () => {
    const got = await page(0, largest);
    expect(got.items).toHaveLength(Math.min(SIZE, largest));
    if (more) expect(got.more).toBe(SIZE > largest);
  });

  it("gives one item to who asks for one, another at each position", async () => {
    const items = new Set<string>();
    for (let index = 0; index < 5; index++) items.add(JSON.stringify((await page(step(index, 1), 1)).items));
    expect(items.size).toBe(5);
  });

  it("answers the same again", async () => {
    expect(await page(step(1, 10), 10)).toEqual(await page(step(1, 10), 10));
  });

  if (!isRequired(placed, limit))
    it("gives as many as the description's default where the client does not say", async () => {
      const input = askFor(placed, { position: 0 }) as CallInput & { body?: Record<string, unknown> };
      const [name = ""] = limit.split(/[./]/).slice(-1);
      delete input[name];
      delete input.body?.[name];
      const body = await send(placed, input);
      const usual = Number(schemaAt(placed, limit).default ?? 10);
      expect(at(body, items)).toHaveLength(Math.min(SIZE, usual));
    });

  it("is empty when the client prefers that", async () => {
    const body = await send(placed, exampleInput(placed), { prefer: "example=empty" });
    expect(at(body, items)).toEqual([]);
  });
});

it("knows lists of both styles, and one whose numbers are text", () => {
  const styles = pagedOperations.map(({ operation }) => operation["x-pagination"]?.style);
  expect(new Set(styles)).toEqual(new Set(["page", "offset"]));
  expect(pagedOperations.some((placed) => schemaAt(placed, placed.operation["x-pagination"]?.limit ?? "").type === "string")).toBe(true);
});

it("has 120 items unless told otherwise", async () => {
  const usual = await startForTest();
  expect((await ask(usual, "GET /api/public/bots")).body).toMatchObject({ total: 120, availableMore: true });
});

it.each([0, 1])("can have %i items", async (listSize) => {
  const small = await startForTest({ scenario: { listSize } });
  expect((await ask(small, "GET /api/public/bots")).body).toMatchObject({ total: listSize, availableMore: false });
});

describe("a row that is inserted", () => {
  const insert = (table: string, data: Record<string, unknown>) => ask(mock, `POST /api/public/tables/${table}`, { body: { data } });
  const query = async (table: string, paging = "") =>
    (await ask(mock, `POST /api/public/tables/${table}/query${paging}`, { body: QUERY })).body as {
      queryResult: Record<string, unknown>[];
      total: number;
    };

  it("is found first, with the values that were sent, and counted", async () => {
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

  it("is not there when the insertion was refused", async () => {
    expect((await insert("Orders", { Order_Number: [] })).status).toBe(412);
    expect((await query("Orders")).total).toBe(SIZE);
  });

  it("is not there when another answer was preferred", async () => {
    const refused = { headers: { prefer: "code=500" }, body: { data: { Order_Number: "1" } } };
    expect((await ask(mock, "POST /api/public/tables/Orders", refused)).status).toBe(500);
    expect((await query("Orders")).total).toBe(SIZE);
  });

  it("keeps the pages whole", async () => {
    await insert("Orders", { Order_Number: "1" });
    const [first, second] = [await query("Orders", "?sys_limit=20"), await query("Orders", "?sys_limit=20&sys_offset=20")];
    const rows = [...first.queryResult, ...second.queryResult].map((row) => JSON.stringify(row));
    expect(new Set(rows).size).toBe(40);
  });

  it("of more than 100 kB is answered but not kept", async () => {
    expect((await insert("Orders", { Order_Number: "x".repeat(100_000) })).status).toBe(200);
    expect((await query("Orders")).total).toBe(SIZE);
  });

  it("is gone after a reset", async () => {
    await insert("Orders", { Order_Number: "1" });
    mock.reset();
    expect((await query("Orders")).total).toBe(SIZE);
  });
});

it("refuses a page that the description does not allow", async () => {
  for (const wrong of ["limit=-1", "limit=abc", "limit=1.5", "offset=-1"]) {
    expect((await ask(mock, `GET /api/public/bots?${wrong}`)).status, wrong).toBe(400);
  }
});
