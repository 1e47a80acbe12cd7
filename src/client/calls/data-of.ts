import type { OperationId, Output } from "../types.js";
import type { RawResult } from "./call.js";

/** The data of a result. Throws its error. */
export function dataOf({ data, error }: RawResult): Output<OperationId> {
  if (error) throw error;
  return data as Output<OperationId>;
}
