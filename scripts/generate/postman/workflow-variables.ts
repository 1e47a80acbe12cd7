import { isObject, type Json } from "../../../src/description/json.js";
import { UserError } from "../../lib/user-error.js";
import { parseReference, type Reference } from "../../workflows/expression.js";
import type { Workflow } from "../../workflows/workflow.js";
import type { Variables } from "./variables.js";

/** The variable that hands an output of a step to later ones. */
export function outputVariable(workflow: Workflow, step: string, output: string): string {
  return `${workflow.id}.${step}.${output}`;
}

/** A value of a workflow with variables of Postman in the place of its expressions. */
export function withVariables(value: Json, workflow: Workflow, variables: Variables): Json {
  if (Array.isArray(value)) return value.map((item) => withVariables(item, workflow, variables));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withVariables(inner, workflow, variables)]));
  const reference = parseReference(value);
  return reference === undefined ? value : `{{${variableOf(reference, workflow, variables)}}}`;
}

/** The variable that holds what an input or an output of an earlier step is. */
export function variableOf(reference: Reference, workflow: Workflow, variables: Variables): string {
  if (reference.kind === "output") return outputVariable(workflow, reference.step, reference.name);
  const input = reference.kind === "input" ? workflow.inputs.find(({ name }) => name === reference.name) : undefined;
  if (input === undefined) throw new UserError(`The workflow ${workflow.id} sends what it does not have. Run: npm run lint`);
  return variables.ofInput(workflow, input);
}
