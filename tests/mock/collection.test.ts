import { describe, expect, it } from "vitest";
import type { Json } from "../../src/description/json.js";
import { Collection } from "../../src/mock/collection.js";
import { type Series, seriesOf } from "../../src/mock/series.js";

/** What other collections keep already. */
const OTHERS = 7;
const NUMBER_BYTES = 8;
const MAX_ITEM_BYTES = 100_000;

function collectionOf(seeds: readonly Json[] | Series) {
  const total = { bytes: OTHERS };
  const collection = new Collection("at" in seeds && "size" in seeds ? seeds : seriesOf(seeds as Json[]), total);
  return { collection, all: () => collection.slice(0, 20_000), kept: () => total.bytes - OTHERS };
}

const counting = (size: number): Series => ({ size, at: (index) => index });
/** A text that weighs so many bytes. */
const textOf = (bytes: number) => "x".repeat(bytes - 24);
const is = (wanted: Json) => (item: Json) => item === wanted;
const isAny = () => true;

describe("a collection", () => {
  it("has its first items as long as nothing changes it", () => {
    const { collection, all, kept } = collectionOf(["a", "b", "c"]);
    expect(all()).toEqual(["a", "b", "c"]);
    expect([collection.slice(1, 2), collection.slice(2, 9), collection.slice(3, 9), collection.slice(1, 1)]).toEqual([
      ["b"],
      ["c"],
      [],
      [],
    ]);
    expect(collection.filter((item) => item !== "b")).toEqual(["a", "c"]);
    expect([collection.size, collection.createdCount, collection.isChanged, kept()]).toEqual([3, 0, false, 0]);
  });

  it("has created items before the others, the newest first", () => {
    const { collection, all, kept } = collectionOf(["a", "b"]);
    for (const item of [1, 2]) collection.add(item);
    expect(all()).toEqual([2, 1, "a", "b"]);
    expect([collection.slice(1, 3), collection.slice(0, 1), collection.slice(2, 3), collection.slice(3, 9)]).toEqual([
      [1, "a"],
      [2],
      ["a"],
      ["b"],
    ]);
    expect([collection.size, collection.createdCount, collection.isChanged, kept()]).toEqual([4, 2, true, 2 * NUMBER_BYTES]);
  });

  it("drops the oldest created items beyond a thousand", () => {
    const { collection, kept } = collectionOf(["a"]);
    for (let item = 0; item < 1002; item++) collection.add(item);
    expect([collection.size, collection.createdCount, kept()]).toEqual([1001, 1002, 1000 * NUMBER_BYTES]);
    expect([collection.slice(0, 1), collection.slice(999, 1001)]).toEqual([[1001], [2, "a"]]);
  });

  it("drops the oldest created items beyond two megabytes, but not the newest", () => {
    const { collection, all, kept } = collectionOf(Array.from({ length: 20 }, () => "seed"));
    for (let count = 0; count < 20; count++) collection.add(textOf(MAX_ITEM_BYTES));
    expect([collection.size, kept()]).toEqual([40, 2_000_000]);
    collection.add(1);
    expect([collection.size, kept()]).toEqual([40, 1_900_000 + NUMBER_BYTES]);

    collection.reset();
    expect(collection.update(is("seed"), () => textOf(MAX_ITEM_BYTES))).toBe(20);
    collection.add("old");
    collection.add("new");
    expect(all()).toEqual(["new", ...Array.from({ length: 20 }, () => textOf(MAX_ITEM_BYTES))]);
  });

  it("counts an item that is too large to be kept as created", () => {
    const { collection, all, kept } = collectionOf(["a"]);
    collection.add(textOf(MAX_ITEM_BYTES + 1));
    expect([all(), collection.createdCount, collection.isChanged, kept()]).toEqual([["a"], 1, true, 0]);
    collection.add(textOf(MAX_ITEM_BYTES));
    expect([collection.size, kept()]).toEqual([2, MAX_ITEM_BYTES]);
  });
});

