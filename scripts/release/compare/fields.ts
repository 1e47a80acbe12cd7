import type { Place } from "../../../src/description/place.js";
import { type Change, change, type Direction, impactOf } from "./change.js";
import { match } from "./match.js";
import type { Shape } from "./shape.js";
import type { Subject } from "./subject.js";

/** Changes of the fields of an object and of which are required; what the fields hold is compared by `compareBoth`. */
export function compareFields(
  base: Shape,
  revision: Shape,
  subject: Subject,
  direction: Direction,
  compareBoth: (base: Place, revision: Place, subject: Subject) => Change[],
): Change[] {
  const { both, removed, added, renamed } = match(base.fields, revision.fields);
  return [
    ...renamed.map(({ from, to }) => change("major", to.place, `${subject.field(from.name)} is now \`${to.name}\`.`)),
    ...removed.map(({ name, place }) => change("major", place, `${subject.field(name)} was removed.`)),
    ...added.map(({ name, place }) =>
      direction === "request" && revision.required.has(name)
        ? change("major", place, `${subject.field(name)} is new and required.`)
        : change("minor", place, `${subject.field(name)} is new.`),
    ),
    ...both.flatMap((pair) => [
      ...compareRequired(pair.name, pair.revision),
      ...compareBoth(pair.base, pair.revision, subject.field(pair.name)),
    ]),
  ];

  function compareRequired(name: string, place: Place): Change[] {
    const [before, after] = [base.required.has(name), revision.required.has(name)];
    if (before === after) return [];
    const effect = after ? "narrower" : "wider";
    return [change(impactOf(direction, effect), place, `${subject.field(name)} is ${after ? "now" : "no longer"} required.`)];
  }
}
