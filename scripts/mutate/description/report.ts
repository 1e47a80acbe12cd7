import { byKind } from "./choose.js";
import type { Trial } from "./try-all.js";

/** Smallest part of the faults that must be noticed, between 0 and 1. */
const BOUND = 0.95;

/** The trials of a run, counted. */
export interface Summary {
  readonly seed: number;
  /** How many faults could have been made. */
  readonly possible: number;
  readonly tried: number;
  readonly caught: number;
  readonly bound: number;
  /** How many faults each check noticed first, by its name. */
  readonly byCheck: Readonly<Record<string, number>>;
  readonly byKind: Readonly<Record<string, { readonly tried: number; readonly caught: number }>>;
  readonly survivors: readonly Pick<Trial, "file" | "line" | "kind" | "before" | "after">[];
}

export function summarize(trials: readonly Trial[], possible: number, seed: number): Summary {
  const caught = trials.filter(({ check }) => check !== undefined);
  const checks = [...new Set(caught.map(({ check }) => check ?? ""))];
  return {
    seed,
    possible,
    tried: trials.length,
    caught: caught.length,
    bound: BOUND,
    byCheck: Object.fromEntries(checks.map((name) => [name, caught.filter(({ check }) => check === name).length])),
    byKind: Object.fromEntries(
      Array.from(byKind(trials), ([kind, ofKind]) => [kind, { tried: ofKind.length, caught: ofKind.filter(({ check }) => check).length }]),
    ),
    survivors: trials
      .filter(({ check }) => check === undefined)
      .map(({ file, line, kind, before, after }) => ({ file, line, kind, before, after })),
  };
}

export function isGood({ caught, tried, bound }: Summary): boolean {
  return caught >= tried * bound;
}

/** For people: the survivors first by place, then the counts, the share at the end where the eye is. */
export function summaryLines(summary: Summary): string[] {
  const { seed, possible, tried, caught, bound, survivors } = summary;
  const places = survivors.map(({ file, line, kind, before, after }) => `${file}:${line}  ${kind}\n    ${before}  ->  ${after}`).sort();
  const width = Math.max(...Object.keys(summary.byKind).map(({ length }) => length));
  const kinds = Object.entries(summary.byKind).map(([kind, counts]) => `  ${kind.padEnd(width)}  ${counts.caught}/${counts.tried}`);
  const checks = Object.entries(summary.byCheck).map(([name, count]) => `${name} ${count}`);
  return [
    ...(places.length > 0 ? ["Survivors:", ...places, ""] : []),
    "Caught by kind:",
    ...kinds,
    `Caught by: ${checks.join(", ")}`,
    `${caught} of ${tried} caught, ${percent(caught, tried)} (bound ${bound * 100} %; seed ${seed}, chosen from ${possible})`,
  ];
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
