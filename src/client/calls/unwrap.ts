import { details } from "../../../generated/client/details.js";
import { valueAt } from "../../description/key-path.js";
import type { OperationEntry, PartialFailures } from "../operation-entry.js";
import type { Tools } from "../tools.js";
import type { OperationId, Output } from "../types.js";
import type { PartialOptions, RawResult } from "./call.js";

/** The data of a result. Throws its error, or a {@link PartialError} if items failed and the options ask for that. */
export function unwrap(
  { PartialError }: Tools,
  { id }: OperationEntry,
  { failOnPartial }: PartialOptions,
  { data, error }: RawResult,
): Output<OperationId> {
  if (error) throw error;
  const { partial } = details[id] ?? {};
  const failures = failOnPartial && partial ? findFailures(partial, data) : [];
  if (failures.length > 0) throw new PartialError(id, failures, data);
  return data as Output<OperationId>;
}

function findFailures({ items, state, failed = [] }: PartialFailures, data: unknown): unknown[] {
  const listed = valueAt(data, items);
  if (!Array.isArray(listed)) return [];
  return state ? listed.filter((item) => failed.includes(String(valueAt(item, state)))) : listed;
}
