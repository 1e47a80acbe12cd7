import { details } from "../../../generated/client/details.js";
import { valueAt, withValueAt } from "../../description/key-path.js";
import { hash } from "../hash.js";
import type { Paging } from "../operation-entry.js";
import type { PreparedRequest } from "../request.js";
import type { Item, OperationId, Output } from "../types.js";
import type { CallParts } from "./call-parts.js";
import { checkItems } from "./check-items.js";
import { dataOf } from "./data-of.js";

/** The items of all pages. */
export async function* readItems(parts: CallParts): AsyncGenerator<Item<OperationId>, void, undefined> {
  const paging = pagingOf(parts);
  for await (const page of readPages(parts)) yield* itemsOf(page, paging);
}

/** How often a page may come again, if its items have no ids: rows that count something can be equal. */
const MAX_EQUAL = 10;
/** How many pages in a row may be empty although the flag announces more. */
const MAX_EMPTY = 100;

/** Every page; the first one is the call's own. */
export async function* readPages(parts: CallParts): AsyncGenerator<Output<OperationId>, void, undefined> {
  const { operation, failOnPartial, request, output, perform, site, tools } = parts;
  const { PaginationError, showCallSite } = tools;
  const paging = pagingOf(parts);
  const seen = new Set<number>();
  let page = await output;
  if (!request) return;
  const limit = Number(readInput(request, paging.limit)) || 0;
  let position = Number(readInput(request, paging.position) ?? 0);
  let [longest, empty, repeated, lastTotal] = [0, 0, 0, 0];
  for (let number = 1; ; number++) {
    const items = itemsOf(page, paging);
    const count = items.length;
    const total = Number(paging.total && valueAt(page, paging.total));
    const ids = idsOf(items, paging);
    const key = hash(JSON.stringify(ids ?? items));
    empty = count === 0 ? empty + 1 : 0;
    repeated = count > 0 && seen.has(key) ? repeated + 1 : 0;
    // A list that has grown by a page meanwhile gives a page again, once. One that goes on like that ignores the position.
    const allowed = ids && !(total > lastTotal) ? 1 : MAX_EQUAL;
    if (repeated > allowed || empty > MAX_EMPTY) throw showCallSite(new PaginationError(operation.id, number), site);
    seen.add(key);
    if (!(ids && repeated > 0)) yield page;
    longest = Math.max(longest, count);
    lastTotal = total;
    if (!hasMore(page, paging, count, longest, position)) return;
    position += paging.style === "page" ? 1 : count || limit || longest || 1;
    try {
      page = dataOf(await perform(atPosition(request, paging, position)));
      if (failOnPartial) checkItems(tools, operation, page);
    } catch (error) {
      throw showCallSite(error, site);
    }
  }
}

function pagingOf({ operation }: CallParts): Paging {
  return details[operation.id]?.pages as Paging;
}

/** What tells the items of a page apart; `undefined` if nothing does. */
function idsOf(items: readonly unknown[], { identity }: Paging): unknown[] | undefined {
  const ids = identity && items.map((item) => valueAt(item, identity));
  return ids?.every((id) => id !== undefined && id !== null) ? ids : undefined;
}

/** The value of an input that was serialized into a request: a query parameter, or a value in the body. */
function readInput({ url, body }: PreparedRequest, [name, ...path]: Paging["position"]): unknown {
  if (name === "body") return typeof body === "string" ? valueAt(JSON.parse(body), path) : undefined;
  return new URL(url).searchParams.get(String(name)) ?? undefined;
}

/** The request for the page at a position. All else stays as it was when the call was made. */
function atPosition(request: PreparedRequest, { position: [name, ...path], digits }: Paging, position: number): PreparedRequest {
  if (name === "body") {
    const body = JSON.parse(typeof request.body === "string" ? request.body : "{}");
    const headers = { "content-type": "application/json", ...request.headers };
    return { ...request, headers, body: JSON.stringify(withValueAt(body, path, digits ? String(position) : position)) };
  }
  const [base = "", search = ""] = request.url.split("?");
  const key = `${encodeURIComponent(String(name))}=`;
  const others = search.split("&").filter((part) => part && !part.startsWith(key));
  return { ...request, url: `${base}?${[...others, key + position].join("&")}` };
}

/**
 * The flag decides, also about an empty page; otherwise the total. Without both, the last page is one that is empty or shorter than another. A page shorter than the limit
 * proves nothing, because the API may cap the limit.
 */
function hasMore(page: unknown, paging: Paging, count: number, longest: number, position: number): boolean {
  const more = paging.more && valueAt(page, paging.more);
  if (typeof more === "boolean") return more && Array.isArray(valueAt(page, paging.items));
  if (count === 0) return false;
  const total = paging.total && valueAt(page, paging.total);
  if (typeof total === "number") return (paging.style === "page" ? position * longest : position) + count < total;
  return count >= longest;
}

function itemsOf(page: unknown, { items }: Paging): Item<OperationId>[] {
  const found = valueAt(page, items);
  return Array.isArray(found) ? (found as Item<OperationId>[]) : [];
}
