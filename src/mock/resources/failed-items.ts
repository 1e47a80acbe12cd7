import { evaluate, keysBelow } from "../../description/expression.js";
import { asList, type Json, type JsonObject } from "../../description/json.js";
import { valueAt, withValueAt } from "../../description/key-path.js";
import { successExamples } from "../examples.js";
import type { ItemView } from "./item-view.js";

/** How an operation shows the items of a request that it does not know, inside a success. */
export interface FailedItems {
  /** Runtime expression to their list. */
  readonly items: string;
  /** The example that shows one. */
  readonly body: Json;
  /** The item that shows these fields, as far as it has them. */
  itemFor(fields: JsonObject): Json;
}

const known = new WeakMap<ItemView, FailedItems | undefined>();

/** `undefined` where no example shows an item that failed. */
export function failedItemsOf(view: ItemView): FailedItems | undefined {
  if (!known.has(view)) known.set(view, read(view));
  return known.get(view);
}

function read(view: ItemView): FailedItems | undefined {
  const { errorIn200 } = view.operation;
  if (!errorIn200) return undefined;
  const { items, state, failed = [] } = errorIn200;
  const hasFailed = (item: Json) => {
    const path = state === undefined ? undefined : keysBelow(items, state)?.slice(1);
    return path === undefined || failed.includes(String(valueAt(item, path)));
  };
  for (const body of successExamples(view.operation)) {
    const item = asList(evaluate(items, { responseBody: body })).find(hasFailed);
    if (item === undefined) continue;
    const itemFor = (fields: JsonObject) =>
      Object.entries(fields).reduce((shown, [field, value]) => {
        const path = view.pathOf(field);
        return valueAt(shown, path) === undefined ? shown : withValueAt(shown, path, value);
      }, item);
    return { items, body, itemFor };
  }
  return undefined;
}
