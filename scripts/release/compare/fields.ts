import type { Place } from "../../../src/description/place.js";
import { type Change, change, type Direction, impactOf } from "./change.js";
import { match } from "./match.js";
import type { Shape } from "./shape.js";

/** Changes of the fields of an object and of which are required; what the fields hold is compared by `compareBoth`. */
export function compareFields(
  base: Shape,
  revision: Shape,
  subject: string,
  direction: Direction,
  compareBoth: (base: Place, revision: Place, subject: string) => Change[],
): Change[] {
  const { both, removed, added, renamed } = match(base.fields, revision.fields);
  return [
    ...renamed.map(({ from, to }) => change("major", to.place, `${field(subject, from.name)} is now \`${to.name}\`.`)),
    ...removed.map(({ name, place }) => change("major", place, `${field(subject, name)} was removed.`)),
    ...added.map(({ name, place }) =>
      direction === "request" && revision.required.has(name)
        ? change("major", place, `${field(subject, name)} is new and required.`)
        : change("minor", place, `${field(subject, name)} is new.`),
    ),
    ...both.flatMap((pair) => [
      ...compareRequired(pair.name, pair.revision),
      ...compareBoth(pair.base, pair.revision, field(subject, pair.name)),
    ]),
  ];

  function compareRequired(name: string, place: Place): Change[] {
    const [before, after] = [base.required.has(name), revision.required.has(name)];
    if (before === after) return [];
    const effect = after ? "narrower" : "wider";
    return [change(impactOf(direction, effect), place, `${field(subject, name)} is ${after ? "now" : "no longer"} required.`)];
  }
}

function field(subject: string, name: string): string {
  return `${subject}: field \`${name}\``;
}
