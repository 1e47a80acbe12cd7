import type { Place } from "../../../src/description/place.js";

/** How much of a version a change calls for (semver 2.0.0). */
export type Impact = "major" | "minor" | "patch";

/** Whether callers send a value or receive it: what breaks one side is harmless on the other. */
export type Direction = "request" | "response";

/** One difference between two versions of the description. */
export interface Change {
  readonly impact: Impact;
  /** A sentence for users, such as: The operation `bots.list` was removed. */
  readonly message: string;
  /** Pointer into the bundle, `#/paths/...`: of the new version, or of the old one for what was removed. */
  readonly at: string;
  /** Set where a whole operation came or went. */
  readonly operation?: { readonly kind: "added" | "removed"; readonly id: string };
}

export function change(impact: Impact, place: Place, message: string): Change {
  return { impact, message, at: place.address };
}

/** Accepting less breaks who sends, returning more than before breaks who receives. */
export function impactOf(direction: Direction, effect: "narrower" | "wider"): Impact {
  return (direction === "request") === (effect === "narrower") ? "major" : "minor";
}

/** Names in backticks, separated by commas. */
export function quoted(names: Iterable<unknown>): string {
  return Array.from(names, (name) => `\`${typeof name === "string" ? name : JSON.stringify(name)}\``).join(", ");
}
