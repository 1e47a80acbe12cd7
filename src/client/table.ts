import { operations } from "../../generated/client/operations.js";
import type { Operation } from "./operation.js";
import type { OperationId } from "./types.js";

/** The generated table without its literal types. */
export const table: Readonly<Record<string, Readonly<Record<string, Operation>>>> = operations;

/** The operation with an id of the table. */
export function findOperation(id: OperationId): Operation {
  const [module = "", verb = ""] = id.split(".");
  return table[module]?.[verb] as Operation;
}

/** The operation behind a method and a path template, if the description has one. */
export function findByPath(method: string, path: string): Operation | undefined {
  return Object.values(table)
    .flatMap((verbs) => Object.values(verbs))
    .find((operation) => operation.method === method && operation.path === path);
}
