/**
 * The format of `openapi/documentation.json`: what the official pages say, as facts. Names, flags, values, paths and types; none of their
 * sentences. `verify:docs --write` writes it, the tests hold the description against it without the pages.
 *
 * Field paths: `users[].userInfo.emailId`. `[]` is any item of an array, `{name}` any key of a map, and a key that holds a dot or a
 * bracket is quoted: `rights["Reports / Usage"]`. The body or response itself is the empty path.
 */
export interface DocumentationFacts {
  readonly about: string;
  readonly format: 1;
  /** The day on which the pages were read, `YYYY-MM-DD`. */
  readonly read: string;
  readonly rateLimits: readonly RateLimitFacts[];
  /** By the name of the page's file without its ending. */
  readonly pages: Readonly<Record<string, PageFacts>>;
}

export interface PageFacts {
  /** Of the page's text, so that a changed page is known by it. */
  readonly hash: string;
  /** Where the list of APIs names the page; absent where it does not. */
  readonly listed?: ListedFacts;
  /** Which row of `rateLimits` names the page. */
  readonly rateLimit?: Omit<RateLimitFacts, "unknown">;
  /** By method and path: `GET /api/public/bots`. */
  readonly operations: Readonly<Record<string, OperationFacts>>;
}

export interface ListedFacts {
  readonly section: string;
  readonly scopes: Scopes;
}

export interface RateLimitFacts {
  readonly level: string;
  readonly perMinute: number;
  readonly perHour: number;
  /** Names in the matrix that no page goes by. */
  readonly unknown?: readonly string[];
}

export interface OperationFacts {
  readonly contentType?: string;
  readonly scopes: Scopes;
  readonly path: Readonly<Record<string, FieldFacts>>;
  readonly query: Readonly<Record<string, FieldFacts>>;
  readonly header: Readonly<Record<string, FieldFacts>>;
  /** Fields of the request's body, by path; so the two below. */
  readonly body: Readonly<Record<string, FieldFacts>>;
  readonly response: Readonly<Record<string, FieldFacts>>;
  /** Fields of the bodies that report an error. */
  readonly error: Readonly<Record<string, FieldFacts>>;
}

/** Scopes by the kind of app; an empty list where the page says that this kind cannot call, no list where it is silent. */
export interface Scopes {
  readonly builder?: readonly string[];
  readonly admin?: readonly string[];
  /** Rights on a data table: read, write, delete. */
  readonly data?: readonly string[];
  /** Named without saying which kind of app. */
  readonly unnamed?: readonly string[];
}

/** A parameter, or a field of a body. */
export interface FieldFacts {
  /** Which parts of the page name it. */
  readonly from: readonly Source[];
  /** Absent where the page does not say. */
  readonly required?: boolean | "conditional";
  /** As the table says: string, number, integer, boolean, object, array, array<string>... */
  readonly type?: string;
  readonly format?: string;
  /** The JSON types that the samples show, sorted. */
  readonly shown?: readonly string[];
  /** Of a field of a response: whether each of several samples of the object that holds it has it. Absent where only one is shown. */
  readonly always?: boolean;
  readonly default?: Scalar;
  /** The largest number, or the most items of an array or properties of an object. */
  readonly max?: number;
  readonly min?: number;
  readonly enum?: readonly Scalar[];
  /** The table's spelling, where the endpoint or the sample spells the name otherwise. */
  readonly written?: string;
}

export type Source = "table" | "endpoint" | "sample";
export type Scalar = string | number | boolean;
export type Location = "path" | "query" | "header" | "body" | "response" | "error";
