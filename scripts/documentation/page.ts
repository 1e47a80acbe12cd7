import type { FieldFacts, Location, Scopes } from "./facts.js";

/** A page with its facts, each with the line that says so. */
export interface Page {
  /** The file's name without its ending. */
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly hash: string;
  readonly operations: readonly PageOperation[];
}

export interface PageOperation {
  /** `GET /api/public/bots`. */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  /** The line of the endpoint. */
  readonly line: number;
  readonly contentType?: string;
  readonly scopes: Scopes;
  readonly scopesLine: number;
  readonly fields: readonly PageField[];
}

export interface PageField extends FieldFacts {
  readonly location: Location;
  /** A parameter's name, or the path of a field. */
  readonly name: string;
  /** The row of the table, else the line of the endpoint or of the sample. */
  readonly line: number;
}
