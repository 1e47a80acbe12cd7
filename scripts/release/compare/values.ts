import type { Place } from "../../../src/description/place.js";
import { type Change, change, type Direction, impactOf, quoted } from "./change.js";
import type { Shape } from "./shape.js";
import type { Subject } from "./subject.js";

/** Changes of the types and the listed values of a schema. */
export function compareValues(base: Shape, revision: Shape, place: Place, subject: Subject, direction: Direction): Change[] {
  const types = compareSets("type", base.types, revision.types, place, subject, direction);
  const values = compareSets("value", base.values, revision.values, place, subject, direction);
  return [...types, ...values, ...compareOpenValues(base, revision, place, subject)];
}

function compareSets(
  what: string,
  base: ReadonlySet<string> | undefined,
  revision: ReadonlySet<string> | undefined,
  place: Place,
  subject: Subject,
  direction: Direction,
): Change[] {
  if (base === undefined && revision === undefined) return [];
  if (base === undefined)
    return [change(impactOf(direction, "narrower"), place, `${subject}: only the ${what}s ${quoted(revision ?? [])} are left.`)];
  if (revision === undefined) return [change(impactOf(direction, "wider"), place, `${subject}: the list of ${what}s was removed.`)];
  const removed = [...base].filter((one) => !revision.has(one));
  const added = [...revision].filter((one) => !base.has(one));
  return [
    ...(removed.length > 0 ? [change(impactOf(direction, "narrower"), place, `${subject}: removed ${what} ${quoted(removed)}.`)] : []),
    ...(added.length > 0 ? [change(impactOf(direction, "wider"), place, `${subject}: added ${what} ${quoted(added)}.`)] : []),
  ];
}

/** The client's type takes any text there, so neither direction breaks. */
function compareOpenValues({ openValues: base }: Shape, { openValues: revision }: Shape, place: Place, subject: Subject): Change[] {
  const removed = [...base].filter((one) => !revision.has(one));
  const added = [...revision].filter((one) => !base.has(one));
  return [
    ...(removed.length > 0 ? [change("minor", place, `${subject}: no longer lists the value ${quoted(removed)}.`)] : []),
    ...(added.length > 0 ? [change("minor", place, `${subject}: lists the value ${quoted(added)}.`)] : []),
  ];
}
