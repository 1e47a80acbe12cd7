import { loadBundle } from "../../scripts/lib/load-bundle.js";
import type { Content } from "../../src/description/content.js";
import { type JobLink, jobsStartedBy } from "../../src/description/job.js";
import type { Json } from "../../src/description/json.js";
import type { Operation } from "../../src/description/operation.js";
import type { Place } from "../../src/description/place.js";
import { formatViolation, SchemaValidator, type Strictness } from "../../src/description/schema/validator.js";

/** The committed bundle. The tests ask this file what the description says; nothing else in them reads it. */
export const description = await loadBundle();
export const { operations, modules } = description;

/** What is wrong with a value, one line each. A field that the description does not name is allowed. */
export const openViolations = violations({ closed: false });
/** What is wrong with a value, one line each. A field that the description does not name is wrong: for responses. */
export const closedViolations = violations({ closed: true });

function violations(strictness: Strictness) {
  const validator = new SchemaValidator(strictness);
  /** No schema allows anything. */
  return (schema: Place | undefined, value: unknown): string[] =>
    schema === undefined ? [] : validator.violations(schema, value).map((violation) => formatViolation(value, violation));
}

/** The body that an operation takes. Those of this API take one media type. */
export function requestContent({ requestContents: [content] }: Operation): Content | undefined {
  return content;
}

/** Whether an operation needs a body. */
export function needsBody({ requestBody }: Operation): boolean {
  return requestBody?.object.required === true;
}

/** Declared statuses, such as `200` or `default`. */
export function statusesOf({ responses }: Operation): string[] {
  return responses.map(({ status }) => status);
}

/** Media types of the response that is declared for a status. */
export function responseContents(operation: Operation, status: number | string): readonly Content[] {
  return operation.declared(status)?.contents ?? [];
}

/** The schema of the JSON that an operation returns with a status. */
export function responseSchema(operation: Operation, status: number | string): Place | undefined {
  return responseContents(operation, status)[0]?.schema;
}

/** @throws Error when there is no such example */
export function responseExample(operation: Operation, status: number | string, name: string): Json {
  const found = responseContents(operation, status)[0]?.examples.get(name);
  if (found === undefined) throw new Error(`${operation.id} has no example ${status} ${name}`);
  return found;
}

/** An operation that starts a job, and the link to the one that reports its status. */
export type JobPair = JobLink & { readonly start: Operation };

export const jobPairs: readonly JobPair[] = operations.flatMap((start) =>
  jobsStartedBy(start, description).map((job) => ({ ...job, start })),
);

/** Operations with pages. */
export const pagedOperations = operations.filter(({ pagination }) => pagination);