describe("an update of a collection", () => {
  it("changes created and first items that pass the test, and counts them", () => {
    const { collection, all, kept } = collectionOf(["a", "b", "c"]);
    collection.add(1);
    collection.add(2);
    expect(
      collection.update(
        (item) => item === 1 || item === "b",
        (item) => ({ was: item }),
      ),
    ).toBe(2);
    expect(all()).toEqual([2, { was: 1 }, "a", { was: "b" }, "c"]);
    expect(kept()).toBe(NUMBER_BYTES + (64 + 32 + NUMBER_BYTES) + (64 + 32 + 24 + 1));
  });

  it("weighs a first item only as it is after the last change", () => {
    const { collection, all, kept } = collectionOf(["a", "b"]);
    collection.update(is("b"), () => "longer");
    expect(collection.isChanged).toBe(true);
    collection.update(is("longer"), () => 1);
    expect([all(), kept(), collection.size, collection.createdCount]).toEqual([["a", 1], NUMBER_BYTES, 2, 0]);
  });

  it("that concerns no item changes nothing", () => {
    const { collection, kept } = collectionOf(["a"]);
    expect(collection.update(is("z"), () => 1)).toBe(0);
    expect([collection.isChanged, kept()]).toEqual([false, 0]);
  });

  it("leaves an item as it is that would be too large, and makes no more of them than two megabytes", () => {
    const { collection, kept } = collectionOf(counting(30));
    let made = 0;
    const change = () => {
      made += 1;
      return textOf(200_000);
    };
    expect(collection.update(isAny, change)).toBe(30);
    expect([made, collection.isChanged, kept()]).toEqual([11, false, 0]);
    expect(collection.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, index) => index));
  });

  it("leaves items as they are once the collection is full", () => {
    const { collection, kept } = collectionOf(counting(30));
    expect(collection.update(isAny, () => textOf(MAX_ITEM_BYTES))).toBe(30);
    expect(kept()).toBe(2_100_000);
    expect(collection.slice(20, 22)).toEqual([textOf(MAX_ITEM_BYTES), 21]);
    expect(collection.update(is(25), () => "z")).toBe(1);
    expect(collection.slice(25, 26)).toEqual([25]);
  });
});

describe("a removal from a collection", () => {
  it("takes away created, changed and first items, and what they weigh", () => {
    const { collection, all, kept } = collectionOf(["a", "b", "c", "d"]);
    for (const item of [1, 2]) collection.add(item);
    collection.update(is("c"), () => 3);
    expect(collection.remove((item) => item === 1 || item === 3 || item === "a")).toBe(3);
    expect([all(), collection.size, kept()]).toEqual([[2, "b", "d"], 3, NUMBER_BYTES]);
    expect(collection.remove((item) => item === "a" || item === "c")).toBe(0);
  });

  it("alone makes it a changed one", () => {
    const { collection, kept } = collectionOf(["a"]);
    collection.remove(is("a"));
    expect([collection.isChanged, collection.size, kept()]).toEqual([true, 0, 0]);
  });

  it("leaves the others at their places, in whatever order it takes place", () => {
    const { collection, all } = collectionOf(counting(13));
    for (const item of [10, 2, 1, 9, 4]) expect(collection.remove(is(item))).toBe(1);
    expect(all()).toEqual([0, 3, 5, 6, 7, 8, 11, 12]);
    expect(collection.update(is(3), () => "three")).toBe(1);
    expect(collection.slice(0, 3)).toEqual([0, "three", 5]);
  });
});

describe("a list of more than ten thousand items", () => {
  it("is searched, changed and emptied as far as its first ten thousand", () => {
    const { collection } = collectionOf(counting(10_002));
    expect(collection.filter((item) => Number(item) > 9_997)).toEqual([9_998, 9_999]);
    expect(
      collection.update(
        (item) => Number(item) > 9_997,
        () => "changed",
      ),
    ).toBe(2);
    expect(collection.slice(9_997, 10_002)).toEqual([9_997, "changed", "changed", 10_000, 10_001]);
    expect(collection.remove(isAny)).toBe(10_000);
    expect(collection.slice(0, 9)).toEqual([10_000, 10_001]);
  });
});

describe("the items that a collection is given", () => {
  it("take the place of all others, changed as they are", () => {
    const { collection, all, kept } = collectionOf(["a", "b", "c"]);
    collection.add(1);
    collection.update(is("b"), () => 2);
    collection.remove(is("a"));
    collection.set([3, "four"]);
    expect([all(), collection.size, collection.createdCount, collection.isChanged]).toEqual([[3, "four"], 2, 0, true]);
    expect(kept()).toBe(NUMBER_BYTES + 24 + "four".length);
    collection.set([5]);
    expect([all(), kept()]).toEqual([[5], NUMBER_BYTES]);
  });

  it("make way for the first ones when it is reset, as does every change", () => {
    const { collection, all, kept } = collectionOf(["a", "b", "c"]);
    collection.set(["x", "y"]);
    collection.add(1);
    collection.update(is("x"), () => 2);
    collection.remove(is("y"));
    for (let count = 0; count < 2; count++) {
      collection.reset();
      expect([all(), collection.createdCount, collection.isChanged, kept()]).toEqual([["a", "b", "c"], 0, false, 0]);
    }
  });
});
