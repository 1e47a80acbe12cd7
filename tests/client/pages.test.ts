import { describe, expect, it } from "vitest";
import { details } from "../../generated/client/details.js";
import { type ApiError, type Kore, PaginationError, type PartialError } from "../../src/client/index.js";
import type { OperationEntry, Paging } from "../../src/client/operation-entry.js";
import { operationsTable } from "../../src/client/table.js";
import { type KeyPath, valueAt } from "../../src/description/key-path.js";
import { connect } from "../support/connect.js";
import { rejection } from "../support/rejection.js";
import { type Handler, inTurn, json, type Seen } from "../support/serve.js";
import { connectOnStoppedClock } from "../support/stopped-clock.js";

/** A list of an API that behaves as described. */
interface Listing {
  items: readonly unknown[];
  /** Maximum page size, whatever the caller asks for. */
  cap?: number;
  flags?: boolean;
}

const paged = Object.values(operationsTable())
  .flatMap((verbs): OperationEntry[] => Object.values(verbs))
  .flatMap((operation) => (operation.paged ? [{ ...operation, pages: details[operation.id]?.pages as Paging }] : []));

/** A value at a key path, in nested objects. */
const at = (path: KeyPath, value: unknown): object => path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;
/** Items with the ids that the operation's have. */
const itemsOf = ({ pages: { identity = ["_id"] } }: { pages: Paging }, count: number) =>
  Array.from({ length: count }, (_, index) => at(identity, `item-${index}`));
const merge = (...parts: (object | unknown[])[]) => (Array.isArray(parts[0]) ? parts[0] : Object.assign({}, ...parts));

/** The input of a request, in the client's form. */
const inputOf = ({ url, body }: Seen) => ({
  ...Object.fromEntries(new URL(url, "http://localhost").searchParams),
  body: body ? (JSON.parse(body) as unknown) : undefined,
});

/** Responds as the description says. */
function list({ pages }: { pages: Paging }, { items, cap = 3, flags = true }: Listing): Handler {
  return (response, request) => {
    const input = inputOf(request);
    const size = Math.min(cap, Number(valueAt(input, pages.limit) ?? cap));
    const position = Number(valueAt(input, pages.position) ?? 0);
    const start = pages.style === "page" ? position * size : position;
    const page = items.slice(start, start + size);
    const more = pages.more && flags ? [at(pages.more, start + size < items.length)] : [];
    const total = pages.total && flags ? [at(pages.total, items.length)] : [];
    const entries = pages.items.length === 0 ? page : at(pages.items, page);
    json(merge(entries, ...more, ...total))(response, request);
  };
}

/** Calls any paged operation with an invented input. */
function call(kore: Kore, { id, path, pages }: OperationEntry & { pages: Paging }, position?: number, limit?: number) {
  const [module = "", verb = ""] = id.split(".");
  const ids = Object.fromEntries([...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => [name, "x-1"]));
  const text = (value: number) => (pages.digits ? String(value) : value);
  const put = (input: Record<string, unknown>, path: KeyPath, value: number | undefined) => {
    if (value === undefined) return input;
    const [key = "", inner] = path;
    return { ...input, [key]: inner === undefined ? text(value) : { ...(input[key] as object), [inner]: text(value) } };
  };
  const input = put(put(ids, pages.position, position), pages.limit, limit);
  const modules = kore as unknown as Record<string, Record<string, (input: object) => ReturnType<Kore["bots"]["list"]>>>;
  const method = modules[module]?.[verb];
  if (!method) throw new Error(`There is no ${id}.`);
  return method(input);
}
const positions = (requests: readonly Seen[], { pages }: { pages: Paging }) =>
  requests.map((request) => valueAt(inputOf(request), pages.position));

