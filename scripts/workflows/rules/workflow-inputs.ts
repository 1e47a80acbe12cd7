import { parseCondition } from "../expression.js";
import type { Step, Workflow } from "../workflow.js";
import { textsIn, type WorkflowRule } from "./rule.js";

/** A workflow is named after its file; its inputs say what they are, show a value that the mock knows, and are used. */
export const workflowInputs: WorkflowRule = ({ workflow, fileName }) => [
  ...(workflow.id === fileName
    ? []
    : [{ message: `the workflowId is "${workflow.id}"; write ${fileName}, as the file`, place: workflow.place }]),
  ...[workflow, ...workflow.steps]
    .filter(({ description }) => !description.endsWith("."))
    .map(({ id, place }) => ({ message: `${id} has no description that ends with a period`, place })),
  ...workflow.inputs.flatMap(({ name, description, example, place }) => [
    ...(description.endsWith(".") ? [] : [{ message: `the input ${name} has no description that ends with a period`, place }]),
    ...(example === undefined ? [{ message: `the input ${name} has no example; write one under examples`, place }] : []),
    ...(isUsed(workflow, name) ? [] : [{ message: `no step uses the input ${name}`, place }]),
  ]),
];

function isUsed({ place, steps }: Workflow, name: string): boolean {
  return [place.object.parameters, place.object.outputs, ...steps.map(textOf)].some((part) =>
    textsIn(part).some(({ text }) => text === `$inputs.${name}` || usesInput(text, name)),
  );
}

function textOf({ place }: Step) {
  return place.value;
}

function usesInput(text: string, name: string): boolean {
  const condition = parseCondition(text);
  return [condition?.left, condition?.right].some((operand) => operand?.kind === "input" && operand.name === name);
}
