import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import type { Json, JsonObject } from "../../src/description/json.js";
import type { Operation } from "../../src/description/operation.js";
import { Collection } from "../../src/mock/collection.js";
import type { MockRequest } from "../../src/mock/exchange.js";
import { select } from "../../src/mock/resources/select.js";
import { type Series, seriesOf } from "../../src/mock/series.js";
import { requestTo } from "./request-to.js";

const FIRST = { "Thing Id": 1, state: "Open", tags: ["red", "Blue"], size: 10, on: "12-31-2023 9:00:00 am", limit: 5, parts: {} };
const SECOND = { "Thing Id": 2, state: "closed", tags: ["red"], size: 9, on: "01-02-2024 10:00:00 am", limit: 6, parts: {} };
const THIRD = { "Thing Id": 3, state: "open", tags: [], size: 11, on: "01-01-2024 10:00:00 am", limit: 7 };
const THINGS: Json[] = [FIRST, SECOND, THIRD];

const field = (name: string) => `$request.body#/${name}`;
const PAGINATION = { style: "offset", position: field("start"), limit: field("limit"), items: "$response.body" };
const SORT = { by: field("sort/by"), direction: field("sort/direction") };
const order = (direction: string) => ({ by: "$response.body#/0/on", direction, level: "observed", ascendingIf: field("oldest") });

function operationWith(own: JsonObject): Operation {
  const operation = { operationId: "things.find", responses: { 200: { description: "" } }, ...own };
  return Description.of({ openapi: "3.1.1", paths: { "/things": { post: operation } } }).operation("things.find");
}

const plain = operationWith({});
const paged = (own: JsonObject = {}) => operationWith({ "x-pagination": { ...PAGINATION, ...own } });
const ofBody = (properties: JsonObject, examples: JsonObject = {}) =>
  operationWith({ requestBody: { content: { "application/json": { schema: { type: "object", properties }, examples } } } });

/** What a request selects: its items, and what it asks for in vain. */
function selected(operation: Operation, parts: Partial<MockRequest>, items: readonly Json[] | Series = THINGS) {
  const series = "at" in items && "size" in items ? items : seriesOf(items as Json[]);
  const selection = select(new Collection(series, { bytes: 0 }), requestTo(operation, parts));
  const all = selection.slice(0, 20_000);
  expect(selection.size).toBe(all.length);
  expect(selection.slice(1, 2)).toEqual(all.slice(1, 2));
  return { items: all, ignored: selection.ignored };
}

const allOf = (items: readonly Json[], ...ignored: string[]) => ({ items, ignored });

describe("a request that gives no condition", () => {
  it("selects every item", () => {
    expect(selected(plain, {})).toEqual(allOf(THINGS));
  });

  it("does not when it gives only what the description has a meaning for, or nothing in it", () => {
    const operation = operationWith({
      "x-pagination": { ...PAGINATION, order: order("descending"), sort: SORT },
      "x-resource": { collection: "things", action: "list", scope: [field("state")], conditions: field("where"), limit: field("size") },
    });
    const known = { start: 1, limit: 5, oldest: false, state: "closed", where: { expressions: [] }, size: 1 };
    expect(selected(operation, { body: { ...known, sort: { by: 7, direction: "asc" } } })).toEqual(allOf(THINGS));
    expect(selected(plain, { query: { state: "" }, body: { tags: [], size: null } })).toEqual(allOf(THINGS));
  });
});

