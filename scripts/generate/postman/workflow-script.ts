import { UserError } from "../../lib/user-error.js";
import { parseCondition, parseReference } from "../../workflows/expression.js";
import type { Criterion, Step, Workflow } from "../../workflows/workflow.js";
import type { Variables } from "./variables.js";
import { codeOf, isSentInBody, outputVariable } from "./workflow-variables.js";

const READ_BODY = [
  "const at = (...keys) => {",
  "  try {",
  "    return keys.reduce((value, key) => value[key], pm.response.json());",
  "  } catch {",
  "    return undefined; // there is no such field, or the response is not JSON",
  "  }",
  "};",
  'const asText = (value) => (typeof value === "string" ? value : JSON.stringify(value));',
  "// Between the quotes of a JSON body. Without its braces a text cannot name a variable, whose value would then be sent.",
  'const asJsonText = (value) => JSON.stringify(asText(value)).slice(1, -1).replace(/\\{/g, "\\\\u007b");',
];

/**
 * The test of a step, for Postman's sandbox. It holds the step's conditions, keeps its outputs, and sends the request again while a job runs.
 * When the step has failed, it ends the run: later steps would work with what is not there.
 */
export function stepScript(step: Step, workflow: Workflow, variables: Variables): string {
  const conditions = step.success.map((one) => `  ${JSON.stringify(one.text)}: ${conditionCode(one, workflow, variables)},`);
  const finished = [
    "for (const [condition, holds] of Object.entries(conditions))",
    "  pm.test(condition, () => pm.expect(holds, pm.response.text().slice(0, 500)).to.be.true);",
    ...(step.outputs.length > 0
      ? ["if (hasSucceeded) {", ...outputCode(step, workflow, variables), "} else pm.execution.setNextRequest(null);"]
      : []),
    ...(step.outputs.length > 0 ? [] : ["if (!hasSucceeded) pm.execution.setNextRequest(null);"]),
  ];
  return [
    ...READ_BODY,
    "const conditions = {",
    ...conditions,
    "};",
    "const hasSucceeded = Object.values(conditions).every(Boolean);",
    ...(step.retries.length > 0 ? pollCode(step, workflow, variables, finished) : finished),
  ].join("\n");
}

/** @param finished code for when the step has ended */
function pollCode(step: Step, workflow: Workflow, variables: Variables, finished: readonly string[]): string[] {
  const [{ afterMs, limit } = { afterMs: 0, limit: 0 }] = step.retries;
  const again = step.retries.map(({ when }) => when.map((one) => conditionCode(one, workflow, variables)).join(" && "));
  const counter = JSON.stringify(`${workflow.id}.${step.id}.polls`);
  return [
    `const runs = ${again.length === 1 ? again[0] : again.map((one) => `(${one})`).join(" || ")};`,
    `const polls = Number(pm.collectionVariables.get(${counter}) || 0) + 1;`,
    `if (!hasSucceeded && runs && polls <= ${limit}) {`,
    '  pm.test("the job runs; the next request polls it again", () => pm.response.to.not.be.error);',
    `  pm.collectionVariables.set(${counter}, String(polls));`,
    `  setTimeout(() => {}, Number(pm.variables.get("pollIntervalMs") || ${afterMs}));`,
    "  pm.execution.setNextRequest(pm.info.requestId);",
    "} else {",
    `  pm.collectionVariables.unset(${counter});`,
    ...finished.map((line) => `  ${line}`),
    "}",
  ];
}

function conditionCode({ text }: Criterion, workflow: Workflow, variables: Variables): string {
  const condition = parseCondition(text);
  if (condition === undefined) throw new UserError(`The workflow ${workflow.id} has a condition that is none: ${text}. Run: npm run lint`);
  const [left, right] = [condition.left, condition.right].map((operand) => codeOf(operand, workflow, variables));
  return `${left} ${condition.isEqual ? "===" : "!=="} ${right}`;
}

function outputCode(step: Step, workflow: Workflow, variables: Variables): string[] {
  return step.outputs.map(({ name, expression }) => {
    const reference = parseReference(expression);
    if (reference?.kind !== "body") throw new UserError(`The output ${name} of step ${step.id} in ${workflow.id} is no part of a body.`);
    const value = codeOf(reference, workflow, variables);
    const text = isSentInBody(workflow, step, name) ? `asJsonText(${value})` : `asText(${value})`;
    return `  pm.collectionVariables.set(${JSON.stringify(outputVariable(workflow, step.id, name))}, ${text});`;
  });
}
