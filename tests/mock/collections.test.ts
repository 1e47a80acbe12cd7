import { describe, expect, it } from "vitest";
import type { Json } from "../../src/description/json.js";
import { collectionKey, createCollections } from "../../src/mock/collections.js";
import { seriesOf } from "../../src/mock/series.js";

const seeds =
  (...items: Json[]) =>
  () =>
    seriesOf(items);
/** A text that weighs so many bytes. */
const textOf = (bytes: number) => "x".repeat(bytes - 24);

describe("the collections of a session", () => {
  it("are made when they are used first, and are the same from then on", () => {
    const collections = createCollections({ bytes: 0 });
    const rows = collections.open("rows", seeds("a"));
    expect(collections.open("rows", seeds("b"))).toBe(rows);
    expect([rows.slice(0, 9), collections.open("users", seeds("c")).slice(0, 9)]).toEqual([["a"], ["c"]]);
  });

  it("are named with their first hundred items where they are changed, used before or not", () => {
    const collections = createCollections({ bytes: 0 });
    collections.open("unchanged", seeds("a"));
    collections.open("changed", seeds("a")).add("b");
    collections.set(
      "set",
      Array.from({ length: 101 }, (_, index) => index),
    );
    collections.set("empty", []);
    expect(collections.changed()).toEqual({ changed: ["b", "a"], set: Array.from({ length: 100 }, (_, index) => index), empty: [] });
    expect(collections.open("set", seeds("a")).size).toBe(101);
  });

  it("are as at first after a reset, and weigh nothing", () => {
    const total = { bytes: 5 };
    const collections = createCollections(total);
    collections.open("rows", seeds("a")).add(1);
    collections.set("users", [1, 2]);
    expect(total.bytes).toBe(5 + 8 + 16);
    collections.reset();
    expect([collections.changed(), total.bytes]).toEqual([{}, 5]);
    expect(collections.open("rows", seeds("a")).slice(0, 9)).toEqual(["a"]);
  });

  it("forget the least recently used beyond a thousand", () => {
    const total = { bytes: 0 };
    const collections = createCollections(total);
    for (let index = 0; index < 1000; index++) collections.set(`rows/${index}`, [index]);
    collections.open("rows/0", seeds());
    expect(total.bytes).toBe(8000);
    collections.set("rows/1000", [1000]);
    const names = Object.keys(collections.changed());
    expect([names.length, names.includes("rows/0"), names.includes("rows/1"), total.bytes]).toEqual([1000, true, false, 8000]);
  });

  it("forget the least recently used while all sessions keep more than 50 MB, but not the one in use", () => {
    const total = { bytes: 50_000_000 - 20_000 };
    const collections = createCollections(total);
    collections.set("first", [textOf(10_000)]);
    collections.set("second", [textOf(10_000)]);
    collections.open("third", seeds()).add(1);
    expect(Object.keys(collections.changed())).toEqual(["first", "second", "third"]);
    collections.open("third", seeds());
    expect(Object.keys(collections.changed())).toEqual(["second", "third"]);

    total.bytes += 50_000_000;
    collections.open("third", seeds());
    expect(collections.changed()).toEqual({ third: [1] });
  });
});

it("the key of a collection tells values of its scope apart, whatever they are", () => {
  expect(collectionKey("rows", [])).toBe("rows");
  expect(collectionKey("rows", ["a/b", 1, undefined])).toBe("rows/a%2Fb/1/undefined");
});
