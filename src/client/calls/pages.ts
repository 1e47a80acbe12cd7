import type { Item, OperationId, Output } from "../types.js";
import type { Call } from "./call.js";
import type { CallParts } from "./call-parts.js";

/** The call of a paged operation. The first page is the call's own; iterating requests each further page when it is needed. */
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

/** The code that reads pages is loaded while the first one is on its way. */
const load = () => import("./on-demand.js");

// Outside of the function that runs for every call: most calls are only awaited.
async function* pages(parts: CallParts) {
  yield* (await load()).readPages(parts);
}

async function* items(parts: CallParts) {
  yield* (await load()).readItems(parts);
}

async function collect(parts: CallParts, max: number): Promise<Item<OperationId>[]> {
  const all: Item<OperationId>[] = [];
  // The request has been sent: how it ended is not hidden.
  if (max <= 0) await parts.output;
  else for await (const item of items(parts)) if (all.push(item) >= max) break;
  return all;
}

export function createPagedCall(parts: CallParts): Omit<PagedCall<OperationId>, keyof Call<OperationId>> {
  const { consume } = parts;
  return {
    pages: function readPages() {
      consume(readPages);
      return pages(parts);
    },
    [Symbol.asyncIterator]: function readItems() {
      consume(readItems);
      return items(parts);
    },
    toArray: async function readAll({ max = Number.POSITIVE_INFINITY } = {}) {
      consume(readAll);
      return collect(parts, max);
    },
  };
}
