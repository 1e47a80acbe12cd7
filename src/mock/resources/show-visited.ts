import { assign, evaluate } from "../../description/expression.js";
import type { Json, JsonObject } from "../../description/json.js";
import { withCounts } from "./counts.js";
import { type FailedItems, failedItemsOf } from "./failed-items.js";
import { exampleItem, type ItemView } from "./item-view.js";

/** An item that a request names. */
export interface Visit {
  /** What the request says of it. */
  readonly fields: JsonObject;
  /** `undefined` when it is unknown. */
  readonly record: Json | undefined;
}

/** A response body with the items that a request names: known and unknown ones in one list or in two, as the operation shows them. */
export function showVisited(view: ItemView, body: Json, visits: readonly Visit[]): Json {
  const failed = failedItemsOf(view);
  const knownCount = visits.filter(({ record }) => record !== undefined).length;
  const base = knownCount === 0 && visits.length > 0 && failed ? failed.body : body;
  const shown =
    failed !== undefined && failed.items === view.items
      ? assign(
          base,
          view.items,
          visits.flatMap((visit) => knownItem(view, visit) ?? failed.itemFor(visit.fields)),
        )
      : withKnown(view, withUnknown(failed, base, visits), visits);
  return withCounts(view, shown, knownCount);
}

function withKnown(view: ItemView, body: Json, visits: readonly Visit[]): Json {
  if (!view.showsList) return body;
  return assign(
    body,
    view.items,
    visits.flatMap((visit) => knownItem(view, visit) ?? []),
  );
}

/** Where all items are known, the list of unknown ones is empty, if the example has it. */
function withUnknown(failed: FailedItems | undefined, body: Json, visits: readonly Visit[]): Json {
  if (failed === undefined) return body;
  const unknown = visits.filter(({ record }) => record === undefined);
  if (unknown.length === 0 && evaluate(failed.items, { responseBody: body }) === undefined) return body;
  return assign(
    body,
    failed.items,
    unknown.map(({ fields }) => failed.itemFor(fields)),
  );
}

function knownItem(view: ItemView, { record }: Visit): Json | undefined {
  return record === undefined ? undefined : view.toItem(record, exampleItem(view, record));
}
