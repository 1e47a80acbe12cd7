import { lastKey } from "../../description/expression.js";
import type { Operation } from "../../description/operation.js";
import { placeholders } from "../../description/path-template.js";
import type { ItemView } from "../resources/item-view.js";
import type { Views } from "../resources/views.js";

/** A list that a mock keeps. */
export interface KeptList {
  /** What its key starts with: `bots.list`, `rows`. */
  readonly name: string;
  /** Names of the values that follow in the key. */
  readonly scope: readonly string[];
  /** The operation that returns it, or else one that changes it. */
  readonly operation: Operation;
  readonly view: ItemView | undefined;
}

/** The lists of a description by name. */
export function keptLists(operations: readonly Operation[], views: Views): ReadonlyMap<string, KeptList> {
  return new Map(operations.flatMap((operation) => keptList(operation, views)).map((list) => [list.name, list]));
}

function keptList(operation: Operation, views: Views): KeptList[] {
  const view = views.of(operation);
  const list = view && (views.primary(view) ?? view);
  if (list) {
    const { collection, scope = [] } = list.resource;
    return [{ name: collection, scope: scope.map(lastKey), operation: list.operation, view: list }];
  }
  return operation.pagination ? [{ name: operation.id, scope: placeholders(operation.path), operation, view: undefined }] : [];
}
