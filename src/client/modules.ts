import type { operations } from "../../generated/client/operations.js";
import { captureCallSite } from "./call-site.js";
import type { Call, CallOptions, PartialOptions } from "./calls/call.js";
import type { Caller } from "./calls/caller.js";
import type { DownloadCall } from "./calls/download.js";
import type { JobCall } from "./calls/job.js";
import type { PagedCall } from "./calls/pages.js";
import { table } from "./table.js";
import type { EntryOf, Input, OperationId, StatusIdOf } from "./types.js";

/** Every operation as `module.verb(input, options)`. The types map over the generated table, so editors show its comments on hover. */
export type Modules = {
  readonly [Module in keyof Table]: { readonly [Verb in keyof Table[Module]]: OperationMethod<IdOf<Table[Module][Verb]>> };
};

/** An operation of the client. The input may be omitted when nothing in it is required. */
export type OperationMethod<Id extends OperationId> = (...args: Arguments<Id>) => CallOf<Id>;

/** The call of an operation, with the methods for pages, jobs and files that its description allows. */
export type CallOf<Id extends OperationId> = Call<Id> &
  (EntryOf<Id> extends { readonly pages: unknown } ? PagedCall<Id> : unknown) &
  ([StatusIdOf<Id>] extends [never] ? unknown : JobCall<StatusIdOf<Id>>) &
  ([StatusIdOf<Id>] extends [never]
    ? unknown
    : EntryOf<StatusIdOf<Id>> extends { readonly job: { readonly link: unknown } }
      ? DownloadCall<StatusIdOf<Id>>
      : unknown);

type Arguments<Id extends OperationId> =
  Record<never, never> extends Input<Id> ? [input?: Input<Id>, options?: OptionsOf<Id>] : [input: Input<Id>, options?: OptionsOf<Id>];
type OptionsOf<Id extends OperationId> = EntryOf<Id> extends { readonly partial: unknown } ? CallOptions & PartialOptions : CallOptions;

type Table = typeof operations;
type IdOf<Entry> = Entry extends { readonly id: infer Id extends OperationId } ? Id : never;

/** Creates the methods of all modules. */
export function createModules(call: Caller): Modules {
  const modules = mapValues(table, (verbs) =>
    mapValues(verbs, (operation) => {
      const method = (input?: object, options?: CallOptions) => call(captureCallSite(method), operation, input, options);
      return method;
    }),
  );
  // The only place where the untyped table gets its types.
  return modules as unknown as Modules;
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
