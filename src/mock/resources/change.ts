import { assign, evaluate } from "../../description/expression.js";
import { asObject, type Json, type JsonObject, member } from "../../description/json.js";
import { type Collection, MAX_SEARCHED } from "../collection.js";
import { declaredError } from "../error-responses.js";
import { type MockRequest, type MockResponse, messageOf } from "../exchange.js";
import { newIdentity } from "../numbered.js";
import { failedItemsOf } from "./failed-items.js";
import { exampleItem, type ItemView } from "./item-view.js";
import { placeFirst } from "./place-first.js";
import { conditionsOf, findTargets, type Target, targetsOf, valuesOf } from "./targets.js";
import type { Views } from "./views.js";
import { withSent } from "./with-sent.js";

/** What a request does with a collection, and to which response. */
export interface Change {
  readonly request: MockRequest;
  readonly view: ItemView;
  readonly collection: Collection;
  /** The example that Prism chose. */
  readonly body: Json;
}

/** The body of a success, or the error for items that are unknown. */
export type Outcome = { readonly body: Json; readonly error?: undefined } | { readonly error: MockResponse };

/** Adds the items that a request sends, and shows them. One that is there already is changed. */
export function createItems({ request, view, collection, body }: Change, views: Views): Json {
  const { resource } = view;
  const list = views.primary(view);
  const examples = list ? list.examples.map((item) => list.toRecord(item)) : [];
  const sent =
    resource.sent === undefined && resource.values === undefined ? importedItems(view, body) : valuesOf(resource, messageOf(request));
  const { identity = "" } = (list ?? view).resource;
  const known = new Map(sent.some((values) => values[identity] !== undefined) ? byIdentity(collection, identity) : []);
  /** What becomes of records that the collection has. */
  const changed = new Map<Json, Json>();
  const created = sent.map((values) => {
    const before = values[identity] === undefined ? undefined : known.get(values[identity]);
    if (before !== undefined) {
      const next = { ...asObject(changed.get(before) ?? before), ...values };
      changed.set(before, next);
      return next;
    }
    const made = {
      ...asObject(list?.toRecord(list.template)),
      ...asObject(view.toRecord(view.showsList || view.items ? view.template : {})),
    };
    const generated = (resource.generated ?? []).flatMap((field): [string, Json][] =>
      made[field] === undefined ? [] : [[field, newIdentity(made[field], collection.createdCount + 1)]],
    );
    const record = withSent({ ...placeFirst(made, list, collection), ...Object.fromEntries(generated) }, examples, values);
    collection.add(record);
    if (record[identity] !== undefined) known.set(record[identity], record);
    return record;
  });
  if (changed.size > 0)
    collection.update(
      (record) => changed.has(record),
      (record) => changed.get(record) ?? record,
    );
  return showItems(
    view,
    body,
    created.map((record) => view.toItem(record, view.template)),
    created.length,
  );
}

/** Where a request names no values, such as that of a file, the items are those of the example. */
function importedItems(view: ItemView, body: Json): JsonObject[] {
  const shown = evaluate(view.items, { responseBody: body });
  return (Array.isArray(shown) ? (shown as Json[]) : []).map((item) => asObject(view.toRecord(item)));
}

function byIdentity(collection: Collection, identity: string): [Json | undefined, Json][] {
  return collection.slice(0, MAX_SEARCHED).map((record) => [member(record, identity), record]);
}

/** Changes or removes the items that a request names one by one, or shows them; each that is unknown is reported. */
export function visitItems({ request, view, collection, body }: Change): Outcome {
  const { resource } = view;
  const message = messageOf(request);
  const targets = targetsOf(resource, message);
  const found = findTargets(collection.slice(0, MAX_SEARCHED), targets);
  const unknown = targets.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0 && resource.unknown) {
    const { status, example } = resource.unknown;
    return { error: declaredError(request.operation, status, example, `No item of ${resource.collection} is ${describe(unknown)}`) };
  }
  const known = new Map(targets.flatMap((target, index): [Json, Target][] => (found[index] === undefined ? [] : [[found[index], target]])));
  const after = applyTo(known, { request, view, collection, body });
  const shown = found.map((record) => (record === undefined ? undefined : (after.get(record) ?? record)));
  return { body: report(view, body, targets, shown) };
}

