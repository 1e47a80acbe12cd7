import type { Description } from "../../description/description.js";
import { evaluate } from "../../description/expression.js";
import { asObject, type Json } from "../../description/json.js";
import type { Operation } from "../../description/operation.js";
import type { Collection } from "../collection.js";
import { type Collections, collectionKey } from "../collections.js";
import { type MockRequest, messageOf } from "../exchange.js";
import type { Seeds } from "../seeds.js";
import { type Series, seriesOf } from "../series.js";
import { ItemView } from "./item-view.js";
import { targetsOf } from "./targets.js";

/** The collections that the description names, and how its operations show their items. */
export interface Views {
  /** How an operation shows items; `undefined` when it has no collection. */
  of(operation: Operation): ItemView | undefined;
  /** How the operation that lists a collection shows its items; `undefined` where none lists it. */
  primary(view: ItemView): ItemView | undefined;
  /** The collection that a request is about. */
  open(view: ItemView, request: MockRequest, collections: Collections): Collection;
}

export function createViews({ operations }: Pick<Description, "operations">, seeds: Seeds): Views {
  const views = new Map<string, ItemView>();
  const seriesByName = new Map<string, Series>();

  const of = (operation: Operation) => {
    const { resource } = operation;
    if (resource === undefined) return undefined;
    const view = views.get(operation.id) ?? new ItemView(operation, resource);
    views.set(operation.id, view);
    return view;
  };
  const sharing = (name: string) => operations.filter(({ resource }) => resource?.collection === name);
  const primary = ({ resource }: ItemView) => {
    const list = sharing(resource.collection).find((one) => one.resource?.action === "list");
    return list && of(list);
  };
  const seriesOfCollection = (view: ItemView): Series => {
    const list = primary(view);
    if (!list) return seriesOf(distinct(sharing(view.resource.collection).flatMap(namedByExamples)));
    const { pagination } = list.operation;
    if (!pagination)
      return seriesOf(
        distinct(
          list.examples.map((item) => list.toRecord(item)),
          list.resource.identity,
        ),
      );
    const series = seeds(list.operation, pagination);
    return { size: series.size, at: (index) => list.toRecord(series.at(index)) };
  };
  const initial = (view: ItemView) => {
    const { collection } = view.resource;
    const series = seriesByName.get(collection) ?? seriesOfCollection(view);
    seriesByName.set(collection, series);
    return series;
  };

  return {
    of,
    primary,
    open(view, request, collections) {
      const scope = (view.resource.scope ?? []).map((expression) => evaluate(expression, messageOf(request)));
      return collections.open(collectionKey(view.resource.collection, scope), () => initial(view));
    },
  };
}

/** Where nothing lists a collection, it has at first what the examples of requests name. */
function namedByExamples({ requestContents, resource }: Operation): Json[] {
  if (resource === undefined || resource.action === "create") return [];
  const bodies = requestContents.flatMap(({ examples }) => [...examples.values()]);
  return bodies.flatMap((requestBody) => targetsOf(resource, { requestBody }).map(({ fields }) => fields));
}

function distinct(records: readonly Json[], identity?: string): Json[] {
  const keyOf = (record: Json) => JSON.stringify((identity && asObject(record)[identity]) ?? record);
  const byKey = new Map<string, Json>();
  for (const record of records) if (!byKey.has(keyOf(record))) byKey.set(keyOf(record), record);
  return [...byKey.values()];
}
