import { asObject, type Json, type JsonObject } from "../../description/json.js";
import { MAX_SEARCHED } from "../collection.js";
import { declaredError } from "../error-responses.js";
import { messageOf } from "../exchange.js";
import type { Change, Outcome } from "./change.js";
import { showVisited } from "./show-visited.js";
import { findTargets, type Target, targetsOf, valuesByPlace } from "./targets.js";

/** Changes or removes the items that a request names one by one, or shows them; each that is unknown is reported. */
export function visitItems(change: Change): Outcome {
  const { request, view, collection, body } = change;
  const { resource } = view;
  const targets = targetsOf(resource, messageOf(request));
  const found = findTargets(collection.slice(0, MAX_SEARCHED), targets);
  const unknown = targets.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0 && resource.unknown) {
    const { status, example } = resource.unknown;
    return { error: declaredError(request.operation, status, example, `No item of ${resource.collection} is ${describe(unknown)}`) };
  }
  const known = new Map(targets.flatMap((target, index): [Json, Target][] => (found[index] === undefined ? [] : [[found[index], target]])));
  const values = valuesByPlace(resource, messageOf(request));
  const after = applyTo(known, values, change);
  const sent = resource.sent === undefined ? [] : values;
  const visits = targets.map((target, index) => {
    const record = found[index];
    return {
      fields: { ...sent[target.index], ...target.fields },
      record: record === undefined ? undefined : (after.get(record) ?? record),
    };
  });
  return { body: showVisited(view, body, visits) };
}

/** Returns each changed record by what it was before. */
function applyTo(
  known: ReadonlyMap<Json, Target>,
  values: readonly (JsonObject | undefined)[],
  { view, collection }: Change,
): Map<Json, Json> {
  const { action } = view.resource;
  if (action === "delete") collection.remove((record) => known.has(record));
  if (action !== "update") return new Map();
  const next = new Map(
    Array.from(known, ([record, { index }]) => [record, { ...asObject(record), ...values[values.length === 1 ? 0 : index] }]),
  );
  collection.update(
    (record) => next.has(record),
    (record) => next.get(record) ?? record,
  );
  return next;
}

function describe(targets: readonly Target[]): string {
  return targets
    .slice(0, 5)
    .map(({ fields }) => Object.values(fields).join(" or "))
    .join(", ");
}
