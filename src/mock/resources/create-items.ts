import { assign, evaluate } from "../../description/expression.js";
import { asList, asObject, type Json, type JsonObject, member } from "../../description/json.js";
import { type Collection, MAX_SEARCHED } from "../collection.js";
import { messageOf } from "../exchange.js";
import { newIdentity } from "../numbered.js";
import type { Change } from "./change.js";
import { withCounts } from "./counts.js";
import type { ItemView } from "./item-view.js";
import { placeFirst } from "./place-first.js";
import { valuesOf } from "./targets.js";
import type { Views } from "./views.js";
import { withSent } from "./with-sent.js";

/** Adds the items that a request sends, and shows them. One that is there already is changed. */
export function createItems({ request, view, collection, body }: Change, views: Views): Json {
  const { resource } = view;
  const list = views.primary(view);
  const isSent = resource.sent !== undefined || resource.values !== undefined;
  const sent = isSent ? valuesOf(resource, messageOf(request)) : importedItems(view, body);
  const { identity } = (list ?? view).resource;
  const idOf = (record: Json) => (identity === undefined ? undefined : member(record, identity));
  const make = makerOf(view, list, collection);
  const existing = sent.some((values) => idOf(values) !== undefined) ? collection.slice(0, MAX_SEARCHED) : [];
  const known = new Map(existing.map((record) => [idOf(record), record]));
  /** What becomes of records that the collection has. */
  const changed = new Map<Json, Json>();
  const records = sent.map((values): Json => {
    const id = idOf(values);
    const before = id === undefined ? undefined : known.get(id);
    if (before !== undefined) {
      const next = { ...asObject(changed.get(before) ?? before), ...values };
      changed.set(before, next);
      return next;
    }
    const record = make(values);
    collection.add(record);
    known.set(idOf(record), record);
    return record;
  });
  if (changed.size > 0)
    collection.update(
      (record) => changed.has(record),
      (record) => changed.get(record) ?? record,
    );
  const items = records.map((record) => view.toItem(record, view.template));
  return withCounts(view, withItems(view, body, items), items.length);
}

/** Makes new records: as the examples show an item, with ids of its own, and with the values that were sent. */
function makerOf(view: ItemView, list: ItemView | undefined, collection: Collection): (values: JsonObject) => JsonObject {
  const examples = list ? list.examples.map((item) => list.toRecord(item)) : [];
  const template = {
    ...asObject(list?.toRecord(list.template)),
    ...asObject(view.toRecord(view.template)),
  };
  return (values) => {
    const generated = (view.resource.generated ?? []).flatMap((field): [string, Json][] =>
      template[field] === undefined ? [] : [[field, newIdentity(template[field], collection.createdCount + 1)]],
    );
    return withSent({ ...placeFirst(template, list, collection), ...Object.fromEntries(generated) }, examples, values);
  };
}

/** Where a request names no values, such as that of a file, the items are those of the example. */
function importedItems(view: ItemView, body: Json): JsonObject[] {
  return asList(evaluate(view.items, { responseBody: body })).map((item) => asObject(view.toRecord(item)));
}

function withItems(view: ItemView, body: Json, items: readonly Json[]): Json {
  const [first] = items;
  if (view.items === "" || (!view.showsList && first === undefined)) return body;
  return assign(body, view.items, view.showsList ? [...items] : (first ?? null));
}
