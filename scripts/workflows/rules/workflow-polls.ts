import type { Description } from "../../../src/description/description.js";
import { jobsStartedBy } from "../../../src/description/job.js";
import type { Operation } from "../../../src/description/operation.js";
import { type Condition, parseCondition } from "../expression.js";
import type { Criterion, Step } from "../workflow.js";
import type { WorkflowFinding, WorkflowRule } from "./rule.js";

/**
 * A step that calls the status operation of a job polls: it succeeds only in a final state, is called again in every running state, and
 * where the status shows which job it belongs to, waits for the one that was started.
 */
export const workflowPolls: WorkflowRule = ({ workflow, description }) =>
  workflow.steps.flatMap((step, index) => {
    const { operation } = step;
    return operation?.job ? pollFindings(step, operation, starts(workflow.steps.slice(0, index), operation, description)) : [];
  });

function pollFindings(step: Step, operation: Operation, started: readonly Operation[]): WorkflowFinding[] {
  const { state = "", running = [], failed = [], identity = "" } = operation.job ?? {};
  const isCalledAgain = (response: Shown) => step.retries.some(({ when }) => mayHold(when, response));
  /** A status of the job that was started. */
  const own = (value: string): Shown => ({ [state]: value, [identity]: OWN_JOB });
  const findings = [
    ...[...running, ...failed].filter((value) => mayHold(step.success, own(value))).map((value) => `succeeds when ${state} is '${value}'`),
    ...running.filter((value) => !isCalledAgain(own(value))).map((value) => `is not called again when ${state} is '${value}'`),
    ...failed.filter((value) => isCalledAgain(own(value))).map((value) => `is called again when ${state} is '${value}'`),
    ...(started.length > 0 && identity !== "" && mayHold(step.success, { [identity]: OTHER_JOB })
      ? [`succeeds when ${identity} is the ID of another job; compare it with the output of the step that started this one`]
      : []),
  ];
  return findings.map((message) => ({ message: `step ${step.id} ${message}`, place: step.place }));
}

/** What a response shows, by expression. */
type Shown = Readonly<Record<string, string>>;

/** Stand for the ID that the starting step has as an output, and for any other. */
const OWN_JOB = "\u0000own";
const OTHER_JOB = "\u0000other";

/** Whether conditions can all hold for a response; what it does not show may be anything. */
function mayHold(criteria: readonly Criterion[], response: Shown): boolean {
  return criteria.every(({ text }) => {
    const condition = parseCondition(text);
    const value = response[text.split(" ")[0] ?? ""];
    return condition === undefined || value === undefined || holds(condition, value);
  });
}

function holds({ right, isEqual }: Condition, value: string): boolean {
  if (value === OWN_JOB || value === OTHER_JOB) return (value === OWN_JOB) === isEqual;
  return right.kind !== "literal" || (right.value === value) === isEqual;
}

/** Earlier steps' operations that start the job whose status an operation reports, and show its ID. */
function starts(earlier: readonly Step[], status: Operation, description: Description): Operation[] {
  return earlier.flatMap(({ operation }) =>
    operation &&
    jobsStartedBy(operation, description).some((job) => job.status.id === status.id && job.link.place.get("x-job") !== undefined)
      ? [operation]
      : [],
  );
}
