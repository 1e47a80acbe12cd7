import type { operations as table } from "../../generated/client/operations.js";
import type { components, operations } from "../../generated/client/schema.js";
import type { KeyPath } from "../description/key-path.js";

/** Id of an operation: `"bots.list"`. It is also the call: `kore.bots.list()`. */
export type OperationId = keyof operations;

/**
 * A schema of the description by its name.
 *
 * @example const bots: Schema<"Bot">[] = (await kore.bots.list()).bots;
 */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** The table entry of an operation, with its literal types. */
export type EntryOf<Id extends OperationId> = Id extends `${infer Module extends keyof Table & string}.${infer Verb}`
  ? Table[Module][Verb & keyof Table[Module]]
  : never;
type Table = typeof table;

/** The input of an operation: its path and query parameters in one object, and `body` where it has one. */
export type Input<Id extends OperationId> = Id extends unknown ? Plain<PathInput<Id> & QueryInput<Id> & BodyInput<Id>> : never;

/** What an operation resolves to: the body of its 2xx response, `undefined` if that has none. */
export type Output<Id extends OperationId> = Id extends unknown ? ContentOf<Responses<Id>[keyof Responses<Id> & SuccessStatus]> : never;

/** The error statuses that the description declares for an operation. */
export type DeclaredStatus<Id extends OperationId> = Id extends unknown ? Exclude<keyof Responses<Id> & number, SuccessStatus> : never;

/** Body of an error response. `undefined` if it is not JSON; `unknown` if the description does not declare the status. */
export type ErrorBody<Id extends OperationId, Status extends number> =
  Status extends DeclaredStatus<Id> ? ContentOf<Responses<Id>[Status & keyof Responses<Id>]> | undefined : unknown;

/** One item of a paged list. */
export type Item<Id extends OperationId> = Id extends unknown ? ItemAt<Id, EntryOf<Id>["pages" & keyof EntryOf<Id>]> : never;

/** An item that failed although the response is a 200. */
export type Failure<Id extends OperationId> = Id extends unknown ? ItemAt<Id, EntryOf<Id>["partial" & keyof EntryOf<Id>]> : never;

/** Id of the operation that reports the status of an operation's job. */
export type StatusIdOf<Id extends OperationId> =
  EntryOf<Id> extends { readonly starts: { readonly status: infer StatusId extends OperationId } }
    ? StatusId
    : EntryOf<Id> extends { readonly job: unknown }
      ? Id
      : never;

/** Ids of the operations that report a job. */
export type JobStatusId = { [Id in OperationId]: EntryOf<Id> extends { readonly job: unknown } ? Id : never }[OperationId];

/** Error statuses, declared or not: those of the IANA registry, a CDN's 520 to 526, and 200, which can contain errors too. */
export type ErrorStatus =
  | 200
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526);

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;
type Responses<Id extends OperationId> = operations[Id]["responses"];
type PathInput<Id extends OperationId> = OrNothing<NonNullable<operations[Id]["parameters"]["path"]>>;
type QueryInput<Id extends OperationId> = OrNothing<NonNullable<operations[Id]["parameters"]["query"]>>;
type BodyInput<Id extends OperationId> = operations[Id] extends { requestBody: infer Described }
  ? { body: ContentOf<Described> }
  : OrNothing<OptionalBody<NonNullable<operations[Id]["requestBody"]>>>;
type OptionalBody<T> = T extends unknown ? { body?: ContentOf<T> } : never;
type ContentOf<T> = T extends { content: infer Content } ? Content[keyof Content] : undefined;

type ItemAt<Id extends OperationId, List> = List extends { readonly items: infer Items extends KeyPath }
  ? ValueAt<Output<Id>, Items> extends readonly (infer Item)[]
    ? Item
    : never
  : never;
type ValueAt<T, Path extends KeyPath> = Path extends readonly [infer Key, ...infer Rest extends KeyPath]
  ? ValueAt<T extends unknown ? (Key extends keyof T ? NonNullable<T[Key]> : never) : never, Rest>
  : T;

/** The schema types have `never` for what an operation lacks; in an intersection, that must add nothing. */
type OrNothing<T> = [T] extends [never] ? unknown : T;

/** One flat object type. An empty one becomes a record without keys, because `{}` would accept any key. */
type Plain<T> = keyof T extends never ? Record<string, never> : { [Key in keyof T]: T[Key] };
