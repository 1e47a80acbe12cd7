import type { Step } from "../../../src/description/schema/fields.js";
import { ITEMS } from "../field-path.js";

/** The path of a field of the description, in the form that paths of pages have: `{name}` stands for any key. */
export function partsOf(steps: readonly Step[]): string[] {
  return steps.map((step) => (step === "[]" ? ITEMS : step === "*" ? "{name}" : step.key));
}

/** Whether a part of a path stands for any key of a map. */
export function isAnyKey(part: string): boolean {
  return part.startsWith("{");
}

/** Whether `path` leads to the field at `above`, or into it. */
export function covers(above: readonly string[], path: readonly string[]): boolean {
  return above.length <= path.length && above.every((part, index) => part === path[index] || isAnyKey(part) || isAnyKey(path[index] ?? ""));
}
