import { loadWorkflowFiles } from "../../scripts/workflows/load-workflows.js";
import type { Workflow } from "../../scripts/workflows/workflow.js";
import { description } from "../support/description.js";

export const workflowFiles = await loadWorkflowFiles(description);
export const workflows = workflowFiles.flatMap((one) => one.workflows);

/** The example of each input, by name. */
export function exampleInputs({ inputs }: Workflow): Record<string, string> {
  return Object.fromEntries(inputs.map(({ name, example }) => [name, String(example)]));
}

/** The operations of a workflow, in the order of its steps. */
export function operationsOf({ steps }: Workflow): (string | undefined)[] {
  return steps.map(({ operation }) => operation?.id);
}

/** Operations in the order in which they were called, with one that polls counted once: one that only reads, several times in a row. */
export function withoutRepeats(operations: readonly (string | undefined)[]): (string | undefined)[] {
  const reads = (id: string | undefined) => description.byId.get(id ?? "")?.method === "get";
  return operations.filter((operation, index) => operation !== operations[index - 1] || !reads(operation));
}