describe.each(paged.map((operation) => [operation.id, operation] as const))("%s", (_, operation) => {
  const { pages } = operation;
  const flagged = pages.more !== undefined || pages.total !== undefined;
  const digits = (values: readonly (number | undefined)[]) =>
    values.map((value) => (value === undefined || (pages.position[0] === "body" && !pages.digits) ? value : String(value)));

  it("yields every item once, in order", async () => {
    const items = itemsOf(operation, 8);
    const { kore, server } = await connect(list(operation, { items }));
    const seen: unknown[] = [];
    for await (const item of call(kore, operation)) seen.push(item);
    expect(seen).toEqual(items);
    const expected = pages.style === "page" ? [undefined, 1, 2] : [undefined, 3, 6];
    expect(positions(server.requests, operation)).toEqual(digits(expected));
  });

  it("starts at the position of the input", async () => {
    const items = itemsOf(operation, 8);
    const { kore, server } = await connect(list(operation, { items }));
    const start = pages.style === "page" ? 1 : 4;
    expect(await call(kore, operation, start, 3).toArray()).toEqual(items.slice(pages.style === "page" ? 3 : 4));
    expect(positions(server.requests, operation)).toEqual(digits(pages.style === "page" ? [1, 2] : [4, 7]));
    // The rest of the input is unchanged.
    for (const request of server.requests) expect(String(valueAt(inputOf(request), pages.limit))).toBe("3");
  });

  it("continues correctly when the API caps the size of a page", async () => {
    const items = itemsOf(operation, 7);
    const { kore } = await connect(list(operation, { items, cap: 3 }));
    expect(await call(kore, operation, undefined, 50).toArray()).toEqual(items);
  });

  it(flagged ? "requests no page after the one flagged as the last" : "requests pages until one is shorter or empty", async () => {
    for (const [count, requests] of [
      [6, flagged ? 2 : 3],
      [7, 3],
      [3, flagged ? 1 : 2],
    ] as const) {
      const { kore, server } = await connect(list(operation, { items: itemsOf(operation, count) }));
      expect(await call(kore, operation).toArray()).toHaveLength(count);
      expect(server.requests).toHaveLength(requests);
    }
  });

  it("requests pages until one is shorter or empty when the response has no flag", async () => {
    for (const count of [6, 7]) {
      const { kore, server } = await connect(list(operation, { items: itemsOf(operation, count), flags: false }));
      expect(await call(kore, operation).toArray()).toHaveLength(count);
      expect(server.requests).toHaveLength(3);
    }
  });

  it("ends at an empty first page", async () => {
    const { kore, server } = await connect(list(operation, { items: [] }));
    expect(await call(kore, operation).toArray()).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it("throws a PaginationError when the API ignores the position, and returns items with ids once", async () => {
    const { kore, server } = await connect((response, request) => {
      const ignored = { ...request, url: request.url.split("?")[0] ?? "", body: "" };
      list(operation, { items: itemsOf(operation, 8) })(response, ignored);
    });
    const seen: unknown[] = [];
    const reading = async () => {
      for await (const item of call(kore, operation)) seen.push(item);
    };
    const error = await rejection<PaginationError>(reading());
    expect(error).toBeInstanceOf(PaginationError);
    const requests = pages.identity ? 3 : 12;
    expect(error).toMatchObject({ kind: "pagination", operation: operation.id, page: requests });
    expect(seen).toHaveLength(pages.identity ? 3 : 33);
    expect(server.requests).toHaveLength(requests);
  });
});

const page = (ids: readonly string[], rest: object = { availableMore: true, total: 99 }) =>
  json({ ...rest, bots: ids.map((_id) => ({ _id })) });
const endless: Handler = (response, { url }) => {
  const offset = Number(new URL(url, "http://localhost").searchParams.get("offset") ?? 0);
  page([`st-${offset}a`, `st-${offset}b`])(response, {} as never);
};

describe("pages()", () => {
  it("yields whole pages", async () => {
    const { kore } = await connect(inTurn(page(["a", "b"]), page(["c"], { availableMore: false, total: 3 })));
    const seen: unknown[] = [];
    for await (const { total, bots } of kore.bots.list().pages()) seen.push([total, bots.length]);
    expect(seen).toEqual([
      [99, 2],
      [3, 1],
    ]);
  });

  it("yields an empty page as it is", async () => {
    const { kore } = await connect(page([], { availableMore: false, total: 0 }));
    const pages = kore.bots.list().pages();
    expect(await pages.next()).toEqual({ done: false, value: { availableMore: false, total: 0, bots: [] } });
    expect(await pages.next()).toEqual({ done: true, value: undefined });
  });

  it("requests a page only when it is needed", async () => {
    const { kore, server } = await connect(endless);
    const pages = kore.bots.list().pages();
    await pages.next();
    expect(server.requests).toHaveLength(1);
    await pages.next();
    expect(server.requests).toHaveLength(2);
    await pages.return();
    expect((await pages.next()).done).toBe(true);
    expect(server.requests).toHaveLength(2);
  });

  it("and an await share the first page", async () => {
    const { kore, server } = await connect(page(["a"], { availableMore: false, total: 1 }));
    const call = kore.bots.list();
    expect((await call).bots).toEqual([{ _id: "a" }]);
    expect(await call.toArray()).toEqual([{ _id: "a" }]);
    expect(server.requests).toHaveLength(1);
  });

  it("can be iterated twice", async () => {
    const { kore } = await connect((response, { url }) => page([url], { availableMore: !url.includes("offset=2") })(response, {} as never));
    const call = kore.bots.list();
    const first = await call.toArray();
    expect(first).toHaveLength(3);
    expect(await call.toArray()).toEqual(first);
  });

  it("does not modify the caller's input", async () => {
    const { kore } = await connect(
      inTurn(json({ moreAvailable: true, sessions: [{ a: 1 }] }), json({ moreAvailable: false, sessions: [{ a: 2 }] })),
    );
    const input = { botId: "st-1", body: { limit: 1, tags: { and: [] } } };
    await kore.sessions.query(input as never).toArray();
    expect(input).toEqual({ botId: "st-1", body: { limit: 1, tags: { and: [] } } });
  });

  it("sends the options of the call with every page", async () => {
    const { kore, server } = await connect(inTurn(page(["a"]), page(["b"], { availableMore: false })));
    await kore.bots.list({ limit: 1 }, { headers: { "x-trace": "t-1" } }).toArray();
    expect(server.requests.map(({ url, headers }) => [url, headers["x-trace"]])).toEqual([
      ["/api/public/bots?limit=1", "t-1"],
      ["/api/public/bots?limit=1&offset=1", "t-1"],
    ]);
  });
});

describe("a flag", () => {
  it("that announces more pages overrides a total that is reached", async () => {
    const { kore } = await connect(inTurn(page(["a"], { availableMore: true, total: 1 }), page(["b"], { availableMore: false, total: 1 })));
    expect(await kore.bots.list().toArray()).toHaveLength(2);
  });

  it("that announces more pages is believed on an empty page", async () => {
    const { kore, server } = await connect(inTurn(page(["a"]), page([]), page([]), page(["b"], { availableMore: false })));
    expect(await kore.bots.list().toArray()).toEqual([{ _id: "a" }, { _id: "b" }]);
    expect(server.requests).toHaveLength(4);
  });

  it("that announces more pages moves an offset on by the limit after an empty page", async () => {
    const messages = (ids: string[], moreAvailable: boolean) => json({ moreAvailable, messages: ids.map((_id) => ({ _id })) });
    const { kore, server } = await connect(inTurn(messages(["a"], true), messages([], true), messages(["b"], false)));
    await kore.conversations.getHistory({ botId: "st-1", limit: 20 } as never).toArray();
    expect(server.requests.map(({ url }) => new URL(url, "http://localhost").searchParams.get("skip"))).toEqual([null, "1", "21"]);
  });

  it("that announces more pages forever ends in a PaginationError, even if all pages are empty", async () => {
    const { kore, sent } = connectOnStoppedClock(() => Response.json({ availableMore: true, total: 9, bots: [] }), { rateLimit: false });
    expect(await rejection(kore.bots.list().toArray())).toMatchObject({ kind: "pagination", page: 101 });
    expect(sent).toHaveLength(101);
  });

  it("that is missing is replaced by the total", async () => {
    const { kore, server } = await connect(inTurn(page(["a", "b"], { total: 3 }), page(["c"], { total: 3 })));
    expect(await kore.bots.list().toArray()).toHaveLength(3);
    expect(server.requests).toHaveLength(2);
  });

  it("that is missing is replaced by the total, even when starting at a later page", async () => {
    const { kore, server } = await connect(inTurn(page(["c", "d"], { total: 5 }), page(["e"], { total: 5 })));
    expect(await kore.bots.list({ offset: 1, limit: 2 }).toArray()).toHaveLength(3);
    expect(server.requests).toHaveLength(2);
  });

  it("may come without a list", async () => {
    const { kore } = await connect(json({ availableMore: true, total: 9 }));
    expect(await kore.bots.list().toArray()).toEqual([]);
  });
});

describe("a repeated page", () => {
  it.each([
    ["the one before", [page(["a"]), page(["b"]), page(["b"])]],
    ["any other", [page(["a"]), page(["b"]), page(["a"])]],
  ] as const)("that is %s, and comes again, causes a PaginationError after the items before it", async (_, pages) => {
    const { kore, server } = await connect(inTurn(...pages));
    const seen: unknown[] = [];
    const reading = async () => {
      for await (const { _id } of kore.bots.list()) seen.push(_id);
    };
    const error = await rejection<PaginationError>(reading());
    expect(error).toMatchObject({ kind: "pagination", operation: "bots.list", page: 4 });
    expect(error.message).toBe("bots.list: page 4 is empty or repeats an earlier page, like those before it, so paging would never end");
    expect(seen).toEqual(["a", "b"]);
    expect(server.requests).toHaveLength(4);
  });

  it("is not one that shares some items with another", async () => {
    const { kore } = await connect(inTurn(page(["a", "b"]), page(["b", "c"]), page(["c"], { availableMore: false })));
    expect(await kore.bots.list().toArray()).toHaveLength(5);
  });

  it("is no end when the list has grown by a page meanwhile, and its items are returned once", async () => {
    const { kore } = await connect(inTurn(page(["a", "b"]), page(["a", "b"]), page(["c"], { availableMore: false })));
    expect((await kore.bots.list().toArray()).map(({ _id }) => _id)).toEqual(["a", "b", "c"]);
  });

  it("is no end as long as the total says that the list grows", async () => {
    const grown = (ids: string[], total: number, availableMore = true) => page(ids, { total, availableMore });
    const { kore } = await connect(inTurn(grown(["a"], 2), grown(["a"], 3), grown(["a"], 4), grown(["a"], 5), grown(["b"], 5, false)));
    expect((await kore.bots.list().toArray()).map(({ _id }) => _id)).toEqual(["a", "b"]);
  });

  it("is data when its rows have no ids, because rows that count something can be equal", async () => {
    const row = { Order: "open", Quantity: 3 };
    const rows = (count: number) => json({ queryResult: Array(count).fill(row) });
    const { kore } = await connect(inTurn(rows(2), rows(2), rows(2), rows(2), rows(1)));
    expect(await kore.views.query({ viewName: "orders", sys_limit: 2 } as never).toArray()).toEqual(Array(9).fill(row));
  });

  it.each([
    ["no id", {}],
    ["null as its id", { _id: null }],
  ])("is data when one of its items has %s, so that ids do not tell its items apart", async (_, item) => {
    const bots = [{ _id: "st-1" }, item];
    const { kore } = await connect(inTurn(json({ total: 4, availableMore: true, bots }), json({ total: 4, availableMore: false, bots })));
    expect(await kore.bots.list().toArray()).toEqual([...bots, ...bots]);
  });
});

describe("toArray({ max })", () => {
  it.each([
    [0, 1, []],
    [1, 1, ["st-0a"]],
    [2, 1, ["st-0a", "st-0b"]],
    [3, 2, ["st-0a", "st-0b", "st-1a"]],
    [4, 2, ["st-0a", "st-0b", "st-1a", "st-1b"]],
  ])("of %i requests %i pages", async (max, requests, ids) => {
    const { kore, server } = await connect(endless);
    expect((await kore.bots.list().toArray({ max })).map(({ _id }) => _id)).toEqual(ids);
    expect(server.requests).toHaveLength(requests);
  });

  it("of 0 does not hide that the request failed", async () => {
    const { kore } = await connect(json({ errors: [{ msg: "No" }] }, 400));
    expect(await rejection(kore.bots.list().toArray({ max: 0 }))).toMatchObject({ status: 400 });
  });

  it("returns fewer if there are fewer", async () => {
    const { kore } = await connect(page(["a"], { availableMore: false, total: 1 }));
    expect(await kore.bots.list().toArray({ max: 5 })).toHaveLength(1);
    expect(await kore.bots.list().toArray({ max: undefined })).toHaveLength(1);
  });
});

describe("leaving the loop", () => {
  it.each([
    ["in the middle of a page", "st-0a", 1],
    ["at the end of a page", "st-0b", 1],
    ["on the second page", "st-1a", 2],
  ])("%s requests no more pages", async (_, last, requests) => {
    const { kore, server } = await connect(endless);
    for await (const { _id } of kore.bots.list()) if (_id === last) break;
    expect(server.requests).toHaveLength(requests);
  });
});

describe("a page that fails", () => {
  it("throws after the items of the previous pages", async () => {
    const { kore, server } = await connect(inTurn(page(["a"]), page(["b"]), json({ errors: [{ msg: "Gone", code: 7 }] }, 410)));
    const seen: unknown[] = [];
    const reading = async () => {
      for await (const { _id } of kore.bots.list()) seen.push(_id);
    };
    expect(await rejection<ApiError>(reading())).toMatchObject({ kind: "api", operation: "bots.list", status: 410, code: 7 });
    expect(seen).toEqual(["a", "b"]);
    expect(server.requests).toHaveLength(3);
  });

  it("is retried", async () => {
    const { kore } = await connect(inTurn(page(["a"]), json({}, 503), page(["b"], { availableMore: false })));
    expect(await kore.bots.list().toArray()).toHaveLength(2);
  });

  it("is not requested when the signal has aborted between two pages", async () => {
    const { kore, server } = await connect(endless);
    const controller = new AbortController();
    const reason = new Error("seen enough");
    const reading = async () => {
      for await (const { _id } of kore.bots.list({}, { signal: controller.signal })) if (_id === "st-0b") controller.abort(reason);
    };
    expect(await rejection(reading())).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  it("throws on failed items with failOnPartial", async () => {
    const good = json({ moreAvailable: true, total: 4, sessions: [{ _id: "s-1" }], invalidSessions: [] });
    const bad = json({ moreAvailable: false, total: 4, sessions: [{ _id: "s-2" }], invalidSessions: ["s-9"] });
    const { kore } = await connect(inTurn(good, bad));
    const seen: unknown[] = [];
    const reading = async () => {
      for await (const session of kore.sessions.query({ botId: "st-1" }, { failOnPartial: true })) seen.push(session);
    };
    const error = await rejection<PartialError>(reading());
    expect(error).toMatchObject({ kind: "partial", operation: "sessions.query", failures: ["s-9"] });
    expect(seen).toHaveLength(1);
  });

  it("is returned without failOnPartial", async () => {
    const { kore } = await connect(json({ moreAvailable: false, total: 1, sessions: [{ _id: "s-1" }], invalidSessions: ["s-9"] }));
    expect(await kore.sessions.query({ botId: "st-1" }).toArray()).toHaveLength(1);
  });
});
