import type { Operation } from "../../../src/description/operation.js";
import { type Change, change } from "./change.js";

/** What an operation's call can do in the client beside being awaited. */
const TRAITS: readonly (readonly [words: string, key: (operation: Operation) => string | undefined])[] = [
  ["pages and items", ({ pagination }) => pagination && JSON.stringify([pagination.style, pagination.items])],
  ["the status of a job", ({ job }) => job && "job"],
  [
    "waiting for its job",
    ({ links }) => links.find(({ jobIdentity, place }) => jobIdentity !== undefined || place.get("x-job"))?.operationId,
  ],
  ["failures inside a 200", ({ errorIn200 }) => errorIn200 && "failures"],
];

/** Changes of what the client offers for an operation, and of who may call it. */
export function compareTraits(base: Operation, revision: Operation): Change[] {
  return [...TRAITS.flatMap(([words, key]) => compareTrait(words, key(base), key(revision), revision)), ...compareSecurity(base, revision)];
}

function compareTrait(words: string, before: string | undefined, after: string | undefined, { id, place }: Operation): Change[] {
  if (before === after) return [];
  if (after === undefined) return [change("major", place, `\`${id}\`: ${words} are no longer described.`)];
  return [
    change(
      before === undefined ? "minor" : "major",
      place,
      `\`${id}\`: ${words} are described ${before === undefined ? "now" : "differently"}.`,
    ),
  ];
}

/** A token that was enough must stay enough. */
function compareSecurity(base: Operation, revision: Operation): Change[] {
  const suffices = (given: Operation["security"][number], needed: Operation["security"][number]) =>
    Object.entries(needed).every(([kind, scopes]) => Object.hasOwn(given, kind) && scopes.every((scope) => given[kind]?.includes(scope)));
  const lost = base.security.filter((given) => !revision.security.some((needed) => suffices(given, needed)));
  const won = revision.security.filter((given) => !base.security.some((needed) => suffices(given, needed)));
  const name = (requirement: Operation["security"][number]) =>
    Object.entries(requirement)
      .map(([kind, scopes]) => [kind, ...scopes].join(", "))
      .join(" and ");
  return [
    ...lost.map((one) => change("major", revision.place, `\`${revision.id}\`: a token of ${name(one)} is no longer enough.`)),
    // A smaller need is listed once, as the old one that is covered by it.
    ...(lost.length === 0 ? won : []).map((one) =>
      change("minor", revision.place, `\`${revision.id}\`: a token of ${name(one)} is enough.`),
    ),
    ...(lost.length === 0 && won.length === 0 && JSON.stringify(base.security) !== JSON.stringify(revision.security)
      ? fewer(revision)
      : []),
  ];
}

function fewer({ id, place }: Operation): Change[] {
  return [change("minor", place, `\`${id}\`: needs fewer scopes.`)];
}
