import { describe, expect, it } from "vitest";
import type { Json } from "../../src/description/json.js";
import { conditionsOf, findTargets, MAX_TARGETS, targetsOf, valuesByPlace, valuesOf } from "../../src/mock/resources/targets.js";

const rows = { collection: "rows", action: "update" } as const;
const many = Array.from({ length: MAX_TARGETS + 1 }, (_, index) => ({ id: index }));

describe("the items that a request names", () => {
  it("have the fields that expressions through one list read, each item at its place", () => {
    const match = { id: "$request.body#/rows/0/id", name: "$request.body#/rows/0/label" };
    const requestBody = { rows: [{ id: "a", label: "A" }, { id: 2 }, { label: "C" }, {}, { id: null, label: true }, { id: { deep: 1 } }] };
    expect(targetsOf({ ...rows, match }, { requestBody })).toEqual([
      { index: 0, fields: { id: "a", name: "A" } },
      { index: 1, fields: { id: 2 } },
      { index: 2, fields: { name: "C" } },
    ]);
  });

  it("are others for each list, and for a value that is in none", () => {
    const match = { id: "$request.body#/ids/0", name: "$request.body#/names/0", key: "$request.path.key" };
    expect(targetsOf({ ...rows, match }, { pathValues: { key: "k" }, requestBody: { ids: ["a", "b"], names: ["A"] } })).toEqual([
      { index: 0, fields: { id: "a" } },
      { index: 1, fields: { id: "b" } },
      { index: 0, fields: { name: "A" } },
      { index: 0, fields: { key: "k" } },
    ]);
  });

  it("are none where no expression says how, and a thousand at most", () => {
    expect(targetsOf(rows, { requestBody: { id: "a" } })).toEqual([]);
    const targets = targetsOf({ ...rows, match: { id: "$request.body#/rows/0/id" } }, { requestBody: { rows: many } });
    expect([targets.length, targets.at(-1)]).toEqual([MAX_TARGETS, { index: MAX_TARGETS - 1, fields: { id: MAX_TARGETS - 1 } }]);
  });
});

describe("the records that targets mean", () => {
  const records: Json[] = [
    { id: 1, name: "one" },
    { id: 2, name: "two" },
    { id: 1, name: "again" },
    { id: 3, name: "2" },
    { other: "two" },
  ];
  const find = (...targets: Record<string, string | number>[]) =>
    findTargets(
      records,
      targets.map((fields) => ({ fields, index: 0 })),
    );

  it("have any of their values, whether written as a number or as text, and are the first ones that have it", () => {
    expect(find({ id: "2" }, { id: 1 }, { name: "two" }, { id: 9, name: "again" }, { id: 3, name: "one" })).toEqual([
      records[1],
      records[0],
      records[1],
      records[2],
      records[3],
    ]);
  });

  it("are unknown where no record has a value in that field", () => {
    expect(find({ id: 9 }, {}, { name: "1" }, { id: 1 })).toEqual([undefined, undefined, undefined, records[0]]);
  });

  it("are not those that lack the field, where a target's value is empty", () => {
    expect(find({ name: "" }, { name: "undefined" })).toEqual([undefined, undefined]);
  });
});

describe("the values that a request sends", () => {
  it("are those of each item that it sends, with the named ones on top", () => {
    const resource = { ...rows, sent: "$request.body#/rows/0", values: { table: "$request.path.table", gone: "$request.query.gone" } };
    const requestBody = { rows: [{ id: 1, table: "sent" }, "no object", ["list"], { id: 2 }] };
    expect(valuesOf(resource, { pathValues: { table: "t" }, query: {}, requestBody })).toStrictEqual([
      { id: 1, table: "t" },
      { id: 2, table: "t" },
    ]);
    expect(valuesByPlace({ ...rows, sent: "$request.body#/rows/0" }, { requestBody })).toEqual([
      { id: 1, table: "sent" },
      undefined,
      undefined,
      { id: 2 },
    ]);
  });

  it("are the named ones alone, or none, where it sends no items", () => {
    expect(valuesOf({ ...rows, values: { name: "$request.query.name" } }, { query: { name: "n" } })).toEqual([{ name: "n" }]);
    expect(valuesOf(rows, {})).toEqual([{}]);
  });

  it("are those of a thousand items at most", () => {
    const all = valuesOf({ ...rows, sent: "$request.body#/rows/0" }, { requestBody: { rows: many } });
    expect([all.length, all.at(-1)]).toEqual([MAX_TARGETS, { id: MAX_TARGETS - 1 }]);
  });
});

describe("the conditions of a request", () => {
  const items: Json[] = [{ n: 9, s: "b" }, { n: "10", s: "a" }, { n: 11, s: "c" }, { n: null, s: "undefined" }, {}, "no object"];
  const resource = { conditions: "$request.body#/where" };
  const passing = (where: Json) => items.filter(conditionsOf(resource, { requestBody: { where } })).map((item) => items.indexOf(item));
  const one = (field: string, operand: string, value?: Json) =>
    passing({ expressions: [{ field, operand, ...(value !== undefined && { value }) }] });

  it("compare as text for equality, also with a field that an item lacks", () => {
    expect(one("n", "=", 10)).toEqual([1]);
    expect(one("n", "=")).toEqual([3]);
    expect(one("n", "!=", "9")).toEqual([1, 2, 3, 4, 5]);
    expect(one("s", "!=", "b")).toEqual([1, 2, 3, 4, 5]);
  });

  it("compare as numbers where both are, else as text, and leave out items without a value", () => {
    expect(one("n", ">", "9")).toEqual([1, 2]);
    expect(one("n", ">", 10)).toEqual([2]);
    expect(one("n", "<", "11")).toEqual([0, 1]);
    expect(one("n", "<", 9)).toEqual([]);
    expect(one("n", "<", 1000)).toEqual([0, 1, 2]);
    expect(one("n", ">", "1x")).toEqual([0]);
    expect(one("n", "<", "1x")).toEqual([1, 2]);
    expect(one("s", ">", "b")).toEqual([2, 3]);
    expect(one("s", ">", 1)).toEqual([0, 1, 2, 3]);
    expect(one("s", "<", "b")).toEqual([1]);
  });

  it("must all be met, or any where the operator says so", () => {
    const expressions = [
      { field: "n", operand: ">", value: 9 },
      { field: "s", operand: "=", value: "a" },
    ];
    expect(passing({ expressions })).toEqual([1]);
    expect(passing({ expressions, operator: "and" })).toEqual([1]);
    expect(passing({ expressions, operator: "or" })).toEqual([1, 2]);
  });

  it("let every item pass where there are none", () => {
    const all = items.map((_, index) => index);
    expect(passing({ expressions: [], operator: "or" })).toEqual(all);
    expect(passing(null)).toEqual(all);
    expect(items.filter(conditionsOf({}, {}))).toEqual(items);
  });

  it("are a thousand at most", () => {
    const met = Array.from({ length: MAX_TARGETS }, () => ({ field: "n", operand: "=", value: 9 }));
    expect(passing({ expressions: [...met, { field: "n", operand: "=", value: 0 }] })).toEqual([0]);
  });
});
