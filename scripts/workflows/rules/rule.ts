import type { Description } from "../../../src/description/description.js";
import type { Place } from "../../../src/description/place.js";
import type { Workflow } from "../workflow.js";

/** Something wrong in a workflow. */
export interface WorkflowFinding {
  readonly message: string;
  readonly place: Place;
}

/** What a rule looks at. */
export interface Checked {
  readonly workflow: Workflow;
  /** Name of the file without its suffix. */
  readonly fileName: string;
  readonly description: Description;
}

export type WorkflowRule = (checked: Checked) => WorkflowFinding[];

/** Every text inside a value, with the keys that lead to it. */
export function textsIn(value: unknown, keys: readonly (string | number)[] = []): { text: string; keys: readonly (string | number)[] }[] {
  if (typeof value === "string") return [{ text: value, keys }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...keys, Array.isArray(value) ? Number(key) : key]));
}
