import { valueAt, withValueAt } from "../../description/key-path.js";
import { PaginationError } from "../errors/pagination-error.js";
import { hash } from "../hash.js";
import type { Paging } from "../operation-entry.js";
import type { Item, OperationId, Output } from "../types.js";
import { type Call, type CallParts, unwrap } from "./call.js";

/** The call of a paged operation. Iterating fetches a page when it is needed. */
export interface PagedCall<Id extends OperationId> extends Call<Id>, AsyncIterable<Item<Id>> {
  /**
   * Every page, starting at the position of the input. The response's own flag decides which page is the last, if there is one.
   *
   * Throws a {@link PaginationError} when the API sends a page again.
   */
  pages(): AsyncGenerator<Output<Id>, void, undefined>;
  /**
   * The items of all pages.
   *
   * @param options.max Maximum number of items; pages beyond that are not fetched. @default all
   */
  toArray(options?: { readonly max?: number | undefined }): Promise<Item<Id>[]>;
}

export function createPagedCall(parts: CallParts, paging: Paging): Omit<PagedCall<OperationId>, keyof Call<OperationId>> {
  const pages = () => readPages(parts, paging);
  async function* items() {
    for await (const page of pages()) yield* itemsOf(page, paging);
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

async function* readPages(parts: CallParts, paging: Paging): AsyncGenerator<Output<OperationId>, void, undefined> {
  const { operation, input, options, output, perform } = parts;
  const seen = new Set<number>();
  let position = Number(valueAt(input, paging.position) ?? 0);
  let longest = 0;
  let page = (await output()) as Output<OperationId>;
  for (;;) {
    const items = itemsOf(page, paging);
    const key = hash(JSON.stringify(items));
    if (items.length > 0 && seen.has(key)) throw new PaginationError(operation.id, seen.size + 1);
    seen.add(key);
    yield page;
    longest = Math.max(longest, items.length);
    if (!hasMore(page, paging, items.length, longest, position)) return;
    position += paging.style === "page" ? 1 : items.length;
    const next = withValueAt(input, paging.position, paging.digits ? String(position) : position) as object;
    page = unwrap(operation, options, await perform(operation, next, options));
  }
}

/**
 * The flag decides, otherwise the total. Without both, the last page is one that is empty or shorter than another. A page shorter than the limit
 * proves nothing, because the API may cap the limit.
 */
function hasMore(page: unknown, paging: Paging, count: number, longest: number, position: number): boolean {
  if (count === 0) return false;
  const more = paging.more && valueAt(page, paging.more);
  if (typeof more === "boolean") return more;
  const total = paging.total && valueAt(page, paging.total);
  if (typeof total === "number") return (paging.style === "page" ? position * longest : position) + count < total;
  return count >= longest;
}

function itemsOf(page: unknown, { items }: Paging): Item<OperationId>[] {
  const found = valueAt(page, items);
  return Array.isArray(found) ? (found as Item<OperationId>[]) : [];
}
