import { describe, expect, it } from "vitest";
import type { Json } from "../../src/description/json.js";
import { createSeries, type ItemTraits, seriesOf } from "../../src/mock/series.js";

function itemsOf(examples: readonly Json[], size: number, traits: ItemTraits = {}): Json[] {
  const series = createSeries(examples, size, traits);
  return Array.from({ length: series.size }, (_, index) => series.at(index));
}

/** A time on one day, such as `10:05`. */
const at = (clock: string) => `2024-03-01T${clock}:00Z`;
const ascending: ItemTraits = { order: { by: ["on"], isAscending: true } };
const descending: ItemTraits = { order: { by: ["on"], isAscending: false } };

describe("a series of given items", () => {
  it("has just these", () => {
    const series = seriesOf(["a", null]);
    expect([series.size, series.at(0), series.at(1), series.at(2)]).toEqual([2, "a", null, null]);
  });
});

describe("a series of examples", () => {
  it("is empty without any, and has a whole number of items", () => {
    expect([itemsOf([], 5), itemsOf(["a"], 1.9)]).toEqual([[], ["a"]]);
  });

  it("has the examples in their order, each once, then copies with an identity each", () => {
    const examples = [
      { id: "b", n: 1 },
      { id: "a", n: 2 },
      { id: "b", n: 3 },
    ];
    expect(itemsOf(examples, 5, { identity: ["id"] })).toEqual([
      { id: "b", n: 1 },
      { id: "a", n: 2 },
      { id: "b-3", n: 1 },
      { id: "a-4", n: 2 },
      { id: "b-5", n: 1 },
    ]);
  });

  it("finds the identity at any depth, text or number, and leaves out examples without one", () => {
    const examples = [{ key: { id: null } }, { key: { id: 10 } }, { key: {} }, { key: { id: "x" } }, "none"];
    expect(itemsOf(examples, 4, { identity: ["key", "id"] })).toEqual([
      { key: { id: 10 } },
      { key: { id: "x" } },
      { key: { id: 13 } },
      { key: { id: "x-4" } },
    ]);
  });

  it("has examples that differ, where none has an identity", () => {
    expect(itemsOf([{ n: 1 }, { n: 2 }, { n: 1 }], 2, { identity: ["id"] })).toEqual([{ n: 1 }, { n: 2 }]);
    expect(itemsOf([{ n: 1 }, { n: 2 }, { n: 1 }], 3)).toEqual([{ n: 1 }, { n: 2 }, { n: 1 }]);
  });

  it("tells copies apart by their first text, where it has neither identity nor time", () => {
    const object = { count: 1, name: "n", text: "t" };
    expect(itemsOf([object, { count: 2 }, "text", ["x"], null], 10)).toEqual([
      object,
      { count: 2 },
      "text",
      ["x"],
      null,
      { count: 1, name: "n-6", text: "t" },
      { count: 2 },
      "text",
      ["x"],
      null,
    ]);
  });

  it("goes on a minute later with each copy in ascending order, and moves every time of a copy", () => {
    const examples = [
      { on: at("10:05"), name: "second" },
      { on: at("10:30"), name: "third" },
      { on: at("10:00"), name: "first", ended: [at("10:02")] },
    ];
    expect(itemsOf(examples, 6, ascending)).toEqual([
      { on: at("10:00"), name: "first", ended: [at("10:02")] },
      { on: at("10:05"), name: "second" },
      { on: at("10:30"), name: "third" },
      { on: at("10:31"), name: "first", ended: [at("10:33")] },
      { on: at("10:32"), name: "second" },
      { on: at("10:33"), name: "third" },
    ]);
  });

  it("goes on a minute earlier with each copy in descending order, with an identity where there is one", () => {
    const examples = [
      { id: "a", on: at("10:05") },
      { id: "b", on: at("10:30") },
    ];
    expect(itemsOf(examples, 4, { ...descending, identity: ["id"] })).toEqual([
      { id: "b", on: at("10:30") },
      { id: "a", on: at("10:05") },
      { id: "b-3", on: at("10:04") },
      { id: "a-4", on: at("10:03") },
    ]);
  });

  it("leaves out examples without a time where others have one, and keeps the order where none has", () => {
    expect(itemsOf([{ on: "soon" }, { on: at("10:00") }, {}], 2, ascending)).toEqual([{ on: at("10:00") }, { on: at("10:01") }]);
    expect(itemsOf([{ n: 2 }, { n: 1 }], 3, descending)).toEqual([{ n: 2 }, { n: 1 }, { n: 2 }]);
  });

  it("has the same item each time, as far as it keeps them", () => {
    const series = createSeries([{ id: "a" }], 5000, { identity: ["id"] });
    const first = Array.from({ length: 2002 }, (_, index) => series.at(index));
    const isSame = (index: number) => series.at(index) === first[index];
    expect([0, 1, 2000, 2001].map(isSame)).toEqual([true, true, true, false]);
    expect(series.at(2001)).toEqual(first[2001]);
  });
});
