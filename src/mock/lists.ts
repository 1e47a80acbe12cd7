import { asList, asObject, type Json, type Operation, type Paging, pathKey } from "./description.js";
import type { MockRequest } from "./exchange.js";
import { assign, evaluate, inAnswer } from "./expression.js";

/** How many items a page holds when neither the client nor the description says. */
const PAGE = 10;

/** How many added items a list keeps, the newest ones. */
const KEPT = 1000;
/** A larger one is answered but not kept: many of them would fill the memory. */
const LARGEST = 100_000;

/** The lists of a mock: each a collection that is larger than a page, made of the items of its examples, and of what was added since. */
export interface Lists {
  /** The page that a request asks for; `undefined` when the operation is no list. */
  page(request: MockRequest): Json | undefined;
  /**
   * What an operation creates, when its answer links to a list: the example with the values that were sent. It is then the list's first item.
   * `undefined` when it links to none.
   */
  add(request: MockRequest, answer: Json): Json | undefined;
  reset(): void;
}

/** @param size How many items a list has at first. */
export function createLists(operations: readonly Operation[], size: number): Lists {
  const collections = new Map<string, readonly Json[]>();
  const added = new Map<string, Json[]>();
  return {
    page(request) {
      const { operation, pathValues } = request;
      const { paging } = operation;
      const bodies = [...(operation.examples.get(200)?.values() ?? [])];
      const [template] = bodies;
      if (!paging || template === undefined) return undefined;
      const items =
        collections.get(operation.id) ??
        collection(
          bodies.flatMap((body) => itemsOf(paging, body)),
          size,
        );
      collections.set(operation.id, items);
      const all = [...(added.get(pathKey(operation, (name) => pathValues[name])) ?? []), ...items];
      return cut(template, paging, all, position(request, paging), limit(request, paging));
    },
    add({ operation, ...request }, answer) {
      for (const { operationId, parameters } of operation.links) {
        const list = operations.find(({ id, paging }) => id === operationId && paging);
        if (!list) continue;
        const key = pathKey(list, (name) => evaluate(parameters[name] ?? "", { ...request, answer }));
        const earlier = added.get(key) ?? [];
        const created = withSent(earlier.length > 0 ? numbered(answer, earlier.length + 1) : answer, request.body);
        if (JSON.stringify(created).length <= LARGEST) added.set(key, [created, ...earlier].slice(0, KEPT));
        return created;
      }
      return undefined;
    },
    reset: () => added.clear(),
  };
}

/** The record that a body carries, itself or its only field, over the example of what was created. */
function withSent(answer: Json, body: unknown): Json {
  const sent = asObject(body as Json);
  const [only, ...more] = Object.values(sent);
  return { ...asObject(answer), ...(more.length === 0 ? asObject(only) : sent) };
}

function cut(template: Json, paging: Paging, items: readonly Json[], position: number, limit: number): Json {
  const start = paging.style === "page" ? position * limit : position;
  const end = start + limit;
  const filled = assign(template, paging.items, items.slice(start, end));
  const counted = paging.total === undefined ? filled : assign(filled, paging.total, items.length);
  return paging.more === undefined ? counted : assign(counted, paging.more, end < items.length);
}

function itemsOf({ items }: Paging, body: Json): Json[] {
  return asList(inAnswer(items, body) as Json);
}

function position(request: MockRequest, { position }: Paging): number {
  return Number(evaluate(position, { ...request, answer: undefined }) ?? 0);
}

function limit(request: MockRequest, { limit }: Paging): number {
  const asked = evaluate(limit, { ...request, answer: undefined });
  if (asked !== undefined && asked !== "") return Number(asked);
  const name = limit.split(/[./]/).at(-1) ?? "";
  const { parameters, bodySchema } = request.operation;
  const schema = limit.startsWith("$request.query.")
    ? parameters.find((one) => one.name === name)?.schema
    : asObject(asObject(bodySchema?.properties)[name]);
  return Number(schema?.default ?? PAGE);
}

/** As many items as wanted: those of the examples, then copies of them that differ in what tells one from another. */
function collection(examples: readonly Json[], size: number): Json[] {
  const distinct = [...new Map(examples.map((item) => [JSON.stringify(item), item])).values()];
  if (distinct.length === 0) return [];
  return Array.from({ length: size }, (_, index) => {
    const item = distinct[index % distinct.length] ?? null;
    return index < distinct.length ? item : numbered(item, index + 1);
  });
}

/** What tells one item from another: ids come first, then names, then any other words. Nothing else of an item is changed. */
const TELLING = [/^_?id$/i, /id$/i, /name/i, /^/];
/** A text with a form of its own, such as a number or a moment. */
const FORMED = /^[\d\W]/;

function numbered(item: Json, number: number): Json {
  const words = Object.entries(asObject(item)).filter(([, value]) => typeof value === "string" && !FORMED.test(value));
  const [key, value] = TELLING.flatMap((pattern) => words.filter(([name]) => pattern.test(name)))[0] ?? [];
  return key === undefined ? item : { ...asObject(item), [key]: `${value}-${number}` };
}
