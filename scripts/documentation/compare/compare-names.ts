import type { Place } from "../../../src/description/place.js";
import type { Location } from "../facts.js";
import { label, type Mismatch } from "./difference.js";
import { pairRenamed } from "./pair-renamed.js";

/** The names that only one side has, in one location. */
export interface OneSided {
  readonly location: Location;
  /** Names that only the page has. */
  readonly missing: readonly string[];
  /** Names that only the description has, and where. */
  readonly extra: ReadonlyMap<string, Place>;
  /** Where the description would have the missing ones. */
  readonly holder: Place;
  /** Whether a name that only the description has is a mismatch by itself. */
  readonly isExact: boolean;
}

/** What is missing, extra or renamed. */
export function nameMismatches({ location, missing, extra, holder, isExact }: OneSided): Mismatch[] {
  const renamed = pairRenamed(missing, [...extra.keys()]);
  const old = new Set(renamed.values());
  return [
    ...missing.map((name): Mismatch => {
      const ours = renamed.get(name);
      const place = (ours === undefined ? undefined : extra.get(ours)) ?? holder;
      const kind = ours === undefined ? "missing" : "renamed";
      const description = ours === undefined ? "nothing" : ours;
      return { at: `${kind} ${label(location, name)}`, page: name, description, place, source: { location, name } };
    }),
    ...[...extra]
      .filter(([name]) => isExact && !old.has(name))
      .map(([name, place]): Mismatch => ({ at: `extra ${label(location, name)}`, page: "nothing", description: name, place })),
  ];
}
