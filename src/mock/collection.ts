import type { Json } from "../description/json.js";
import { type Series, seriesOf } from "./series.js";
import { type KeptWeight, weigh } from "./weight.js";

/** Beyond these, the oldest created items are dropped. */
const MAX_CREATED = 1000;
const MAX_BYTES = 2_000_000;
/** Larger items are returned but not kept: many of them would fill the memory. */
const MAX_ITEM_BYTES = 100_000;
/** Where a list has more items, a search looks at these first ones only. */
export const MAX_SEARCHED = 10_000;

/**
 * The items of one list and what requests have changed in it: created items come first, the newest before the others.
 * The items that it has at first are made when they are read, and shared by all sessions.
 */
export class Collection {
  #seeds: Series;
  readonly #initial: Series;
  #created: Json[] = [];
  #changed = new Map<number, Json>();
  /** Indexes of removed seeds, in ascending order. */
  #removed: number[] = [];
  #createdCount = 0;
  /** What the created and changed items weigh, and those that `set` has put in the place of the first ones. */
  #bytes = 0;
  #givenBytes = 0;

  constructor(
    seeds: Series,
    /** What all collections keep together, to which this one adds its own. */
    private readonly total: KeptWeight,
  ) {
    this.#seeds = seeds;
    this.#initial = seeds;
  }

  get size(): number {
    return this.#created.length + this.#seeds.size - this.#removed.length;
  }

  /** How many items have been created since the start or the last reset. */
  get createdCount(): number {
    return this.#createdCount;
  }

  /** Whether a request or `set` has changed anything. */
  get isChanged(): boolean {
    return this.#createdCount > 0 || this.#changed.size > 0 || this.#removed.length > 0 || this.#seeds !== this.#initial;
  }

  /** The items from `start` to before `end`. */
  slice(start: number, end: number): Json[] {
    const items = this.#created.slice(start, end);
    const until = Math.min(end, this.size);
    for (let position = Math.max(start, this.#created.length); position < until; position++)
      items.push(this.#seedAt(this.#seedIndex(position - this.#created.length)));
    return items;
  }

  /** The items that pass a test, of the first {@link MAX_SEARCHED}. */
  filter(test: (item: Json) => boolean): Json[] {
    return this.slice(0, MAX_SEARCHED).filter(test);
  }

  /** Adds an item before all others. */
  add(item: Json): void {
    this.#createdCount += 1;
    const bytes = weigh(item);
    if (bytes > MAX_ITEM_BYTES) return;
    this.#created.unshift(item);
    this.#count(bytes);
    while (this.#created.length > MAX_CREATED || (this.#bytes > MAX_BYTES && this.#created.length > 1))
      this.#count(-weigh(this.#created.pop() ?? null));
  }

  /** Changes the items that pass a test, and returns how many did. Once the collection is full, items stay as they are. */
  update(test: (item: Json) => boolean, change: (item: Json) => Json): number {
    /** What was made and is too large: making it has a cost too. */
    let refusedBytes = 0;
    const changed = (item: Json, before: Json | undefined) => {
      if (this.#bytes + refusedBytes > MAX_BYTES) return item;
      const next = change(item);
      const bytes = weigh(next);
      if (bytes > MAX_ITEM_BYTES) {
        refusedBytes += bytes;
        return item;
      }
      this.#count(bytes - (before === undefined ? 0 : weigh(before)));
      return next;
    };
    let count = 0;
    this.#created = this.#created.map((item) => {
      if (!test(item)) return item;
      count += 1;
      return changed(item, item);
    });
    for (const index of this.#matchingSeeds(test)) {
      const item = this.#seedAt(index);
      const next = changed(item, this.#changed.get(index));
      if (next !== item) this.#changed.set(index, next);
      count += 1;
    }
    return count;
  }

  /** Removes the items that pass a test, and returns how many did. */
  remove(test: (item: Json) => boolean): number {
    const before = this.size;
    this.#created = this.#created.filter((item) => {
      const isRemoved = test(item);
      if (isRemoved) this.#count(-weigh(item));
      return !isRemoved;
    });
    const removed = this.#matchingSeeds(test);
    for (const index of removed) {
      const item = this.#changed.get(index);
      if (item !== undefined) this.#count(-weigh(item));
      this.#changed.delete(index);
    }
    this.#removed = [...this.#removed, ...removed].sort((a, b) => a - b);
    return before - this.size;
  }

  /** Replaces all items. */
  set(items: readonly Json[]): void {
    this.reset();
    this.#seeds = seriesOf(items);
    this.#givenBytes = items.reduce((sum: number, item) => sum + weigh(item), 0);
    this.total.bytes += this.#givenBytes;
  }

  /** Returns to the items that the list had at first. */
  reset(): void {
    this.#seeds = this.#initial;
    this.#created = [];
    this.#changed = new Map();
    this.#removed = [];
    this.#createdCount = 0;
    this.total.bytes -= this.#bytes + this.#givenBytes;
    this.#bytes = 0;
    this.#givenBytes = 0;
  }

  #count(bytes: number): void {
    this.#bytes += bytes;
    this.total.bytes += bytes;
  }

  #seedAt(index: number): Json {
    return this.#changed.get(index) ?? this.#seeds.at(index);
  }

  #matchingSeeds(test: (item: Json) => boolean): number[] {
    const removed = new Set(this.#removed);
    const found: number[] = [];
    for (let index = 0; index < Math.min(this.#seeds.size, MAX_SEARCHED); index++)
      if (!removed.has(index) && test(this.#seedAt(index))) found.push(index);
    return found;
  }

  /** The index of the seed that stands at a position once removed ones are left out. */
  #seedIndex(position: number): number {
    let index = position;
    for (const removed of this.#removed) {
      if (removed > index) break;
      index += 1;
    }
    return index;
  }
}
