import type { Operation, SecurityRequirement } from "../../../src/description/operation.js";
import { type Change, change } from "./change.js";

/** What an operation's call offers in the client beside being awaited. */
const TRAITS: readonly (readonly [words: string, key: (operation: Operation) => string | undefined])[] = [
  ["pages and items", ({ pagination }) => pagination && JSON.stringify([pagination.style, pagination.items])],
  ["the states of a job", ({ job }) => job && "job"],
  ["waiting for its job", ({ links }) => links.find(({ place }) => place.get("x-job"))?.operationId],
  ["the failures inside a 200", ({ errorIn200 }) => errorIn200 && "failures"],
];

/** Changes of what the client offers for an operation, and of who may call it. */
export function compareTraits(base: Operation, revision: Operation): Change[] {
  return [...TRAITS.flatMap(([words, key]) => compareTrait(words, key(base), key(revision), revision)), ...compareSecurity(base, revision)];
}

function compareTrait(words: string, before: string | undefined, after: string | undefined, { id, place }: Operation): Change[] {
  if (before === after) return [];
  if (after === undefined) return [change("major", place, `\`${id}\` no longer offers ${words}.`)];
  if (before === undefined) return [change("minor", place, `\`${id}\` now offers ${words}.`)];
  return [change("major", place, `\`${id}\` offers ${words} differently.`)];
}

/** A token that was enough must stay enough. */
function compareSecurity(base: Operation, revision: Operation): Change[] {
  const lost = base.security.filter((given) => !revision.security.some((needed) => suffices(given, needed)));
  const won = revision.security.filter((given) => !base.security.some((needed) => suffices(given, needed)));
  const token = (requirement: SecurityRequirement) =>
    Object.entries(requirement)
      .map(([kind, scopes]) => `${kind} (${scopes.join(", ") || "no scope"})`)
      .join(" and ");
  return [
    ...lost.map((one) => change("major", revision.place, `\`${revision.id}\`: a token of ${token(one)} is no longer enough.`)),
    ...won.map((one) => change("minor", revision.place, `\`${revision.id}\`: a token of ${token(one)} is now enough.`)),
  ];
}

function suffices(given: SecurityRequirement, needed: SecurityRequirement): boolean {
  return Object.entries(needed).every(
    ([kind, scopes]) => scopes.every((scope) => given[kind]?.includes(scope)) && Object.hasOwn(given, kind),
  );
}
