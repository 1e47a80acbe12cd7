import type { Modules } from "../../generated/client/modules.js";
import type { Caller } from "./calls/caller.js";
import { mapValues, operationsTable } from "./table.js";

/** Creates the methods of all modules. */
export function createModules(methodOf: Caller): Modules {
  const modules = mapValues(operationsTable(), (verbs) => mapValues(verbs, (operation) => methodOf(operation)));
  // The only place where the untyped table gets its types.
  return modules as unknown as Modules;
}
