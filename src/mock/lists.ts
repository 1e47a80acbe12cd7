import type { Pagination } from "../../generated/extensions.js";
import type { Description } from "../description/description.js";
import { assign, evaluate } from "../description/expression.js";
import { expressionSchemas } from "../description/expression-schemas.js";
import { passedValue, pathKey } from "../description/job.js";
import { asList, asObject, type Json } from "../description/json.js";
import type { Operation } from "../description/operation.js";
import { successExamples } from "./examples.js";
import { type MockRequest, messageOf } from "./exchange.js";
import { createItems, withNumber } from "./items.js";
import { LruMap } from "./lru-map.js";

/** Page size where neither the client nor the description gives one. */
const DEFAULT_LIMIT = 10;
/** Created items of the least recently used lists are evicted. */
const MAX_LISTS = 1000;
/** The oldest created items of a list are dropped. */
const MAX_CREATED = 1000;
/** Larger items are returned but not stored: many of them would fill the memory. */
const MAX_ITEM_LENGTH = 100_000;

/** The lists of a mock. Each has more items than a page: those of its examples, numbered copies of them, and what was created since. */
export interface Lists {
  /** The page that a request asks for; `undefined` when the operation is no list. */
  page(request: MockRequest): Json | undefined;
  /**
   * What an operation creates, when it links to a list: its example with the values that were sent, now the first item of that list.
   * `undefined` when it links to none.
   */
  create(request: MockRequest, responseBody: Json): Json | undefined;
  reset(): void;
}

/** @param size how many items a list has at first */
export function createLists({ byId }: Pick<Description, "byId">, size: number): Lists {
  const itemsByOperation = new Map<string, readonly Json[]>();
  const created = new LruMap<Json[]>(MAX_LISTS);

  const itemsOf = (operation: Operation, { items }: Pagination) => {
    const known = itemsByOperation.get(operation.id);
    if (known !== undefined) return known;
    const examples = successExamples(operation).flatMap((responseBody) => asList(evaluate(items, { responseBody })));
    const made = createItems(examples, size);
    itemsByOperation.set(operation.id, made);
    return made;
  };

  return {
    page(request) {
      const { operation, pathValues } = request;
      const { pagination } = operation;
      const [template] = successExamples(operation);
      if (!pagination || template === undefined) return undefined;
      const first = created.getOrCreate(
        pathKey(operation, (name) => pathValues[name]),
        () => [],
      );
      return cut(template, pagination, [...first, ...itemsOf(operation, pagination)], request);
    },
    create(request, responseBody) {
      for (const link of request.operation.links) {
        const list = byId.get(link.operationId);
        if (!list?.pagination) continue;
        const message = messageOf(request, responseBody);
        const earlier = created.getOrCreate(
          pathKey(list, (name) => passedValue(link, name, message)),
          () => [],
        );
        const example = earlier.length > 0 ? withNumber(responseBody, earlier.length + 1) : responseBody;
        const item = withSentValues(example, request.body);
        if (JSON.stringify(item).length <= MAX_ITEM_LENGTH) earlier.unshift(item);
        earlier.splice(MAX_CREATED);
        return item;
      }
      return undefined;
    },
    reset: () => created.clear(),
  };
}

/** The example of a created item, with the fields of the request body, or of the object that is the body's only field. */
function withSentValues(example: Json, body: unknown): Json {
  const sent = asObject(body);
  const [only, ...others] = Object.values(sent);
  return { ...asObject(example), ...(others.length === 0 ? asObject(only) : sent) };
}

function cut(template: Json, pagination: Pagination, items: readonly Json[], request: MockRequest): Json {
  const limit = limitOf(request, pagination.limit);
  const position = Number(evaluate(pagination.position, messageOf(request)) ?? 0);
  const start = pagination.style === "page" ? position * limit : position;
  const end = start + limit;
  const page = assign(template, pagination.items, items.slice(start, end));
  const counted = pagination.total === undefined ? page : assign(page, pagination.total, items.length);
  return pagination.more === undefined ? counted : assign(counted, pagination.more, end < items.length);
}

function limitOf(request: MockRequest, expression: string): number {
  const given = evaluate(expression, messageOf(request));
  if (given !== undefined && given !== "") return Number(given);
  const defaults = expressionSchemas(expression, request.operation).map(({ object }) => object.default);
  return Number(defaults.find((value) => value !== undefined) ?? DEFAULT_LIMIT);
}
