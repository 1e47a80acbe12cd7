import { asList, type Json } from "../description/json.js";
import { type KeyPath, valueAt, withValueAt } from "../description/key-path.js";
import type { Pages } from "./types.js";

/** The page that a request asks for, of the items of all examples. */
export async function pageOf(
  examples: readonly unknown[],
  { style, position, limit, items, more, total }: Pages,
  request: Request,
): Promise<unknown> {
  const input = await readInput(request);
  const all = examples.flatMap((example) => asList(valueAt(example, items.map(String))));
  const distinct = [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
  const size = numberAt(input, limit) ?? distinct.length;
  const start = (numberAt(input, position) ?? 0) * (style === "page" ? size : 1);
  const end = start + size;
  const put = (body: unknown, path: KeyPath | undefined, value: Json) => (path ? withValueAt(body, path.map(String), value) : body);
  const page = put(examples[0], items, distinct.slice(start, end));
  return put(put(page, more, end < distinct.length), total, distinct.length);
}

/** Query parameters, and the body under `body`. */
async function readInput(request: Request): Promise<unknown> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const text = request.method === "GET" ? "" : await request.clone().text();
  try {
    return { ...query, body: JSON.parse(text) };
  } catch {
    return query;
  }
}

function numberAt(input: unknown, path: KeyPath): number | undefined {
  const value = valueAt(input, path.map(String));
  return value === undefined || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
}