/** Returns each changed record by what it was before. */
function applyTo(known: ReadonlyMap<Json, Target>, { request, view, collection }: Change): Map<Json, Json> {
  const { action } = view.resource;
  if (action === "delete") collection.remove((record) => known.has(record));
  if (action !== "update") return new Map();
  const values = valuesOf(view.resource, messageOf(request));
  const next = new Map(Array.from(known, ([record, { index }]) => [record, { ...asObject(record), ...(values[index] ?? values[0]) }]));
  collection.update(
    (record) => next.has(record),
    (record) => next.get(record) ?? record,
  );
  return next;
}

/** The body with known and unknown items where the operation shows them. */
function report(view: ItemView, body: Json, targets: readonly Target[], found: readonly (Json | undefined)[]): Json {
  const failed = failedItemsOf(view);
  const knownCount = found.filter((record) => record !== undefined).length;
  const base = knownCount === 0 && targets.length > 0 && failed ? failed.body : body;
  const shown = targets.flatMap((target, index) => {
    const record = found[index];
    if (record !== undefined) return view.items === "" ? [] : [{ isKnown: true, item: view.toItem(record, exampleItem(view, record)) }];
    return failed ? [{ isKnown: false, item: failed.itemFor(target) }] : [];
  });
  const itemsAt = (expression: string, wanted: (isKnown: boolean) => boolean, into: Json) =>
    assign(
      into,
      expression,
      shown.filter(({ isKnown }) => wanted(isKnown)).map(({ item }) => item),
    );
  if (failed && failed.items === view.items)
    return counted(
      view,
      itemsAt(failed.items, () => true, base),
      knownCount,
    );
  const withFailed =
    failed && knownCount < targets.length ? itemsAt(failed.items, (isKnown) => !isKnown, base) : withoutFailed(base, failed?.items);
  const whole = view.items === "" || !view.showsList ? withFailed : itemsAt(view.items, (isKnown) => isKnown, withFailed);
  return counted(view, whole, knownCount);
}

/** Where all items are known, the list of failed ones is empty, if the example has it. */
function withoutFailed(body: Json, items: string | undefined): Json {
  return items !== undefined && evaluate(items, { responseBody: body }) !== undefined ? assign(body, items, []) : body;
}

/** Changes or removes the items that meet the conditions of a request, and says how many. */
export function changeWhere({ request, view, collection, body }: Change): Json {
  const { resource } = view;
  const message = messageOf(request);
  const test = conditionsOf(resource, message);
  const [values = {}] = valuesOf(resource, message);
  const count =
    resource.action === "delete" ? collection.remove(test) : collection.update(test, (record) => ({ ...asObject(record), ...values }));
  return resource.count === undefined ? body : assign(body, resource.count, count);
}

function showItems(view: ItemView, body: Json, items: readonly Json[], count: number): Json {
  if (view.items === "") return counted(view, body, count);
  const [first] = items;
  const shown = view.showsList ? assign(body, view.items, [...items]) : first === undefined ? body : assign(body, view.items, first);
  return counted(view, shown, count);
}

function counted({ resource: { total, count } }: ItemView, body: Json, number: number): Json {
  const withTotal = total !== undefined && evaluate(total, { responseBody: body }) !== undefined ? assign(body, total, number) : body;
  return count === undefined ? withTotal : assign(withTotal, count, number);
}

function describe(targets: readonly Target[]): string {
  return targets
    .slice(0, 5)
    .map(({ fields }) => Object.values(fields).join(" or "))
    .join(", ");
}
