import leven from "leven";
import { looseName, splitPath } from "../field-path.js";

/** How much of the longer of two names may differ. */
const LIKENESS = 0.4;

/** A name that only the page has, and the one of like spelling that only the description has. */
export type Renamed = ReadonlyMap<string, string>;

/** Pairs names of one side with those of the other in the same place, the likest first, each once. */
export function pairRenamed(missing: readonly string[], extra: readonly string[]): Renamed {
  const pairs = missing
    .flatMap((one) =>
      extra.filter((other) => holderOf(one) === holderOf(other)).map((other) => ({ one, other, distance: distance(one, other) })),
    )
    .filter(({ distance }) => distance <= LIKENESS)
    .sort((left, right) => left.distance - right.distance);
  const renamed = new Map<string, string>();
  for (const { one, other } of pairs) if (!renamed.has(one) && ![...renamed.values()].includes(other)) renamed.set(one, other);
  return renamed;
}

/** 0 for names that differ in case and punctuation only, 1 for names that share nothing. */
function distance(one: string, other: string): number {
  const [left, right] = [looseName(lastOf(one)), looseName(lastOf(other))];
  if (left.includes(right) || right.includes(left)) return LIKENESS / 2;
  return leven(left, right) / Math.max(left.length, right.length, 1);
}

function lastOf(path: string): string {
  return splitPath(path).at(-1) ?? "";
}

function holderOf(path: string): string {
  return JSON.stringify(splitPath(path).slice(0, -1));
}