describe("a request that gives the value of a field", () => {
  it("selects the items that have it, whatever the case of its letters and whatever else the name of the field has", () => {
    expect(selected(plain, { query: { state: "OPEN" } })).toEqual(allOf([FIRST, THIRD]));
    expect(selected(plain, { query: { thingId: "2" } })).toEqual(allOf([SECOND]));
    expect(selected(plain, { body: { "thing-ID": 2 } })).toEqual(allOf([SECOND]));
    expect(selected(plain, { body: { filter: { state: "closed" } } })).toEqual(allOf([SECOND]));
  });

  it("selects the items that have any of several values, and every field that is given", () => {
    expect(selected(plain, { body: { tags: ["blue", "green"] } })).toEqual(allOf([FIRST]));
    expect(selected(plain, { body: { size: [9, 11, null] } })).toEqual(allOf([SECOND, THIRD]));
    expect(selected(plain, { body: { tags: ["red"], state: "closed" } })).toEqual(allOf([SECOND]));
  });

  it("selects nothing where no item has the value", () => {
    expect(selected(plain, { query: { state: "lost" } })).toEqual(allOf([]));
  });

  it("tells fields of any script apart", () => {
    const items = [
      { 色: "red", 形: "round" },
      { 色: "round", 形: "square" },
    ];
    expect(selected(plain, { body: { 形: "round" } }, items)).toEqual(allOf([items[0] as Json]));
    expect(selected(plain, { body: { 名: "round" } }, items)).toEqual(allOf(items, "名"));
  });

  it("selects nothing by a field that the items do not have, or only with objects, and says so", () => {
    expect(selected(plain, { query: { colour: "red" }, body: { parts: "a" } })).toEqual(allOf(THINGS, "colour", "parts"));
    expect(selected(plain, { body: { size: [null, {}], colour: "red", state: "closed" } })).toEqual(allOf([SECOND], "size", "colour"));
  });

  it("looks for fields in the first twenty items", () => {
    const items = Array.from({ length: 21 }, (_, index) => (index < 19 ? { n: index } : { n: index, [`late${index}`]: "x" }));
    expect(selected(plain, { query: { late19: "x" } }, items)).toEqual(allOf(items.slice(19, 20)));
    expect(selected(plain, { query: { late20: "x" } }, items)).toEqual(allOf(items, "late20"));
  });

  it("does not filter by a field of the same name that never has the values that the description lists", () => {
    const of = (listed: string[]) => ofBody({ state: { enum: listed }, tags: { type: "array", items: { "x-extensible-enum": listed } } });
    const body = { state: "closed", tags: ["red"] };
    expect(selected(of(["active", "retired"]), { body })).toEqual(allOf(THINGS, "state", "tags"));
    expect(selected(of(["CLOSED", "Red", "retired"]), { body })).toEqual(allOf([SECOND]));
  });

  it("does not filter by the value of an example that no item has", () => {
    const operation = ofBody({}, { old: { value: { state: "old" } }, lost: { value: { state: "lost", tags: ["x", "y"] } } });
    expect(selected(operation, { body: { state: "lost", tags: ["x", "y"] } })).toEqual(allOf(THINGS, "state", "tags"));
    expect(selected(operation, { body: { tags: ["x"] } })).toEqual(allOf([]));
    expect(selected(ofBody({}, { half: { value: { tags: ["x", "blue"] } } }), { body: { tags: ["x", "blue"] } })).toEqual(allOf([FIRST]));

    const parameter = (name: string, example: string) => ({ name, in: "query", example, schema: { type: "string" } });
    const queried = operationWith({ parameters: [parameter("state", "lost"), parameter("tags", "Blue")] });
    expect(selected(queried, { query: { state: "lost", tags: "Blue" } })).toEqual(allOf([FIRST], "state"));
    expect(selected(queried, { query: { state: "gone" } })).toEqual(allOf([]));
  });
});

describe("a request with conditions", () => {
  const operation = operationWith({ "x-resource": { collection: "things", action: "list", conditions: field("where") } });
  const where = { expressions: [{ field: "size", operand: ">", value: 9 }] };

  it("selects the items that meet them and have the values that it gives", () => {
    expect(selected(operation, { body: { where } })).toEqual(allOf([FIRST, THIRD]));
    expect(selected(operation, { body: { where, tags: ["red"] } })).toEqual(allOf([FIRST]));
  });

  it("that the description gives no place gets all items", () => {
    expect(selected(plain, { body: { where: "x" } })).toEqual(allOf(THINGS, "where"));
  });
});

