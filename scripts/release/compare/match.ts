import type { Place } from "../../../src/description/place.js";
import { essence } from "./essence.js";

export interface Named {
  readonly name: string;
  readonly place: Place;
}

/** The parts of two versions, by name. */
export interface Matched {
  readonly both: readonly { readonly name: string; readonly base: Place; readonly revision: Place }[];
  readonly removed: readonly Named[];
  readonly added: readonly Named[];
  /** Removed parts with the one added part that demands the same. */
  readonly renamed: readonly { readonly from: Named; readonly to: Named }[];
}

export function match(base: ReadonlyMap<string, Place>, revision: ReadonlyMap<string, Place>): Matched {
  const gone = only(base, revision);
  const come = only(revision, base);
  const renamed = gone.flatMap((from) => {
    const alike = come.filter((to) => isAlike(from, to));
    const rivals = gone.filter((other) => isAlike(from, other));
    return alike.length === 1 && rivals.length === 1 ? alike.map((to) => ({ from, to })) : [];
  });
  return {
    both: [...base].flatMap(([name, place]) => {
      const other = revision.get(name);
      return other === undefined ? [] : [{ name, base: place, revision: other }];
    }),
    removed: gone.filter((one) => !renamed.some(({ from }) => from === one)),
    added: come.filter((one) => !renamed.some(({ to }) => to === one)),
    renamed,
  };
}

function only(from: ReadonlyMap<string, Place>, other: ReadonlyMap<string, Place>): Named[] {
  return Array.from(from, ([name, place]) => ({ name, place })).filter(({ name }) => !other.has(name));
}

/** The name of a parameter is a member of it, so it is no part of what it demands. */
function isAlike(a: Named, b: Named): boolean {
  const { name: _a, ...left } = a.place.object;
  const { name: _b, ...right } = b.place.object;
  return essence(left) === essence(right);
}
