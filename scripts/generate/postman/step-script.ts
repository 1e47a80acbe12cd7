import { UserError } from "../../lib/user-error.js";
import { type Operand, parseCondition, parseReference } from "../../workflows/expression.js";
import type { Criterion, Output, Step, Workflow } from "../../workflows/workflow.js";
import type { Variables } from "./variables.js";
import { outputVariable, variableOf } from "./workflow-variables.js";

/** The test of a step: what it checks, polls and keeps as data, before the script that does so. */
export function stepScript(step: Step, workflow: Workflow, variables: Variables, runStep: string): string {
  return `const STEP = ${JSON.stringify(stepData(step, workflow, variables))};\n${runStep}`;
}

function stepData(step: Step, workflow: Workflow, variables: Variables): StepData {
  const condition = (one: Criterion) => toCondition(one, workflow, variables);
  const [{ afterMs, limit } = { afterMs: 0, limit: 0 }] = step.retries;
  return {
    success: step.success.map(condition),
    retries: step.retries.map(({ when }) => when.map(condition)),
    outputs: step.outputs.map((output) => toOutput(output, step, workflow)),
    counter: outputVariable(workflow, step.id, "polls"),
    afterMs,
    limit,
  };
}

function toCondition({ text }: Criterion, workflow: Workflow, variables: Variables): StepCondition {
  const condition = parseCondition(text);
  if (condition === undefined) throw new UserError(`The workflow ${workflow.id} has a condition that is none: ${text}. Run: npm run lint`);
  const operand = (one: Operand): StepOperand =>
    one.kind === "input" || one.kind === "output" ? { kind: "variable", name: variableOf(one, workflow, variables) } : one;
  return { text, left: operand(condition.left), isEqual: condition.isEqual, right: operand(condition.right) };
}

function toOutput({ name, expression }: Output, step: Step, workflow: Workflow): StepOutput {
  const reference = parseReference(expression);
  if (reference?.kind !== "body") throw new UserError(`The output ${name} of step ${step.id} in ${workflow.id} is no part of a body.`);
  const sent = JSON.stringify(`$steps.${step.id}.outputs.${name}`);
  const isInJson = workflow.steps.some(({ body }) => body !== undefined && JSON.stringify(body.payload).includes(sent));
  return { variable: outputVariable(workflow, step.id, name), keys: reference.keys, isInJson };
}
