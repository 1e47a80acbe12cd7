import { operations } from "../../generated/client/operations.js";
import type { Call, CallOptions, Method } from "./call.js";
import type { OperationId } from "./types.js";

/** One line of the generated table. */
export interface OperationEntry {
  readonly id: OperationId;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  readonly path: string;
  /** The body is a form. */
  readonly multipart?: true;
  /** Statuses whose answer may be plain text. */
  readonly text?: readonly number[];
  /** Slug of the documentation page. */
  readonly docs: string;
}

/** Every operation as `module.verb(input, options)`. The types map over the generated table, so its comments show on hover. */
export type Modules = {
  readonly [Module in keyof Table]: { readonly [Verb in keyof Table[Module]]: Method<IdOf<Table[Module][Verb]>> };
};

type Table = typeof operations;
type IdOf<Entry> = Entry extends { readonly id: infer Id extends OperationId } ? Id : never;

/** Builds the modules over one function that makes the call of any operation. */
export function createModules(call: (entry: OperationEntry, input?: object, options?: CallOptions) => Call<OperationId>): Modules {
  const table: Record<string, Record<string, OperationEntry>> = operations;
  const modules = mapValues(table, (verbs) =>
    mapValues(verbs, (entry) => (input?: object, options?: CallOptions) => call(entry, input, options)),
  );
  // The one place where the table's data becomes its types.
  return modules as unknown as Modules;
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
