import { beforeEach, describe, expect, it } from "vitest";
import type { Json } from "../../src/description/json.js";
import { Collection } from "../../src/mock/collection.js";
import { createCollections } from "../../src/mock/collections.js";
import { createBodyStore } from "../../src/mock/journal/body-store.js";
import { createJournal } from "../../src/mock/journal/journal.js";
import { seriesOf } from "../../src/mock/series.js";
import { type KeptWeight, weigh } from "../../src/mock/weight.js";

const times = <Value>(count: number, value: (index: number) => Value) => Array.from({ length: count }, (_, index) => value(index));
/** An item of about 90 kB. */
const large = (id: number): Json => ({ id, text: "x".repeat(90_000) });
const everyItem = () => true;

describe("the weight of a value", () => {
  it.each<[name: string, value: Json, least: number]>([
    ["of a text has its characters", "x".repeat(1_000), 1_000],
    ["of a list has that of its items", times(1_000, () => "x".repeat(10)), 34_000],
    ["of an object has that of its members", Object.fromEntries(times(1_000, (index) => [`k${index}`, "x".repeat(10)])), 66_000],
    ["of empty objects is much more than their text", times(1_000, () => ({})), 64_000],
    ["of a number, a flag and nothing is small", [1, true, null], 80],
  ])("%s", (_, value, least) => {
    expect(weigh(value)).toBeGreaterThanOrEqual(least);
    expect(weigh(value)).toBeLessThan(least * 1.1 + 10);
  });
});

describe("a collection", () => {
  let total: KeptWeight;
  let collection: Collection;
  beforeEach(() => {
    total = { bytes: 0 };
    collection = new Collection(seriesOf(times(120, (id) => ({ id }))), total);
  });
  const isLarge = (item: Json) => "text" in (item as object);

  it("keeps the latest thousand new items", () => {
    for (let id = 0; id < 1_005; id++) collection.add({ id });
    expect([collection.size, collection.slice(0, 1), collection.createdCount]).toEqual([1_120, [{ id: 1_004 }], 1_005]);
    expect(collection.slice(999, 1_001)).toEqual([{ id: 5 }, { id: 0 }]);
  });

  it("keeps the latest two million bytes of new items", () => {
    for (let id = 0; id < 40; id++) collection.add(large(id));
    expect(collection.size).toBe(120 + 22);
    expect(collection.slice(0, 1)).toMatchObject([{ id: 39 }]);
    expect(total.bytes).toBeLessThanOrEqual(2_000_000);
  });

  it("keeps a new item even where changes have filled it", () => {
    collection.update(everyItem, () => large(0));
    collection.add({ id: 7 });
    expect(collection.slice(0, 1)).toEqual([{ id: 7 }]);
  });

  it("keeps no item of more than a hundred thousand bytes, and leaves one as it was that would become one", () => {
    collection.add({ text: "x".repeat(100_000) });
    expect(collection.size).toBe(120);
    expect(collection.update(everyItem, () => ({ text: "x".repeat(100_000) }))).toBe(120);
    expect(collection.slice(0, 120).some(isLarge)).toBe(false);
    expect(total.bytes).toBe(0);
  });

  it("makes no more items that are too large once they have cost as much as it may keep", () => {
    let made = 0;
    collection.update(everyItem, () => {
      made += 1;
      return { text: "x".repeat(500_000) };
    });
    expect(made).toBe(4);
  });

  it("counts all that match an update, and changes them as far as it has room", () => {
    expect(collection.update(everyItem, () => large(0))).toBe(120);
    expect(collection.slice(0, 120).filter(isLarge)).toHaveLength(23);
  });

  it("weighs a changed item as it is now", () => {
    collection.add(large(1));
    collection.update(isLarge, () => ({ id: 1 }));
    expect(total.bytes).toBe(weigh({ id: 1 }));
    collection.update(
      (item) => weigh(item) === weigh({ id: 1 }),
      () => ({ id: 2 }),
    );
    expect(total.bytes).toBe(121 * weigh({ id: 2 }));
  });

  it("weighs nothing once its items are removed or reset", () => {
    collection.add(large(1));
    collection.update(everyItem, () => large(2));
    collection.remove(everyItem);
    expect([total.bytes, collection.size]).toEqual([0, 0]);
    collection.set([large(3)]);
    expect(total.bytes).toBe(weigh(large(3)));
    collection.reset();
    expect([total.bytes, collection.size]).toEqual([0, 120]);
  });

  it("has room for new items however large those are that were set", () => {
    collection.set(times(40, large));
    collection.add({ id: 7 });
    collection.add({ id: 8 });
    expect(collection.size).toBe(42);
  });
});

