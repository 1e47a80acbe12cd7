import type { Description } from "../../description/description.js";
import { isObject } from "../../description/json.js";
import { formatPointer } from "../../description/key-path.js";
import type { FirstFault } from "../first-fault.js";
import type { Views } from "../resources/views.js";
import { itemsProblem } from "./items-problem.js";
import { type KeptList, keptLists } from "./kept-lists.js";

/** What is wrong with a state, with a JSON Pointer into it; `undefined` when nothing is. */
export type CheckState = (state: unknown) => string | undefined;

export function createStateCheck({ operations }: Pick<Description, "operations">, views: Views, firstFault: FirstFault): CheckState {
  // Made for the first state: most tests set none.
  let lists: ReadonlyMap<string, KeptList> | undefined;
  return (state) => {
    if (!isObject(state) || !isObject(state.collections)) return 'the state is an object such as { "collections": { "bots.list": [] } }';
    const unknown = Object.keys(state).find((key) => key !== "collections");
    if (unknown !== undefined) return `${formatPointer([unknown])} is unknown. The state has collections`;
    lists ??= keptLists(operations, views);
    for (const [key, items] of Object.entries(state.collections)) {
      const [name = "", ...values] = key.split("/");
      const list = lists.get(name);
      const problem = list ? (scopeProblem(values, list) ?? itemsProblem(items, list, firstFault)) : unknownList(lists);
      if (problem) return `${formatPointer(["collections", key])}${problem}`;
    }
    return undefined;
  };
}

function unknownList(lists: ReadonlyMap<string, KeptList>): string {
  return ` is no list of the mock. It has ${[...lists.keys()].join(", ")}`;
}

function scopeProblem(values: readonly string[], { name, scope }: KeptList): string | undefined {
  if (values.length === scope.length && !values.includes("")) return undefined;
  return ` must be ${[name, ...scope.map((one) => `<${one}>`)].join("/")}`;
}
