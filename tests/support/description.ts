import { deref, type Json, listOperations, loadBundle, type PlacedOperation } from "../../scripts/lib/description.js";
import { type CallInput, namedExamples, onlyMedia, requestExamples } from "./input.js";

export const description = await loadBundle();
export const operations = listOperations(description);

/** An operation that starts a job, and the one that reports the job's state. */
export interface JobPair {
  start: PlacedOperation;
  status: PlacedOperation;
  /** Status parameters by name, as the link writes them. */
  parameters: Readonly<Record<string, string>>;
}

/** Every pair that a link joins. */
export const jobPairs: JobPair[] = operations.flatMap((start) =>
  Object.values(start.operation.responses)
    .flatMap((response) => Object.values(deref(description, response).links ?? {}))
    .flatMap(({ operationId, parameters = {} }) => {
      const status = operations.find(({ id }) => id === operationId);
      return status?.operation["x-job"] ? [{ start, status, parameters }] : [];
    }),
);

/** Operations with pages. */
export const pagedOperations = operations.filter(({ operation }) => operation["x-pagination"]);

/** The schema of the JSON that an operation answers with a status. */
export function answerSchema({ operation }: PlacedOperation, status: number) {
  const [, media] = onlyMedia(deref(description, operation.responses[status] ?? { description: "" }).content) ?? [];
  return media?.schema ?? {};
}

/** The example of an answer. */
export function answerExample({ id, operation }: PlacedOperation, status: number, name: string): Json {
  const [, media] = onlyMedia(deref(description, operation.responses[status] ?? { description: "" }).content) ?? [];
  const found = namedExamples(description, media).find(([one]) => one === name);
  if (!found) throw new Error(`${id} has no example ${status} ${name}`);
  return found[1];
}

/** An input that is right, of the examples. */
export function exampleInput(placed: PlacedOperation): CallInput {
  return requestExamples(description, placed)[0]?.input ?? {};
}

/** What stands at a way such as `$response.body#/response/0/status`. */
export function at(value: unknown, expression: string): unknown {
  const keys = (expression.split("#")[1] ?? "").split("/").slice(1);
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
}
