import type { AppKind } from "../../generated/client/operation-types.js";
import type { RateLimit as SharedRateLimit } from "../../generated/extensions.js";
import type { KeyPath } from "../description/key-path.js";
import type { OperationId } from "./types.js";

/** What a call needs to know about its operation: one line of the generated table. */
export interface OperationEntry {
  readonly id: OperationId;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  readonly path: string;
  /** The kinds of app that may call it. */
  readonly apps: readonly AppKind[];
  /** The body is a form. */
  readonly multipart?: true;
  /** Statuses whose response may be plain text: `200+400`. */
  readonly text?: string;
  /** It only reads, although its method is not GET. */
  readonly safe?: true;
  /** Separators of query lists whose key is not repeated, by parameter. */
  readonly arrays?: Readonly<Record<string, string>>;
  readonly rate?: RateLimit;
  /** It returns a paged list. */
  readonly paged?: true;
  /** It starts or reports a job, which may end in a file. */
  readonly waits?: "job" | "file";
  /** A 200 response can list items that failed. */
  readonly mayBePartial?: true;
}

/** What is loaded on demand: how to read pages, jobs and failures of an operation that has them. */
export interface OperationDetails {
  readonly pages?: Paging;
  readonly starts?: JobStart;
  readonly job?: Job;
  readonly partial?: PartialFailures;
}

/** How many requests are allowed in rolling windows. */
export interface RateLimit {
  /** What shares the limit, such as `account` or `bot`. */
  readonly level: SharedRateLimit["level"];
  /** Path parameters whose values have a limit of their own. */
  readonly by: readonly string[];
  readonly minute: number;
  readonly hour: number;
}

/** How a list is paged. `position` and `limit` are key paths into the input, the others into the response. */
export interface Paging {
  /** What the position counts: pages or items. */
  readonly style: "page" | "offset";
  readonly position: KeyPath;
  readonly limit: KeyPath;
  readonly items: KeyPath;
  readonly more?: KeyPath;
  readonly total?: KeyPath;
  /** What tells the items apart, within an item. */
  readonly identity?: KeyPath;
  /** The position is sent as a string of digits. */
  readonly digits?: true;
}

/** The job that an operation starts: its status operation, and the input for that. A key path leads into `{ input, output }` of the start. */
export interface JobStart {
  readonly status: OperationId;
  readonly input: Readonly<Record<string, KeyPath | string | number>>;
  /** The id of the job in the response of the start, where the status can be that of another job. */
  readonly identity?: KeyPath;
}

/** How to read a job's status. A number in `state` stands for every item of a list. */
export interface Job {
  readonly state: KeyPath;
  readonly running: readonly string[];
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  /** The link to the job's file. */
  readonly link?: KeyPath;
  /** The id of the job. */
  readonly identity?: KeyPath;
}

/** Where a 200 response lists items that failed. Without `state`, every listed item failed. */
export interface PartialFailures {
  readonly items: KeyPath;
  readonly state?: KeyPath;
  readonly failed?: readonly string[];
}

/** Every operation by module and verb. */
export type OperationsTable = Readonly<Record<string, Readonly<Record<string, OperationEntry>>>>;
