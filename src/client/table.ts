import { operations } from "../../generated/client/operations.js";
import type { OperationEntry } from "./operation-entry.js";
import type { OperationId } from "./types.js";

/** The operation with a given id. */
export function findOperation(id: OperationId): OperationEntry {
  const [module = "", verb = ""] = id.split(".");
  return operations[module]?.[verb] as OperationEntry;
}

/** The operation with a given method and path template, if the description has one. */
export function findByPath(method: string, path: string): OperationEntry | undefined {
  return Object.values(operations)
    .flatMap((verbs) => Object.values(verbs))
    .find((operation) => operation.method === method && operation.path === path);
}
