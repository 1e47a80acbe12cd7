import { assign, evaluate, parseExpression } from "../../description/expression.js";
import { asList, asObject, isObject, type Json, type JsonObject } from "../../description/json.js";
import { formatPointer, type KeyPath, parsePointer, withValueAt } from "../../description/key-path.js";
import { successExamples } from "../examples.js";
import type { FirstFault } from "../first-fault.js";
import type { ItemView } from "../resources/item-view.js";
import type { KeptList } from "./kept-lists.js";

/**
 * What is wrong with the items of a list, after the pointer to the list. They may lack fields. Those that they have must be as the operation
 * that returns the list describes them.
 */
export function itemsProblem(items: Json | undefined, { operation, view }: KeptList, firstFault: FirstFault): string | undefined {
  if (!Array.isArray(items)) return " must be a list of items";
  const expression = operation.pagination?.items ?? operation.resource?.items;
  const [template] = successExamples(operation);
  const [example] = expression === undefined ? [] : asList(evaluate(expression, { responseBody: template }));
  if (expression === undefined || template === undefined || !isObject(example)) return undefined;
  const other = items.findIndex((item) => !isObject(item));
  if (other >= 0) return `/${other} must be an object`;
  const completed = items.map((item) => complete(asObject(item), view?.template ?? example, view));
  const fault = firstFault(operation, { status: operation.successes[0]?.status ?? "" }, assign(template, expression, completed));
  return fault && `${formatPointer(pathInItems(fault.path, expression, view))} ${fault.message}`;
}

/** An item as the operation shows it, with what it lacks from the example. */
function complete(item: JsonObject, example: Json, view: ItemView | undefined): Json {
  return Object.entries(item).reduce((shown: Json, [field, value]) => withValueAt(shown, view?.pathOf(field) ?? [field], value), example);
}

/** A key path into a response body, as one into the items: where the response has a field elsewhere, under the name that it has in items. */
function pathInItems(path: KeyPath, expression: string, view: ItemView | undefined): KeyPath {
  const parsed = parseExpression(expression);
  const [index = 0, ...inItem] = path.slice(parsed?.part === "body" ? parsed.keys.length : 0);
  for (const [field, pointer] of Object.entries(view?.resource.fields ?? {})) {
    const place = parsePointer(pointer);
    if (place.every((key, at) => key === inItem[at])) return [index, field, ...inItem.slice(place.length)];
  }
  return [index, ...inItem];
}
