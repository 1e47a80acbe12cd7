import { assign, evaluate, keysBelow, lastKey } from "../description/expression.js";
import { isObject, type Json } from "../description/json.js";
import type { KeyPath } from "../description/key-path.js";
import type { Operation } from "../description/operation.js";
import { successExamples } from "./examples.js";
import type { JobOutcome } from "./preferences.js";

/** How a job goes. */
export interface JobPlan {
  readonly outcome: JobOutcome;
  /** How often it is reported as running before it ends. */
  readonly runningPolls: number;
}

/** The example that shows the state of a job at a poll, which counts from 1. Where no example shows a failure, one of a running job has failed. */
export function statusExample(operation: Operation, { outcome, runningPolls }: JobPlan, poll: number): Json {
  const { state = "", running = [], succeeded = [], failed = [] } = operation.job ?? {};
  const examples = successExamples(operation);
  const stateOf = (responseBody: Json) => String(evaluate(state, { responseBody }));
  const inState = (states: readonly string[]) => examples.filter((example) => states.includes(stateOf(example)));
  const runningExamples = inState(running);
  const last = examples.at(-1) ?? null;
  if (outcome === "never-end" || poll <= runningPolls) return runningExamples[Math.min(poll, runningExamples.length) - 1] ?? last;
  if (outcome === "succeed") return inState(succeeded.slice(0, 1)).at(-1) ?? inState(succeeded).at(-1) ?? last;
  return inState(failed).at(-1) ?? asFailed(runningExamples.at(-1) ?? last, operation);
}

/** A running job that has failed: with the documented state, or with a word for it where the documentation names none. */
function asFailed(example: Json, { job }: Operation): Json {
  if (!job) return example;
  const before = evaluate(job.state, { responseBody: example });
  const after = job.failed[0] ?? (String(before) === String(before).toUpperCase() ? "FAILED" : "failed");
  // Only a job that has succeeded has a file.
  const link = keysBelow("$response.body", job.link ?? "") ?? [];
  const changed = withoutField(replaceFields(example, lastKey(job.state), before, after), link);
  return assign(changed, job.state, after);
}

/** A copy without the field at a key path through objects, where there is one. */
function withoutField(value: Json, [key, ...rest]: KeyPath): Json {
  if (key === undefined || !isObject(value)) return value;
  const { [key]: inner, ...others } = value;
  return inner === undefined || rest.length === 0 ? others : { ...others, [key]: withoutField(inner, rest) };
}

/** A copy in which each field of this name, at any depth, that has one value has another: some bodies repeat the state of the job. */
function replaceFields(value: Json, name: string, before: unknown, after: string): Json {
  if (Array.isArray(value)) return value.map((item) => replaceFields(item, name, before, after));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === name && inner === before ? after : replaceFields(inner, name, before, after),
    ]),
  );
}
