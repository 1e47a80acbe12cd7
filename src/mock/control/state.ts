import type { Json } from "../../description/json.js";
import { collectionKey } from "../collections.js";
import type { MockContext } from "../context.js";
import { decodePercent } from "./decode-percent.js";

/** What requests have changed in a session, or what a test sets. */
export interface MockState {
  /**
   * Items of lists by key: the operationId of the list, or the name of its collection in the description, and the values that scope it, such
   * as `bots.list` or `rows/Orders`. Reading gives the lists that have changed, each with its first hundred items.
   */
  readonly collections: Readonly<Record<string, readonly unknown[]>>;
}

export function readState({ state }: MockContext): MockState {
  return { collections: state.collections.changed() };
}

/**
 * Replaces the items of the lists that are named; others stay as they are.
 *
 * @throws TypeError with a JSON Pointer to what is wrong
 */
export function writeState({ state, checkState }: MockContext, given: unknown): void {
  const problem = checkState(given);
  if (problem !== undefined) throw new TypeError(`state: ${problem}.`);
  for (const [key, items] of Object.entries((given as MockState).collections)) state.collections.set(encoded(key), items as Json[]);
}

/** A key as the mock writes it: `rows/My%20Table` also where it was given as `rows/My Table`. */
function encoded(key: string): string {
  const [name = "", ...values] = key.split("/");
  return collectionKey(name, values.map(decodePercent));
}
