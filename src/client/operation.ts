import type { operations } from "../../generated/client/operations.js";
import type { OperationId } from "./types.js";

/** A way into a value, key by key; empty for the value itself. */
export type Way = readonly (string | number)[];

/** What the description says about an operation, as far as the client acts on it: one line of the generated table. */
export interface Operation {
  readonly id: OperationId;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  readonly path: string;
  /** Slug of the documentation page. */
  readonly docs: string;
  /** The kinds of app that may call it. */
  readonly apps: readonly AppKind[];
  /** The body is a form. */
  readonly multipart?: true;
  /** Statuses whose answer may be plain text. */
  readonly text?: readonly number[];
  /** It only reads, although its method does not say so. */
  readonly safe?: true;
  /** What stands between the values of a list in the query, where its key is not repeated. */
  readonly arrays?: Readonly<Record<string, string>>;
  readonly rate?: Rate;
  readonly pages?: Pages;
  readonly starts?: Starts;
  readonly job?: Job;
  readonly partial?: Partial;
}

/** Calls allowed in rolling windows. */
export interface Rate {
  /** What shares the limit. */
  readonly level: string;
  /** Path parameters that tell one bucket from another. */
  readonly by: readonly string[];
  readonly minute: number;
  readonly hour: number;
}

/** How a list comes in pages. `position` and `limit` lead into the input, the rest into the answer. */
export interface Pages {
  /** What the position counts. */
  readonly style: "page" | "offset";
  readonly position: Way;
  readonly limit: Way;
  readonly items: Way;
  readonly more?: Way;
  readonly total?: Way;
  /** The position is a number written as text. */
  readonly digits?: true;
}

/** The job that an operation starts: who reports its state, and how to ask. A list leads into `{ input, output }`, anything else is a constant. */
export interface Starts {
  readonly status: OperationId;
  readonly input: Readonly<Record<string, Way | string | number>>;
}

/** Where a status answer says how the job does. A number in `state` stands for every entry of a list. */
export interface Job {
  readonly state: Way;
  readonly running: readonly string[];
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  /** Where the link to the result is. */
  readonly link?: Way;
}

/** Where a 200 answer lists items that failed. Without `state`, each entry is one. */
export interface Partial {
  readonly items: Way;
  readonly state?: Way;
  readonly failed?: readonly string[];
}

type Table = typeof operations;

/** The line of the table for an operation, with its literal types. */
export type OperationOf<Id extends OperationId> = Id extends `${infer Module extends keyof Table & string}.${infer Verb}`
  ? Table[Module][Verb & keyof Table[Module]]
  : never;

/** A kind of app that can hold a credential, as the description names it: `botBuilder`, `adminConsole`, `dataTables`. */
export type AppKind = { [Module in keyof Table]: AppsOf<Table[Module][keyof Table[Module]]> }[keyof Table];
type AppsOf<Line> = Line extends { readonly apps: readonly (infer Kind extends string)[] } ? Kind : never;

/** A copy of a value with another leaf at the end of a way. */
export function put(value: unknown, [key, ...rest]: Way, leaf: unknown): unknown {
  return key === undefined ? leaf : { ...(value as object), [key]: put(follow(value, [key]), rest, leaf) };
}

/** What stands at the end of a way. */
export function follow(value: unknown, way: Way): unknown {
  return way.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined | null)?.[key], value);
}
