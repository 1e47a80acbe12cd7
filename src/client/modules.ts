import type { Modules } from "../../generated/client/modules.js";
import type { CallOptions } from "./calls/call.js";
import type { Caller } from "./calls/caller.js";
import { mapValues, operationsTable } from "./table.js";

/** Creates the methods of all modules. */
export function createModules(call: Caller): Modules {
  const modules = mapValues(operationsTable(), (verbs) =>
    mapValues(verbs, (operation) => (input?: object, options?: CallOptions) => call(operation, input, options)),
  );
  // The only place where the untyped table gets its types.
  return modules as unknown as Modules;
}
