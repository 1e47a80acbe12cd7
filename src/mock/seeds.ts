import type { Pagination } from "../../generated/extensions.js";
import { evaluate, keysBelow } from "../description/expression.js";
import { asList, type Json } from "../description/json.js";
import type { KeyPath } from "../description/key-path.js";
import type { Operation } from "../description/operation.js";
import { successExamples } from "./examples.js";
import { createSeries, type Series, seriesOf } from "./series.js";

/** The items that lists have at first: those of the examples, and copies of them. Shared by all sessions. */
export type Seeds = (operation: Operation, pagination: Pagination) => Series;

/**
 * @param size how many items a list has
 * @param given lists that have exactly these items, by operation
 */
export function createSeeds(size: number, given: ReadonlyMap<string, readonly Json[]> = new Map()): Seeds {
  const known = new Map<string, Series>();
  return (operation, pagination) => {
    const own = given.get(operation.id);
    const series = known.get(operation.id) ?? (own ? seriesOf(own) : seedsOf(operation, pagination, size));
    known.set(operation.id, series);
    return series;
  };
}

function seedsOf(operation: Operation, { items, identity, order }: Pagination, size: number): Series {
  const examples = successExamples(operation).flatMap((responseBody) => asList(evaluate(items, { responseBody })));
  const by = order && fieldOfItem(items, order.by);
  return createSeries(examples, size, {
    identity: identity === undefined ? undefined : fieldOfItem(items, identity),
    order: by && { by, isAscending: order.direction === "ascending" },
  });
}

/** Key path inside an item, of an expression that goes through the list (`/0`). */
export function fieldOfItem(items: string, field: string): KeyPath | undefined {
  return keysBelow(items, field)?.slice(1);
}
