import type { Operation } from "../../../src/description/operation.js";
import type { Place } from "../../../src/description/place.js";
import { schemasAt } from "../../../src/description/schema/fields.js";
import { type Operand, parseCondition, parseReference } from "../expression.js";
import type { Step, Workflow } from "../workflow.js";
import { textsIn, type WorkflowFinding, type WorkflowRule } from "./rule.js";

/** Every expression names something: an input, an output of an earlier step, a field of the step's own response. */
export const workflowExpressions: WorkflowRule = ({ workflow }) => [
  ...workflow.place.items("parameters").flatMap((place) => sent(place.object.value, [], workflow, place)),
  ...workflow.steps.flatMap((step, index) => {
    const earlier = workflow.steps.slice(0, index);
    const conditions = [...step.success, ...step.retries.flatMap(({ when }) => when)];
    return [
      ...step.parameters.flatMap(({ value, place }) => sent(value, earlier, workflow, place)),
      ...(step.body ? sent(step.body.payload, earlier, workflow, step.body.place) : []),
      ...conditions.flatMap(({ text, place }) => inCondition(text, step, earlier, workflow, place)),
      ...step.outputs.flatMap(({ expression, place }) => found(expression, step, earlier, workflow, place)),
    ];
  }),
  ...workflow.outputs.flatMap(({ expression, place }) => found(expression, undefined, workflow.steps, workflow, place)),
];

/** Of a value that is sent: what does not start with `$` is a constant, and no response is there yet. */
function sent(value: unknown, earlier: readonly Step[], workflow: Workflow, place: Place): WorkflowFinding[] {
  return textsIn(value)
    .filter(({ text }) => text.startsWith("$"))
    .flatMap(({ text }) => found(text, undefined, earlier, workflow, place));
}

function inCondition(text: string, step: Step, earlier: readonly Step[], workflow: Workflow, place: Place): WorkflowFinding[] {
  const condition = parseCondition(text);
  if (condition === undefined)
    return [{ message: `"${text}" is no comparison; write $response.body#/<field> == 'value', or with !=`, place }];
  return [condition.left, condition.right].flatMap((operand) => {
    const problem = operand.kind === "literal" ? undefined : problemOf(operand, step, earlier, workflow);
    return problem === undefined ? [] : [{ message: `"${text}": ${problem}`, place }];
  });
}

function found(text: string, step: Step | undefined, earlier: readonly Step[], workflow: Workflow, place: Place): WorkflowFinding[] {
  const reference = parseReference(text);
  const problem = reference ? problemOf(reference, step, earlier, workflow) : "it is no expression that workflows here use";
  return problem === undefined ? [] : [{ message: `"${text}": ${problem}`, place }];
}

/** @param step whose response is there; none for what is sent */
function problemOf(reference: Operand, step: Step | undefined, earlier: readonly Step[], { inputs }: Workflow): string | undefined {
  if (reference.kind === "input")
    return inputs.some(({ name }) => name === reference.name) ? undefined : `there is no input ${reference.name}`;
  if (reference.kind === "output") {
    const source = earlier.find(({ id }) => id === reference.step);
    if (source === undefined) return `there is no earlier step ${reference.step}`;
    return source.outputs.some(({ name }) => name === reference.name)
      ? undefined
      : `step ${reference.step} has no output ${reference.name}`;
  }
  if (reference.kind === "literal") return undefined;
  if (step === undefined) return "there is no response yet";
  if (reference.kind === "status" || step.operation === undefined) return undefined;
  const keys = reference.keys.map(String);
  return isInResponse(step.operation, keys) ? undefined : `the response of ${step.operation.id} has no ${keys.join("/")}`;
}

function isInResponse({ successes }: Operation, keys: readonly string[]): boolean {
  return successes.flatMap(({ contents }) => contents).some(({ schema }) => schema && schemasAt(schema, keys).length > 0);
}
