import type { Modules } from "../../generated/client/modules.js";
import { operations } from "../../generated/client/operations.js";
import type { CallOptions } from "./calls/call.js";
import type { Caller } from "./calls/caller.js";

/** Creates the methods of all modules. */
export function createModules(call: Caller): Modules {
  const modules = mapValues(operations, (verbs) =>
    mapValues(verbs, (operation) => (input?: object, options?: CallOptions) => call(operation, input, options)),
  );
  // The only place where the untyped table gets its types.
  return modules as unknown as Modules;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
