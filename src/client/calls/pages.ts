import { PaginationError } from "../errors/pagination-error.js";
import { hash } from "../hash.js";
import { follow, type Pages, put } from "../operation.js";
import type { Item, OperationId, Output } from "../types.js";
import { type CallParts, type Perform, unwrap } from "./call.js";

/** What the call of a paged operation can do besides. Pages are fetched as they are asked for. */
export interface PagedCall<Id extends OperationId> extends AsyncIterable<Item<Id>> {
  /**
   * Every page, from the position of the input on. The last one is known by the answer's own flag where it has one.
   *
   * Throws a {@link PaginationError} when a page comes twice.
   */
  pages(): AsyncGenerator<Output<Id>, void, undefined>;
  /**
   * The items of all pages.
   *
   * @param options.max How many items at most; pages beyond are not fetched. @default all
   */
  toArray(options?: { readonly max?: number | undefined }): Promise<Item<Id>[]>;
}

export function createPagedCall(parts: CallParts, way: Pages, perform: Perform): PagedCall<OperationId> {
  const pages = () => readPages(parts, way, perform);
  async function* items() {
    for await (const page of pages()) yield* itemsOf(page, way);
  }
  return {
    pages,
    [Symbol.asyncIterator]: items,
    async toArray({ max = Number.POSITIVE_INFINITY } = {}) {
      const all: Item<OperationId>[] = [];
      if (max <= 0) return all;
      for await (const item of items()) if (all.push(item) >= max) break;
      return all;
    },
  };
}

async function* readPages(parts: CallParts, way: Pages, perform: Perform): AsyncGenerator<Output<OperationId>, void, undefined> {
  const { operation, input, options } = parts;
  const seen = new Set<number>();
  let position = Number(follow(input, way.position) ?? 0);
  let longest = 0;
  let page = (await parts.first()) as Output<OperationId>;
  for (;;) {
    const items = itemsOf(page, way);
    const key = hash(JSON.stringify(items));
    if (items.length > 0 && seen.has(key)) throw new PaginationError(operation.id, seen.size + 1);
    seen.add(key);
    yield page;
    longest = Math.max(longest, items.length);
    if (!hasMore(page, way, items.length, longest, position)) return;
    position += way.style === "page" ? 1 : items.length;
    const next = put(input, way.position, way.digits ? String(position) : position) as object;
    page = unwrap(operation, options, await perform(operation, next, options));
  }
}

/**
 * The flag decides, else the total. Without both, only an empty page or one shorter than another is known to be the last: that it is shorter
 * than the limit may mean no more than that the API caps the limit.
 */
function hasMore(page: unknown, way: Pages, count: number, longest: number, position: number): boolean {
  if (count === 0) return false;
  const more = way.more && follow(page, way.more);
  if (typeof more === "boolean") return more;
  const total = way.total && follow(page, way.total);
  if (typeof total === "number") return (way.style === "page" ? position * longest : position) + count < total;
  return count >= longest;
}

function itemsOf(page: unknown, { items }: Pages): Item<OperationId>[] {
  const found = follow(page, items);
  return Array.isArray(found) ? found : [];
}
