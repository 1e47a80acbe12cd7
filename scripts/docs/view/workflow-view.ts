import type { Description } from "../../../src/description/description.js";
import type { Json } from "../../../src/description/json.js";
import type { Operation } from "../../../src/description/operation.js";
import { conditionText, fieldText } from "../../workflows/condition-text.js";
import { parseReference } from "../../workflows/expression.js";
import type { Criterion, Input, Retry, Step, Workflow } from "../../workflows/workflow.js";
import type { Caller } from "./operation-view.js";
import { leavesOf } from "./payload-leaves.js";

/** Everything that a page says of a workflow, in the order in which it says it. */
export interface WorkflowView {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  /** Kinds of app whose token every step accepts, each with the scopes of all steps. */
  readonly callers: readonly Caller[];
  /** What the reader gives, besides the token. */
  readonly inputs: readonly Input[];
  readonly steps: readonly StepView[];
  readonly results: readonly ValueView[];
}

export interface StepView {
  /** From 1. */
  readonly number: number;
  readonly id: string;
  readonly description: string;
  readonly operation: Operation;
  readonly sends: readonly ValueView[];
  /** When the next step follows, besides a status of success; inline Markdown, all hold. */
  readonly goesOnWhen: readonly string[];
  /** For a step that is called again. */
  readonly polls: PollView | undefined;
  /** What later steps or the result use of its response. */
  readonly gives: readonly ValueView[];
}

export interface PollView {
  readonly everyMs: number;
  readonly limit: number;
  /** Inline Markdown, one of them holds. */
  readonly while: readonly string[];
}

/** A value with a name, and where it comes from. */
export interface ValueView {
  readonly name: string;
  readonly source: ValueSource;
}

export type ValueSource =
  | { readonly kind: "input"; readonly name: string }
  | { readonly kind: "step"; readonly number: number; readonly name: string }
  | { readonly kind: "response"; readonly field: string }
  | { readonly kind: "constant"; readonly value: Json };

/** @throws Error for a step whose operation the description does not have; the lint finds it first */
export function viewWorkflow(workflow: Workflow, description: Description): WorkflowView {
  const { id, summary, inputs, steps, outputs } = workflow;
  const numbers = new Map(steps.map((step, index) => [step.id, index + 1]));
  const views = steps.map((step) => viewStep(step, workflow, numbers));
  return {
    id,
    summary,
    description: workflow.description,
    callers: callersOf(
      views.map(({ operation }) => operation),
      description.appKinds,
    ),
    inputs: inputs.filter(({ isSecret }) => !isSecret),
    steps: views,
    results: outputs.map(({ name, expression }) => ({ name, source: sourceOf(expression, numbers) })),
  };
}

function viewStep(step: Step, workflow: Workflow, numbers: ReadonlyMap<string, number>): StepView {
  const { id, description, operation, parameters, body, success, retries, outputs } = step;
  if (operation === undefined) throw new Error(`The step ${id} of the workflow ${workflow.id} names an operation that does not exist.`);
  const inWords = (list: readonly Criterion[]) => list.map(({ text }) => conditionText(text, numbers));
  return {
    number: numbers.get(id) ?? 0,
    id,
    description,
    operation,
    sends: [...parameters.map(({ name, value }) => [name, value] as const), ...leavesOf(body?.payload)].map(([name, value]) => ({
      name,
      source: sourceOf(value, numbers),
    })),
    goesOnWhen: inWords(success.filter(({ text }) => !text.startsWith("$statusCode"))),
    polls: pollOf(retries, inWords),
    gives: outputs.map(({ name, expression }) => ({ name, source: sourceOf(expression, numbers) })),
  };
}

function pollOf(retries: readonly Retry[], inWords: (list: readonly Criterion[]) => string[]): PollView | undefined {
  const [first] = retries;
  return first && { everyMs: first.afterMs, limit: first.limit, while: retries.map(({ when }) => inWords(when).join(" and ")) };
}

function sourceOf(value: Json, numbers: ReadonlyMap<string, number>): ValueSource {
  const reference = parseReference(value);
  if (reference?.kind === "input") return reference;
  if (reference?.kind === "output") return { kind: "step", number: numbers.get(reference.step) ?? 0, name: reference.name };
  if (reference?.kind === "body") return { kind: "response", field: fieldText(reference.keys) };
  return { kind: "constant", value };
}

/** One token serves all steps, so the kinds of app are those that each of them accepts. */
function callersOf(operations: readonly Operation[], kinds: ReadonlyMap<string, string>): Caller[] {
  const restricted = operations.filter(({ security }) => security.length > 0);
  const scopesOf = (operation: Operation, kind: string) => operation.security.find((one) => kind in one)?.[kind];
  return Array.from(kinds).flatMap(([kind, title]) => {
    const scopes = restricted.map((operation) => scopesOf(operation, kind));
    if (scopes.length === 0 || scopes.includes(undefined)) return [];
    return [{ kind: title, scopes: [...new Set(scopes.flatMap((list) => list ?? []))] }];
  });
}

/** A step of a workflow that calls an operation. */
export interface WorkflowUse {
  readonly workflow: WorkflowView;
  readonly step: StepView;
}

/** The workflows that an operation takes part in, each once, by its first step that calls it. */
export function workflowsWith({ id }: Operation, workflows: readonly WorkflowView[]): WorkflowUse[] {
  return workflows.flatMap((workflow) => {
    const step = workflow.steps.find(({ operation }) => operation.id === id);
    return step ? [{ workflow, step }] : [];
  });
}
