import { details } from "../../../generated/client/details.js";
import { valueAt } from "../../description/key-path.js";
import type { OperationEntry, PartialFailures } from "../operation-entry.js";
import type { Tools } from "../tools.js";
import type { OperationId, Output } from "../types.js";

/** Throws a {@link PartialError} if the body of a 200 response lists items that failed. */
export function checkItems({ PartialError }: Tools, { id }: OperationEntry, data: Output<OperationId>): void {
  const { partial } = details[id] ?? {};
  const failures = partial ? findFailures(partial, data) : [];
  if (failures.length > 0) throw new PartialError(id, failures, data);
}

function findFailures({ items, state, failed = [] }: PartialFailures, data: unknown): unknown[] {
  const listed = valueAt(data, items);
  if (!Array.isArray(listed)) return [];
  return state ? listed.filter((item) => failed.includes(String(valueAt(item, state)))) : listed;
}
