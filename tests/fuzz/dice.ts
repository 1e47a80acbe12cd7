import { createRandom } from "../../src/mock/random.js";

/** Random choices that a seed decides. */
export interface Dice {
  /** From 0 to below `end`. */
  below(end: number): number;
  chance(part: number): boolean;
  pick<T>(from: readonly T[]): T;
  text(): string;
}

/** What tends to break parsers: markup, escapes, names of JavaScript's own, letters of several bytes. */
const PIECES = ["a", "Zz", "0", "-1", " ", "'", '"', "\\", "/", "%", "%zz", "%00", "&", "=", "+", ";", "#", "?", "<b>", "{}", "[]", "$0"];
const WORDS = ["__proto__", "constructor", "null", "true", "1e9", "NaN", "ä", "日本", "😀", "\u0000", "\n", "\r\n", "\t", "\u202e"];

export function createDice(seed: number): Dice {
  const random = createRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const pick = <T>(from: readonly T[]) => {
    if (from.length === 0) throw new Error("There is nothing to pick from");
    return from[below(from.length)] as T;
  };
  return {
    below,
    pick,
    chance: (part) => random() < part,
    text() {
      const pieces = random() < 0.5 ? ["a", "b", "c", "1", "-", "_"] : [...PIECES, ...WORDS];
      return Array.from({ length: 1 + below(random() < 0.05 ? 500 : 8) }, () => pick(pieces)).join("");
    },
  };
}
