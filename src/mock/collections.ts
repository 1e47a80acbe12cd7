import type { Json } from "../description/json.js";
import { Collection } from "./collection.js";
import { LruMap } from "./lru-map.js";
import type { Series } from "./series.js";

/** Changes in the least recently used collections are forgotten. */
const MAX_COLLECTIONS = 1000;

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

export function createCollections(): Collections {
  const collections = new LruMap<Collection>(MAX_COLLECTIONS);
  return {
    open: (key, seeds) => collections.getOrCreate(key, () => new Collection(seeds())),
    set: (key, items) => collections.getOrCreate(key, () => new Collection(EMPTY)).set(items),
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