describe("a request that names a field to sort by", () => {
  const operation = paged({ sort: SORT, order: order("descending") });
  const sorted = (by: Json, direction?: Json, items?: Json[], oldest: Json = "") =>
    selected(operation, { body: { sort: { by, ...(direction !== undefined && { direction }) }, oldest } }, items);

  it("gets the items in that order: numbers and times by their value, texts by their letters", () => {
    expect(sorted("size", "asc")).toEqual(allOf([SECOND, FIRST, THIRD]));
    expect(sorted("size")).toEqual(allOf([SECOND, FIRST, THIRD]));
    expect(sorted("size", "desc")).toEqual(allOf([THIRD, FIRST, SECOND]));
    expect(sorted("on", "ascending")).toEqual(allOf([FIRST, THIRD, SECOND]));
    expect(sorted("on", "descending")).toEqual(allOf([SECOND, THIRD, FIRST]));
  });

  it("gets items without the field before others, and those that are equal as they stood", () => {
    const named = [{ name: "b" }, {}, { name: "A" }, { name: null }, { name: "b", n: 2 }];
    expect(sorted("name", "asc", named)).toEqual(allOf([{}, { name: null }, { name: "A" }, { name: "b" }, { name: "b", n: 2 }]));
    expect(sorted("name", "desc", named)).toEqual(allOf([{ name: "b" }, { name: "b", n: 2 }, { name: "A" }, {}, { name: null }]));
  });

  it("gets that order also where it asks for the reverse of the usual one, and of the items that it selects", () => {
    expect(sorted("size", "asc", THINGS, true)).toEqual(allOf([SECOND, FIRST, THIRD]));
    expect(selected(operation, { body: { sort: { by: "size" }, tags: "red" } })).toEqual(allOf([SECOND, FIRST]));
  });

  it("gets the usual order where the items have no such field, or the description does not say how to sort", () => {
    expect(sorted("colour", "desc")).toEqual(allOf(THINGS));
    expect(sorted("colour", "desc", THINGS, true)).toEqual(allOf([THIRD, SECOND, FIRST]));
    expect(sorted(["size"], "desc")).toEqual(allOf(THINGS));
    expect(selected(paged(), { body: { sort: { by: "size" } } })).toEqual(allOf(THINGS, "by"));
  });
});

describe("a request for the reverse of the usual order", () => {
  const [descending, ascending] = [paged({ order: order("descending") }), paged({ order: order("ascending") })];

  it("gets it, as far as it reads, with or without a condition", () => {
    expect(selected(descending, { body: { oldest: true } })).toEqual(allOf([THIRD, SECOND, FIRST]));
    expect(selected(ascending, { body: { oldest: "false" } })).toEqual(allOf([THIRD, SECOND, FIRST]));
    expect(selected(descending, { body: { oldest: true, tags: "red" } })).toEqual(allOf([SECOND, FIRST]));
    expect(selected(descending, { body: { oldest: true, colour: "red" } })).toEqual(allOf([THIRD, SECOND, FIRST], "colour"));

    const reversed = select(new Collection(seriesOf(THINGS), { bytes: 0 }), requestTo(descending, { body: { oldest: true } }));
    const pages = [
      [0, 2],
      [1, 2],
      [2, 9],
      [3, 9],
    ].map(([start = 0, end = 0]) => reversed.slice(start, end));
    expect(pages).toEqual([[THIRD, SECOND], [SECOND], [FIRST], []]);
  });

  it("is none when it asks for the usual order, for none, or of a list without one", () => {
    for (const oldest of [false, "false", "", undefined])
      expect(selected(descending, { body: oldest === undefined ? {} : { oldest } })).toEqual(allOf(THINGS));
    for (const oldest of [true, "true", "", undefined])
      expect(selected(ascending, { body: oldest === undefined ? {} : { oldest } })).toEqual(allOf(THINGS));
    const { ascendingIf: _, ...unasked } = order("ascending");
    expect(selected(paged({ order: unasked }), {})).toEqual(allOf(THINGS));
    expect(selected(paged(), { body: { oldest: "true" } })).toEqual(allOf(THINGS, "oldest"));
  });
});

describe("a list of more than ten thousand items", () => {
  const counting = (size: number): Series => ({ size, at: (index) => ({ n: index, state: index % 5000 === 0 ? "on" : "off" }) });
  const [ON, BEYOND] = [[0, 5000].map((n) => ({ n, state: "on" })), "items after the first 10000"];

  it("is filtered as far as its first ones, which the request is told", () => {
    const found = (size: number) => selected(plain, { query: { state: "on" } }, counting(size));
    expect([found(10_000), found(10_001)]).toEqual([allOf(ON), allOf(ON, BEYOND)]);
    expect(selected(plain, { query: { colour: "red", state: "on" } }, counting(10_001))).toEqual(allOf(ON, "colour", BEYOND));
  });

  it("is whole for a request that neither filters nor sorts it", () => {
    const operation = operationWith({ "x-resource": { collection: "things", action: "list", conditions: field("where") } });
    for (const where of [{}, { expressions: [] }, undefined]) {
      const { items, ignored } = selected(operation, { body: where ? { where } : {} }, counting(10_001));
      expect([items.length, ignored]).toEqual([10_001, []]);
    }
    const { items, ignored } = selected(plain, { query: { colour: "red" } }, counting(10_001));
    expect([items.length, ignored]).toEqual([10_001, ["colour"]]);
  });
});
