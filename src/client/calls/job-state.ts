import type { Job, Way } from "../operation.js";

/** How a job does. Neither flag is set while it runs. */
export interface JobState {
  readonly succeeded: boolean;
  readonly failed: boolean;
  /** The API's own words. */
  readonly words: string;
}

/** Few pages name a word for failure, though some answers hold one; these sound like one. */
const SOUNDS_FAILED = /fail|error|abort|cancel|reject/;

/**
 * Reads the state of a job. Upper and lower case are the same, as the API writes both; a word that nobody knows means that the job runs.
 * Where there is a state per item, the job runs while one runs, and has failed when one has.
 */
export function readJobState({ state, succeeded, failed, running }: Job, status: unknown): JobState {
  const values = valuesAt(status, state);
  const words = values.map((value) => String(value ?? ""));
  const isOneOf = (known: readonly string[], word: string) => known.some((other) => other.toLowerCase() === word.toLowerCase());
  const isFailed = (word: string) =>
    isOneOf(failed, word) || (SOUNDS_FAILED.test(word.toLowerCase()) && !isOneOf(succeeded, word) && !isOneOf(running, word));
  const ended = words.length > 0 && words.every((word) => isOneOf(succeeded, word) || isFailed(word));
  const hasFailed = ended && words.some(isFailed);
  return { succeeded: ended && !hasFailed, failed: hasFailed, words: [...new Set(words.filter(Boolean))].join(", ") };
}

/** The values at a way; a number in it stands for every entry of a list. */
function valuesAt(value: unknown, [key, ...rest]: Way): unknown[] {
  if (key === undefined) return [value];
  if (typeof key === "number") return Array.isArray(value) ? value.flatMap((entry) => valuesAt(entry, rest)) : [];
  return valuesAt((value as Record<string, unknown> | undefined | null)?.[key], rest);
}
