import { valueAt, withValueAt } from "../../description/key-path.js";
import { nameCaller } from "../caller-stack.js";
import { PaginationError } from "../errors/pagination-error.js";
import { hash } from "../hash.js";
import type { Paging } from "../operation-entry.js";
import type { PreparedRequest } from "../request.js";
import type { Item, OperationId, Output } from "../types.js";
import type { CallParts } from "./call-parts.js";
import { unwrap } from "./create-call.js";

/** The items of all pages. */
export async function* readItems(parts: CallParts, paging: Paging): AsyncGenerator<Item<OperationId>, void, undefined> {
  for await (const page of readPages(parts, paging)) yield* itemsOf(page, paging);
}

/** Every page; the first one is the call's own. */
export async function* readPages(parts: CallParts, paging: Paging): AsyncGenerator<Output<OperationId>, void, undefined> {
  const { operation, options, request, output, caller, perform } = parts;
  const seen = new Set<number>();
  let page = await output;
  if (!request) return;
  let position = Number(readInput(request, paging.position) ?? 0);
  let longest = 0;
  for (;;) {
    const items = itemsOf(page, paging);
    const key = hash(JSON.stringify(items));
    if (items.length > 0 && seen.has(key)) throw nameCaller(new PaginationError(operation.id, seen.size + 1), caller);
    seen.add(key);
    yield page;
    longest = Math.max(longest, items.length);
    if (!hasMore(page, paging, items.length, longest, position)) return;
    position += paging.style === "page" ? 1 : items.length;
    page = unwrap(operation, options, await perform(atPosition(request, paging, position), caller));
  }
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
