import type { Failures, Inputs, Items, JobStatuses, Outputs } from "../../generated/client/operation-types.js";
import type { components, operations } from "../../generated/client/schema.js";

/** Id of an operation: `"bots.list"`. It is also the call: `kore.bots.list()`. */
export type OperationId = keyof Outputs;

/** Id of an operation that returns a paged list. */
export type PagedId = keyof Items;

/** Id of an operation that starts a job or reports its status. */
export type JobId = keyof JobStatuses;

/** Id of an operation whose 200 response can list items that failed. */
export type PartialId = keyof Failures;

/**
 * A schema of the description by its name.
 *
 * @example const bots: Schema<"Bot">[] = (await kore.bots.list()).bots;
 */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** The input of an operation: its path and query parameters in one object, and `body` where it has one. */
export type Input<Id extends OperationId> = Inputs[Id];

/** What an operation resolves to: the body of its 2xx response, `undefined` if that has none. */
export type Output<Id extends OperationId> = Outputs[Id];

/** One item of a paged list. */
export type Item<Id extends OperationId> = Items[Id & PagedId];

/** An item that failed although the response is a 200. */
export type Failure<Id extends OperationId> = Failures[Id & PartialId];

/** Id of the operation that reports the status of an operation's job. */
export type StatusIdOf<Id extends OperationId> = JobStatuses[Id & JobId];

/** The error statuses that the description declares for an operation. */
export type DeclaredStatus<Id extends OperationId> = Id extends unknown ? Exclude<keyof Responses<Id> & number, SuccessStatus> : never;

/** Body of an error response. `undefined` if it is not JSON; `unknown` if the description does not declare the status. */
export type ErrorBody<Id extends OperationId, Status extends number> = Id extends unknown
  ? Status extends DeclaredStatus<Id>
    ? ContentOf<Responses<Id>[Status & keyof Responses<Id>]> | undefined
    : unknown
  : never;

/** Ids of the operations that report a job. */
export type JobStatusId = JobStatuses[JobId];

/** Error statuses, declared or not: those of the IANA registry, a CDN's 520 to 526, and 200, which can contain errors too. */
export type ErrorStatus =
  | 200
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526);

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;
type Responses<Id extends OperationId> = operations[Id]["responses"];
type ContentOf<T> = T extends { content: infer Content } ? Content[keyof Content] : undefined;
