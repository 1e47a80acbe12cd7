import { asObject, type JsonObject } from "../../description/json.js";
import { valueAt } from "../../description/key-path.js";
import type { Collection } from "../collection.js";
import { fieldOfItem } from "../seeds.js";
import { shiftTimes, timeOf } from "../times.js";
import type { ItemView } from "./item-view.js";

/** Created items are this far apart, in milliseconds. */
const STEP_MS = 1_000;

/** A new record with times that put it before the first item of its list, in the order in which that list comes. */
export function placeFirst(record: JsonObject, list: ItemView | undefined, collection: Collection): JsonObject {
  const { order, items = "" } = list?.operation.pagination ?? {};
  const by = order && fieldOfItem(items, order.by);
  const [first] = collection.slice(0, 1);
  const [own, next] = by ? [record, first].map((one) => timeOf(valueAt(one, by))) : [];
  if (own === undefined || next === undefined) return record;
  const wanted = next + (order?.direction === "ascending" ? -STEP_MS : STEP_MS);
  return asObject(shiftTimes(record, wanted - own));
}
