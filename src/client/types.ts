import type { components, operations } from "../../generated/client/schema.js";
import type { OperationOf, Way } from "./operation.js";

/** Id of an operation: `"bots.list"`. It is also the call: `kore.bots.list()`. */
export type OperationId = keyof operations;

/**
 * A schema of the description by its name.
 *
 * @example const bots: Schema<"Bot">[] = (await kore.bots.list()).bots;
 */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** What an operation takes: its path and query parameters side by side, and `body` where it has one. */
export type Input<Id extends OperationId> = Id extends unknown ? Plain<Path<Id> & Query<Id> & Body<Id>> : never;

/** What an operation resolves to: the body of its 2xx answer, `undefined` where that has none. */
export type Output<Id extends OperationId> = Id extends unknown ? ContentOf<Responses<Id>[keyof Responses<Id> & SuccessStatus]> : never;

/** The statuses of failures that the description declares for an operation. */
export type DeclaredStatus<Id extends OperationId> = Id extends unknown ? Exclude<keyof Responses<Id> & number, SuccessStatus> : never;

/** Body of a failed answer. `undefined` when the answer was not JSON; `unknown` when the description does not declare the status. */
export type ErrorBody<Id extends OperationId, Status extends number> =
  Status extends DeclaredStatus<Id> ? ContentOf<Responses<Id>[Status & keyof Responses<Id>]> | undefined : unknown;

/** One entry of a paged list. */
export type Item<Id extends OperationId> = Id extends unknown ? EntryAt<Id, OperationOf<Id>["pages" & keyof OperationOf<Id>]> : never;

/** An item that failed in an answer that says 200. */
export type Failure<Id extends OperationId> = Id extends unknown ? EntryAt<Id, OperationOf<Id>["partial" & keyof OperationOf<Id>]> : never;

/** Ids of the operations that report the state of a job. */
export type StatusIdOf<Id extends OperationId> =
  OperationOf<Id> extends { readonly starts: { readonly status: infer StatusId extends OperationId } }
    ? StatusId
    : OperationOf<Id> extends { readonly job: unknown }
      ? Id
      : never;

/** The statuses that a failed answer can have, declared or not: those of the IANA registry, and a CDN's 520 to 526. A 200 may hold errors too. */
export type ErrorStatus =
  | 200
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526);

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;
type Responses<Id extends OperationId> = operations[Id]["responses"];
type Path<Id extends OperationId> = OrNothing<NonNullable<operations[Id]["parameters"]["path"]>>;
type Query<Id extends OperationId> = OrNothing<NonNullable<operations[Id]["parameters"]["query"]>>;
type Body<Id extends OperationId> = operations[Id] extends { requestBody: infer Described }
  ? { body: ContentOf<Described> }
  : OrNothing<OptionalBody<NonNullable<operations[Id]["requestBody"]>>>;
type OptionalBody<T> = T extends unknown ? { body?: ContentOf<T> } : never;
type ContentOf<T> = T extends { content: infer Content } ? Content[keyof Content] : undefined;

type EntryAt<Id extends OperationId, Place> = Place extends { readonly items: infer Items extends Way }
  ? At<Output<Id>, Items> extends readonly (infer Entry)[]
    ? Entry
    : never
  : never;
type At<T, Path extends Way> = Path extends readonly [infer Key, ...infer Rest extends Way]
  ? At<T extends unknown ? (Key extends keyof T ? NonNullable<T[Key]> : never) : never, Rest>
  : T;

/** The description writes `never` for what an operation does not have; in an intersection that must add nothing. */
type OrNothing<T> = [T] extends [never] ? unknown : T;

/** One flat object type. An empty one becomes a record of nothing, because `{}` would accept any key. */
type Plain<T> = keyof T extends never ? Record<string, never> : { [Key in keyof T]: T[Key] };
