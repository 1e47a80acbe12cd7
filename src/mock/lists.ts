import type { Pagination } from "../../generated/extensions.js";
import { assign, evaluate } from "../description/expression.js";
import { expressionSchemas } from "../description/expression-schemas.js";
import { passedValue } from "../description/job.js";
import { asObject, type Json } from "../description/json.js";
import { valueAt, withValueAt } from "../description/key-path.js";
import type { Operation } from "../description/operation.js";
import { placeholders } from "../description/path-template.js";
import type { Collection } from "./collection.js";
import { collectionKey } from "./collections.js";
import { withNamedValues } from "./echo.js";
import { successExamples } from "./examples.js";
import { type MockRequest, messageOf } from "./exchange.js";
import { newIdentity } from "./numbered.js";
import { fieldOfItem, type Seeds } from "./seeds.js";
import type { State } from "./state.js";

/** Page size where neither the client nor the description gives one. */
const DEFAULT_LIMIT = 10;

/** The page that a request asks for; `undefined` when the operation is no list. */
export function pageOf(request: MockRequest, { collections }: State, seeds: Seeds): Json | undefined {
  const { operation, pathValues } = request;
  const { pagination } = operation;
  const [template] = successExamples(operation);
  if (!pagination || template === undefined) return undefined;
  const key = keyOf(operation, (name) => pathValues[name]);
  const collection = collections.open(key, () => seeds(operation, pagination));
  return cut(template, pagination, collection, request);
}

function keyOf({ id, path }: Operation, value: (name: string) => unknown): string {
  return collectionKey(id, placeholders(path).map(value));
}

function cut(template: Json, pagination: Pagination, collection: Collection, request: MockRequest): Json {
  const limit = limitOf(request, pagination.limit);
  const position = Number(evaluate(pagination.position, messageOf(request)) ?? 0);
  const start = pagination.style === "page" ? position * limit : position;
  const end = start + limit;
  const items = collection.slice(start, end).map((item) => withNamedValues(item, request.pathValues));
  const page = assign(template, pagination.items, items);
  const counted = pagination.total === undefined ? page : assign(page, pagination.total, collection.size);
  return pagination.more === undefined ? counted : assign(counted, pagination.more, end < collection.size);
}

function limitOf(request: MockRequest, expression: string): number {
  const given = evaluate(expression, messageOf(request));
  if (given !== undefined && given !== "") return Number(given);
  const defaults = expressionSchemas(expression, request.operation).map(({ object }) => object.default);
  return Number(defaults.find((value) => value !== undefined) ?? DEFAULT_LIMIT);
}

/**
 * What an operation creates, when it links to a list: its example with the values that were sent, now the first item of that list.
 * `undefined` when it links to none.
 */
export function create(
  request: MockRequest,
  responseBody: Json,
  { collections }: State,
  seeds: Seeds,
  byId: ReadonlyMap<string, Operation>,
) {
  for (const link of request.operation.links) {
    const list = byId.get(link.operationId);
    const { pagination } = list ?? {};
    if (!list || !pagination) continue;
    const message = messageOf(request, responseBody);
    const key = keyOf(list, (name) => passedValue(link, name, message));
    const collection = collections.open(key, () => seeds(list, pagination));
    const identity = pagination.identity && fieldOfItem(pagination.items, pagination.identity);
    const own = identity && valueAt(responseBody, identity);
    const example =
      identity && own !== undefined ? withValueAt(responseBody, identity, newIdentity(own, collection.createdCount + 1)) : responseBody;
    const item = withSentValues(example, request.body);
    collection.add(item);
    return item;
  }
  return undefined;
}

/** The example of a created item, with the fields of the request body, or of the object that is the body's only field. */
function withSentValues(example: Json, body: unknown): Json {
  const sent = asObject(body);
  const [only, ...others] = Object.values(sent);
  return { ...asObject(example), ...(others.length === 0 ? asObject(only) : sent) };
}