describe("collections", () => {
  const EMPTY = () => seriesOf([]);

  it("forget the least recently used beyond a thousand", () => {
    const collections = createCollections({ bytes: 0 });
    for (let key = 0; key < 1_001; key++) collections.open(`c${key}`, EMPTY).add({ id: key });
    expect(Object.keys(collections.changed())).toHaveLength(1_000);
    expect(collections.changed()).not.toHaveProperty("c0");
  });

  it("forget the least recently used beyond fifty million bytes, those of other sessions included", () => {
    const total = { bytes: 0 };
    const [one, other] = [createCollections(total), createCollections(total)];
    const fill = (collections: typeof one, key: string) => {
      for (const item of times(20, large)) collections.open(key, EMPTY).add(item);
    };
    for (let key = 0; key < 20; key++) fill(one, `c${key}`);
    for (let key = 0; key < 20; key++) fill(other, `c${key}`);
    other.open("last", EMPTY);
    expect(Object.keys(one.changed())).toHaveLength(20);
    const kept = Object.keys(other.changed());
    expect(kept).not.toContain("c0");
    expect(kept).toContain("c19");
    expect(total.bytes).toBeLessThanOrEqual(50_000_000);
  });

  it("free what they kept when they are reset", () => {
    const total = { bytes: 0 };
    const collections = createCollections(total);
    collections.open("a", EMPTY).add(large(1));
    collections.set("b", [large(2)]);
    expect(total.bytes).toBe(2 * weigh(large(1)));
    collections.reset();
    expect([total.bytes, collections.changed()]).toEqual([0, {}]);
  });

  it("keep the one that is in use, however large it is", () => {
    const collections = createCollections({ bytes: 60_000_000 });
    collections.open("a", EMPTY).add({ id: 1 });
    expect(collections.open("a", EMPTY).size).toBe(1);
  });
});

describe("the bodies that journals keep", () => {
  const add = (journal: ReturnType<typeof createJournal>, body: unknown) =>
    journal.add({ method: "POST", path: "/a", body }, { status: 200, body: undefined }, undefined, 1);
  const entryOf = (bodies: ReturnType<typeof createBodyStore>, body: unknown) => {
    const journal = createJournal(() => 0, bodies);
    add(journal, body);
    return journal.entries[0];
  };

  it("are twenty million characters, those of the latest requests of all sessions", () => {
    const bodies = createBodyStore();
    const entries = times(250, (id) => entryOf(bodies, large(id)));
    const isKept = entries.map((entry) => typeof entry?.body === "object");
    expect(isKept.indexOf(true)).toBe(28);
    expect(isKept.lastIndexOf(false)).toBe(27);
    expect(entries[0]?.body).toBe("(omitted: the journal is full)");
    expect(entries.at(-1)?.body).toEqual(large(249));
  });

  it.each([
    ["a reset", (journal: ReturnType<typeof createJournal>) => journal.reset()],
    ["1,000 later requests", (journal: ReturnType<typeof createJournal>) => void times(1000, () => add(journal, undefined))],
  ])("take no room after %s, and can be read by those who still have them", (_, forget) => {
    const bodies = createBodyStore();
    const journal = createJournal(() => 0, bodies);
    add(journal, large(0));
    const [forgotten] = journal.entries;
    forget(journal);
    const entries = times(222, (id) => entryOf(bodies, large(id)));
    expect(entries[0]?.body).toEqual(large(0));
    expect(forgotten?.body).toEqual(large(0));
  });

  it("do not change with the object that was received", () => {
    const body = { name: "A" };
    const entry = entryOf(createBodyStore(), body);
    body.name = "B";
    expect(entry?.body).toEqual({ name: "A" });
  });

  it.each([
    ["100,000 characters", "x".repeat(99_998), "x".repeat(99_998)],
    ["more", "x".repeat(99_999), "(100001 characters, omitted)"],
  ])("of %s are kept or named by their length", (_, body, shown) => expect(entryOf(createBodyStore(), body)?.body).toBe(shown));
});
