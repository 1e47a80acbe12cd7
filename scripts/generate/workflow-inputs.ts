import type { Json } from "../../src/description/json.js";
import type { Workflow } from "../workflows/workflow.js";

/** The examples of all inputs of workflows in one JSON object, by name, for `redocly respect --input`. Of several examples the first counts. */
export function workflowInputs(workflows: readonly Workflow[]): string {
  const examples = new Map<string, Json>();
  for (const { name, example } of workflows.flatMap(({ inputs }) => inputs)) {
    if (example !== undefined && !examples.has(name)) examples.set(name, example);
  }
  return `${JSON.stringify(Object.fromEntries(examples), null, 2)}\n`;
}
