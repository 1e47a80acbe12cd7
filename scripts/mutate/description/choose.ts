import { createRandom } from "../../../src/mock/random.js";
import type { Mutation } from "./mutation.js";

/**
 * A sample of at most `count`, the same for the same seed. Kinds take turns: fields are far more numerous than, say, rate limits, and
 * a sample that follows the numbers would hardly try the rare kinds.
 */
export function choose(mutations: readonly Mutation[], count: number, seed: number): Mutation[] {
  const random = createRandom(seed);
  const kinds = [...byKind(mutations).values()].map((ofKind) => shuffled(ofKind, random));
  const longest = Math.max(0, ...kinds.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, turn) => kinds.flatMap((ofKind) => ofKind[turn] ?? []));
  return inTurn.flat().slice(0, count);
}

/** Kinds in alphabetical order, so that a new file does not change the turns. */
export function byKind<T extends { readonly kind: string }>(list: readonly T[]): Map<string, T[]> {
  const kinds = [...new Set(list.map(({ kind }) => kind))].sort();
  return new Map(kinds.map((kind) => [kind, list.filter((one) => one.kind === kind)]));
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let end = copy.length - 1; end > 0; end--) {
    const chosen = Math.floor(random() * (end + 1));
    [copy[end], copy[chosen]] = [copy[chosen] as T, copy[end] as T];
  }
  return copy;
}
