import type { Json } from "../description/json.js";
import { type KeyPath, valueAt, withValueAt } from "../description/key-path.js";
import { numbered } from "./numbered.js";
import { shiftTimes, timeOf } from "./times.js";

/** Items that are made when they are asked for: a list may have a million. */
export interface Series {
  readonly size: number;
  /** The item at an index below `size`, the same one each time. */
  at(index: number): Json;
}

/** What tells the items of a list apart. */
export interface ItemTraits {
  /** Key path to the identity inside an item. */
  readonly identity?: KeyPath | undefined;
  readonly order?: { readonly by: KeyPath; readonly isAscending: boolean } | undefined;
}

/** Times of copies are this far apart. */
const STEP_MS = 60_000;
/** Items after these are made again each time they are read. */
const MAX_KEPT = 2_000;

/** Given items, as they are. */
export function seriesOf(items: readonly Json[]): Series {
  return { size: items.length, at: (index) => items[index] ?? null };
}

/**
 * A series of `size` items: the distinct examples in their order, then copies of them, each with an identity of its own and a time that
 * continues the order. Everything else is as the example has it. Empty without an example.
 */
export function createSeries(examples: readonly Json[], size: number, traits: ItemTraits): Series {
  const originals = inOrder(distinct(examples, traits), traits);
  const kept = new Map<number, Json>();
  return {
    size: originals.length === 0 ? 0 : Math.floor(size),
    at(index) {
      const known = originals[index] ?? kept.get(index);
      if (known !== undefined) return known;
      const made = copy(originals, index, traits);
      if (kept.size < MAX_KEPT) kept.set(index, made);
      return made;
    },
  };
}

/** Items without an identity, or without a time, are left out where others have one. */
function distinct(examples: readonly Json[], { identity, order }: ItemTraits): Json[] {
  const keyOf = (item: Json) => (identity ? valueAt(item, identity) : undefined);
  const identified = preferred(examples, (item) => typeof keyOf(item) === "string" || typeof keyOf(item) === "number");
  const chosen = order ? preferred(identified, (item) => timeOf(valueAt(item, order.by)) !== undefined) : identified;
  const byKey = new Map<string, Json>();
  for (const item of chosen) {
    const key = JSON.stringify(keyOf(item) ?? item);
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}

/** The items that pass a test; all of them where none does. */
function preferred(items: readonly Json[], test: (item: Json) => boolean): readonly Json[] {
  const passing = items.filter(test);
  return passing.length > 0 ? passing : items;
}

function inOrder(items: readonly Json[], { order }: ItemTraits): Json[] {
  if (!order) return [...items];
  const sign = order.isAscending ? 1 : -1;
  const time = (item: Json) => timeOf(valueAt(item, order.by)) ?? 0;
  return items.toSorted((a, b) => sign * (time(a) - time(b)));
}

function copy(originals: readonly Json[], index: number, { identity, order }: ItemTraits): Json {
  const original = originals[index % originals.length] ?? null;
  const moved = order ? shiftTimes(original, shiftOf(originals, index, order)) : original;
  if (identity) return withValueAt(moved, identity, numbered(valueAt(original, identity) ?? null, index + 1));
  return order ? moved : withNumberedText(original, index + 1);
}

/** How much later a copy is than its original, in milliseconds. */
function shiftOf(originals: readonly Json[], index: number, { by, isAscending }: NonNullable<ItemTraits["order"]>): number {
  const [own, last] = [originals[index % originals.length], originals.at(-1)].map((item) => timeOf(valueAt(item, by)) ?? 0);
  const steps = index - originals.length + 1;
  return (last ?? 0) + (isAscending ? 1 : -1) * steps * STEP_MS - (own ?? 0);
}

/** For an item that has neither identity nor time: its first text tells it apart. */
function withNumberedText(item: Json, number: number): Json {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
  const key = Object.keys(item).find((name) => typeof item[name] === "string");
  return key === undefined ? item : { ...item, [key]: `${String(item[key])}-${number}` };
}
