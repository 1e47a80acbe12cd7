import type { Json } from "../description/json.js";
import { Collection } from "./collection.js";
import { LruMap } from "./lru-map.js";
import type { Series } from "./series.js";
import type { KeptWeight } from "./weight.js";

/** Beyond these, what requests have changed in the least recently used collections is forgotten. */
const MAX_COLLECTIONS = 1000;
const MAX_TOTAL_BYTES = 50_000_000;

/** The collections of one session, by key: the name of a collection and the values that scope it, such as `rows/Orders`. */
export interface Collections {
  /** The collection with this key, made of the seeds when it is used for the first time. */
  open(key: string, seeds: () => Series): Collection;
  /** Replaces all items of a collection, whether or not it has been used. */
  set(key: string, items: readonly Json[]): void;
  /** The collections that requests or `set` have changed, by key, with their first items. */
  changed(): Record<string, readonly Json[]>;
  reset(): void;
}

/** How many items of a collection `changed` shows. */
const MAX_SHOWN = 100;
const EMPTY: Series = { size: 0, at: () => null };

/** @param total what the collections of all sessions keep together */
export function createCollections(total: KeptWeight): Collections {
  const collections = new LruMap<Collection>(MAX_COLLECTIONS, (collection) => collection.reset());
  const open = (key: string, seeds: () => Series) => {
    const collection = collections.getOrCreate(key, () => new Collection(seeds(), total));
    while (total.bytes > MAX_TOTAL_BYTES && collections.size > 1) collections.evict();
    return collection;
  };
  return {
    open,
    set: (key, items) => open(key, () => EMPTY).set(items),
    changed: () =>
      Object.fromEntries(
        collections.entries().flatMap(([key, collection]) => (collection.isChanged ? [[key, collection.slice(0, MAX_SHOWN)]] : [])),
      ),
    reset: () => collections.clear(),
  };
}

/** The key of a collection. */
export function collectionKey(name: string, scope: readonly unknown[]): string {
  return [name, ...scope.map((value) => encodeURIComponent(String(value)))].join("/");
}
