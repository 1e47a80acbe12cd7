import type { OperationEntry } from "./operation-entry.js";

/** Whether a request changes nothing, so that it can be sent again after any failure. */
export function onlyReads(method: string, operation: OperationEntry | undefined): boolean {
  return method === "GET" || operation?.safe === true;
}
