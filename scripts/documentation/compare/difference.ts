import type { Place } from "../../../src/description/place.js";
import type { Location } from "../facts.js";

/** One thing that a page says otherwise than the description does. */
export interface Mismatch {
  /** What differs, in words that stay the same as long as it does: `required body.uploadMode`, `default query.limit`. */
  readonly at: string;
  /** What the page says. */
  readonly page: string;
  /** What the description says. */
  readonly description: string;
  /** Where the description says it, or would. */
  readonly place: Place;
  /** Where the page says it; the endpoint when absent. */
  readonly source?: PageSource;
}

/** A part of what a page says about an operation. */
export type PageSource = "scopes" | "rateLimit" | { readonly location: Location; readonly name: string };

/** A mismatch of an operation and its page. */
export interface Difference extends Mismatch {
  readonly operation: string;
  /** The page's name. */
  readonly slug: string;
  /** The page's line, when the pages themselves were read. */
  readonly line?: number;
}

/** The line on which a page says something about an operation, by the operation's key; `undefined` when it is not known. */
export type PageLine = (slug: string, key: string, source: PageSource | undefined) => number | undefined;

/** `body.users[].name`, `body[].name`, `query.limit`; the location alone for the body itself. */
export function label(location: Location, path: string): string {
  return path === "" || path.startsWith("[") ? `${location}${path}` : `${location}.${path}`;
}

/** Whether a part of the description says itself that it does not come from the page. */
export function isFromElsewhere({ object }: Place): boolean {
  const provenance = object["x-provenance"];
  const level = typeof provenance === "object" && provenance !== null && "level" in provenance ? provenance.level : undefined;
  return level === "observed" || level === "inferred";
}
