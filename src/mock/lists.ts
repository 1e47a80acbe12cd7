import type { Pagination } from "../../generated/extensions.js";
import { assign, evaluate } from "../description/expression.js";
import { expressionSchemas } from "../description/expression-schemas.js";
import type { Json } from "../description/json.js";
import type { Operation } from "../description/operation.js";
import { placeholders } from "../description/path-template.js";
import type { Collection } from "./collection.js";
import { type Collections, collectionKey } from "./collections.js";
import { itemsWithPathValues, withPathValues } from "./echo.js";
import { successExamples } from "./examples.js";
import { type MockRequest, messageOf } from "./exchange.js";
import { exampleItem } from "./resources/item-view.js";
import { type Selection, select } from "./resources/select.js";
import type { Views } from "./resources/views.js";
import type { Seeds } from "./seeds.js";
import type { State } from "./state.js";

/** Page size where neither the client nor the description gives one. */
const DEFAULT_LIMIT = 10;

/** A page of a list. */
export interface ListPage {
  readonly body: Json;
  /** What the request asks for and the mock does not honour. */
  readonly ignored: readonly string[];
}

/** The page, or the whole list, that a request asks for; `undefined` when the operation is no list. */
export function pageOf(request: MockRequest, { collections }: State, seeds: Seeds, views: Views): ListPage | undefined {
  const { operation } = request;
  const { pagination } = operation;
  const [template] = successExamples(operation);
  if (template === undefined) return undefined;
  const view = operation.resource?.action === "list" ? views.of(operation) : undefined;
  const collection = view ? views.open(view, request, collections) : pagination && openPaged(request, pagination, collections, seeds);
  if (collection === undefined) return undefined;
  const primary = view && views.primary(view);
  const shown = (record: Json) => (view ? view.toItem(record, view === primary ? undefined : exampleItem(view, record)) : record);
  const selection = select(collection, request);
  return { body: cut(template, selection, request, shown), ignored: selection.ignored };
}

/** The collection of a list that shares its items with no other operation. */
function openPaged({ operation, pathValues }: MockRequest, pagination: Pagination, collections: Collections, seeds: Seeds): Collection {
  const scope = placeholders(operation.path).map((name) => pathValues[name]);
  return collections.open(collectionKey(operation.id, scope), () => seeds(operation, pagination));
}

function cut(template: Json, selection: Selection, request: MockRequest, shown: (record: Json) => Json): Json {
  const { pagination, resource } = request.operation;
  const { start, end } = boundsOf(request, selection.size);
  const { items = "$response.body", total, more } = pagination ?? resource ?? {};
  const frame = withPathValues(assign(template, items, []), request);
  const page = assign(frame, items, itemsWithPathValues(selection.slice(start, end).map(shown), request));
  const counted = total === undefined ? page : assign(page, total, selection.size);
  return more === undefined ? counted : assign(counted, more, end < selection.size);
}

/** Which items a request asks for. */
function boundsOf(request: MockRequest, size: number): { start: number; end: number } {
  const { pagination, resource } = request.operation;
  if (!pagination) return { start: 0, end: (resource?.limit === undefined ? undefined : givenLimit(request, resource.limit)) ?? size };
  const limit = givenLimit(request, pagination.limit) ?? defaultLimit(request.operation, pagination.limit);
  const position = Number(evaluate(pagination.position, messageOf(request)) ?? 0);
  const start = pagination.style === "page" ? position * limit : position;
  return { start, end: start + limit };
}

function givenLimit(request: MockRequest, expression: string): number | undefined {
  const given = evaluate(expression, messageOf(request));
  return given === undefined || given === "" ? undefined : Number(given);
}

function defaultLimit(operation: Operation, expression: string): number {
  const defaults = expressionSchemas(expression, operation).map(({ object }) => object.default);
  return Number(defaults.find((value) => value !== undefined) ?? DEFAULT_LIMIT);
}
