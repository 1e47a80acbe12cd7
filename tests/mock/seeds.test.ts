import { describe, expect, it } from "vitest";
import { Description } from "../../src/description/description.js";
import type { Json, JsonObject } from "../../src/description/json.js";
import { createSeeds, fieldOfItem } from "../../src/mock/seeds.js";

const at = (minute: number) => `2024-03-01T10:0${minute}:00Z`;
const list = { style: "offset", position: "$request.query.skip", limit: "$request.query.top", items: "$response.body#/a/list" };
const identity = "$response.body#/a/list/0/key/id";
const order = (direction: string) => ({ by: "$response.body#/a/list/0/on", direction, level: "observed" });

function firstItems(pagination: JsonObject, examples: JsonObject, size: number): Json[] {
  const series = seriesOf(createSeeds(size), pagination, examples);
  return Array.from({ length: series.size }, (_, index) => series.at(index));
}

function seriesOf(seeds: ReturnType<typeof createSeeds>, own: JsonObject, lists: JsonObject) {
  const examples = Object.fromEntries(
    Object.entries(lists).map(([name, items]) => [name, { value: { a: { list: items } } }]),
  ) as JsonObject;
  const responses = { 200: { description: "", content: { "application/json": { examples } } } };
  const operation = Description.of({
    openapi: "3.1.1",
    paths: { "/x": { get: { operationId: "x.list", "x-pagination": { ...list, ...own }, responses } } },
  }).operation("x.list");
  if (operation.pagination === undefined) throw new Error("no list");
  return seeds(operation, operation.pagination);
}

describe("the items that a list has at first", () => {
  it("are those of all examples, then copies with an identity each", () => {
    expect(firstItems({ identity }, { some: [{ key: { id: "a" } }], none: [], other: [{ key: { id: "b" } }], wrong: "text" }, 4)).toEqual([
      { key: { id: "a" } },
      { key: { id: "b" } },
      { key: { id: "a-3" } },
      { key: { id: "b-4" } },
    ]);
  });

  it("continue the order of the list", () => {
    const examples = { some: [{ on: at(3) }, { on: at(5) }] };
    expect(firstItems({ order: order("ascending") }, examples, 3)).toEqual([{ on: at(3) }, { on: at(5) }, { on: at(6) }]);
    expect(firstItems({ order: order("descending") }, examples, 3)).toEqual([{ on: at(5) }, { on: at(3) }, { on: at(2) }]);
  });

  it("are told apart by a text, where the list has neither identity nor order", () => {
    expect(firstItems({}, { some: [{ name: "n" }] }, 2)).toEqual([{ name: "n" }, { name: "n-2" }]);
  });

  it("are the given ones, where there are any", () => {
    const given = seriesOf(createSeeds(9, new Map([["x.list", ["given"]]])), {}, { some: ["example"] });
    const other = seriesOf(createSeeds(1, new Map([["y.list", ["given"]]])), {}, { some: ["example"] });
    expect([given.size, given.at(0), other.size, other.at(0)]).toEqual([1, "given", 1, "example"]);
  });

  it("are made once", () => {
    const seeds = createSeeds(2);
    expect(seriesOf(seeds, {}, { some: ["a"] })).toBe(seriesOf(seeds, {}, { some: ["a"] }));
  });
});

it("the field of an item is named by an expression through its list, and by no other", () => {
  expect(fieldOfItem("$response.body#/a/list", "$response.body#/a/list/0/key/id")).toEqual(["key", "id"]);
  expect(fieldOfItem("$response.body#/a/list", "$response.body#/b/0/id")).toBeUndefined();
});
