import { operations } from "../../generated/client/operations.js";
import type { OperationEntry } from "./operation-entry.js";
import type { OperationId } from "./types.js";

/** The generated table without its literal types. */
export const table: Readonly<Record<string, Readonly<Record<string, OperationEntry>>>> = operations;

/** The operation with a given id. */
export function findOperation(id: OperationId): OperationEntry {
  const [module = "", verb = ""] = id.split(".");
  return table[module]?.[verb] as OperationEntry;
}

/** The operation with a given method and path template, if the description has one. */
export function findByPath(method: string, path: string): OperationEntry | undefined {
  return Object.values(table)
    .flatMap((verbs) => Object.values(verbs))
    .find((operation) => operation.method === method && operation.path === path);
}
