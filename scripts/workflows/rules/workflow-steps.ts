import { valueAt } from "../../../src/description/key-path.js";
import type { Operation } from "../../../src/description/operation.js";
import { formatViolation, SchemaValidator, violationPath } from "../../../src/description/schema/validator.js";
import type { Step } from "../workflow.js";
import type { WorkflowFinding, WorkflowRule } from "./rule.js";

const validator = new SchemaValidator({ closed: true });

/** Each step calls an operation of the description, with its required parameters and a body that it takes. */
export const workflowSteps: WorkflowRule = ({ workflow }) =>
  workflow.steps.flatMap((step): WorkflowFinding[] => {
    const { operation, place, id } = step;
    if (operation === undefined) {
      const path = place.text("operationPath");
      const problem = path === undefined ? "has no operationPath" : `calls ${path}, which the description does not have`;
      return [{ message: `step ${id} ${problem}; write {$sourceDescriptions.kore.url}#/paths/<path, with ~1 for />/<method>`, place }];
    }
    return [...parameterFindings(step, operation), ...bodyFindings(step, operation)];
  });

function parameterFindings({ parameters, place, id }: Step, operation: Operation): WorkflowFinding[] {
  const isSame = (one: { name: string; in: string }) => (other: { name: string; in: string }) =>
    one.name === other.name && one.in === other.in;
  const unknown = parameters.filter((given) => !operation.parameters.some(isSame(given)));
  const missing = operation.parameters.filter((parameter) => parameter.isRequired && !parameters.some(isSame(parameter)));
  return [
    ...unknown.map((given) => ({ message: `${operation.id} has no ${given.in} parameter ${given.name}`, place: given.place })),
    ...missing.map(({ name }) => ({ message: `step ${id} has no parameter ${name}, which ${operation.id} requires`, place })),
  ];
}

function bodyFindings({ body, place, id }: Step, operation: Operation): WorkflowFinding[] {
  if (body === undefined) {
    const isRequired = operation.requestBody?.object.required === true;
    return isRequired ? [{ message: `step ${id} has no requestBody, which ${operation.id} requires`, place }] : [];
  }
  const content = operation.requestContents.find(({ mediaType }) => mediaType === body.mediaType);
  if (content?.schema === undefined) return [{ message: `${operation.id} takes no body of type ${body.mediaType}`, place: body.place }];
  return validator.violations(content.schema, body.payload).flatMap((violation) => {
    const path = violationPath(body.payload, violation);
    // The value of an expression is not known yet.
    if (String(valueAt(body.payload, path)).startsWith("$")) return [];
    const message = `the payload's ${formatViolation(body.payload, violation)}`;
    return [{ message, place: body.place.get("payload", ...path) ?? body.place }];
  });
}
