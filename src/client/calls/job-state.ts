import type { KeyPath } from "../../description/key-path.js";
import type { Job } from "../operation-entry.js";

/** The state of a job. Both flags are false while it runs. */
export interface JobState {
  readonly succeeded: boolean;
  readonly failed: boolean;
  /** The API's own statuses, for messages: `SUCCESS, FAILED`. */
  readonly statuses: string;
}

/** Few pages document the statuses of failed jobs, though the API has some; this recognizes them. */
const FAILURE = /fail|error|abort|cancel|reject/;

/**
 * Reads the state of a job from a status response. Case is ignored, because the API is inconsistent; an unknown status means that the job runs.
 * If each item has a status, the job runs while one item does, and has failed if one item has.
 */
export function readJobState({ state, succeeded, failed, running }: Job, response: unknown): JobState {
  const statuses = valuesAt(response, state).map((value) => String(value ?? ""));
  const isOneOf = (known: readonly string[], status: string) => known.some((other) => other.toLowerCase() === status.toLowerCase());
  const isFailed = (status: string) =>
    isOneOf(failed, status) || (FAILURE.test(status.toLowerCase()) && !isOneOf(succeeded, status) && !isOneOf(running, status));
  const ended = statuses.length > 0 && statuses.every((status) => isOneOf(succeeded, status) || isFailed(status));
  const hasFailed = ended && statuses.some(isFailed);
  return { succeeded: ended && !hasFailed, failed: hasFailed, statuses: [...new Set(statuses.filter(Boolean))].join(", ") };
}

/** The values at a key path in which a number stands for every item of a list. */
function valuesAt(value: unknown, [key, ...rest]: KeyPath): unknown[] {
  if (key === undefined) return [value];
  if (typeof key === "number") return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  return valuesAt((value as Record<string, unknown> | undefined | null)?.[key], rest);
}
