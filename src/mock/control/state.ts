import { isObject, type Json } from "../../description/json.js";
import type { MockContext } from "../context.js";

/** What requests have changed in a session, or what a test sets. */
export interface MockState {
  /**
   * Items of lists by key: the operationId of the list and the values of its path, such as `bots.list` or `tables.queryRows/Orders`.
   * Reading gives the lists that have changed, each with its first hundred items.
   */
  readonly collections: Readonly<Record<string, readonly unknown[]>>;
}

export function readState({ state }: MockContext): MockState {
  return { collections: state.collections.changed() };
}

/**
 * Replaces the items of the lists that are named; others stay as they are.
 *
 * @throws TypeError that names what is wrong
 */
export function writeState({ state }: MockContext, given: unknown): void {
  const { collections } = isObject(given) ? given : {};
  if (!isObject(collections)) throw new TypeError('state: the state is an object such as { "collections": { "bots.list": [] } }.');
  for (const [key, items] of Object.entries(collections))
    if (!Array.isArray(items)) throw new TypeError(`state: collections["${key}"] must be a list of items.`);
  for (const [key, items] of Object.entries(collections)) state.collections.set(key, items as Json[]);
}
