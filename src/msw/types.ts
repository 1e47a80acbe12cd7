import type { HttpHandler } from "msw";
import type { ErrorBody, OperationId, Output } from "../client/types.js";
import type { KeyPath } from "../description/key-path.js";

/** What a handler knows of its operation. */
export interface Definition {
  /** In lower case. */
  readonly method: "get" | "put" | "post" | "delete" | "patch" | "head" | "options";
  /** With `:name` for each path parameter. */
  readonly path: string;
  /** Status of its success. */
  readonly status: number;
  /** Bodies by status and name; the first one is the default. */
  readonly examples: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly pages?: Pages;
}

/** Where a list has what, as key paths: position and limit in the query, or below `body`; all others in the response. */
export interface Pages {
  readonly style: string;
  readonly position: KeyPath;
  readonly limit: KeyPath;
  readonly items: KeyPath;
  readonly more?: KeyPath;
  readonly total?: KeyPath;
}

/** Names of examples by status: `{ 200: "first-page" | "empty"; 401: "invalid-credentials" }`. */
export type ExampleNames = { readonly [Status in number]?: string };

/** How a handler responds: by default with the operation's first example, lists in pages. */
export type Reply<Id extends OperationId, Names extends ExampleNames> = (Success<Id, Names> | Chosen<Id, Names>) & {
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
};

interface Success<Id extends OperationId, Names extends ExampleNames> {
  readonly status?: undefined;
  readonly example?: Names[SuccessOf<Names>];
  readonly body?: Output<Id>;
}

type Chosen<Id extends OperationId, Names extends ExampleNames> = {
  [Status in keyof Names & number]: {
    readonly status: Status;
    readonly example?: Names[Status];
    readonly body?: Status extends SuccessStatus ? Output<Id> : ErrorBody<Id, Status>;
  };
}[keyof Names & number];

/** Responds in code: with a body, or with a `Response` for any other status. */
export type Resolver<Id extends OperationId> = (info: {
  readonly request: Request;
  readonly params: Readonly<Record<string, string | readonly string[] | undefined>>;
}) => Output<Id> | Response | Promise<Output<Id> | Response>;

export interface HandlerOptions {
  /** The only base URL that it responds for. @default every one */
  readonly baseUrl?: string;
}

/** Makes an MSW handler for an operation. */
export type Handler<Id extends OperationId, Names extends ExampleNames> = (
  reply?: Reply<Id, Names> | Resolver<Id>,
  options?: HandlerOptions,
) => HttpHandler;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;
type SuccessOf<Names> = keyof Names & SuccessStatus;
