/** The largest and smallest value, or number of items, that a description states. */
export interface Limits {
  readonly max?: number;
  readonly min?: number;
}

const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const NUMBER = `\`?(\\d[\\d,]*|${WORDS.slice(1).join("|")})\\b\`?\\s*([a-z]+)?`;
const MAX = [new RegExp(`\\bmax(?:imum)?\\b([^.\`\\d]{0,60}?)\\s${NUMBER}`, "gi"), new RegExp(`\\bup to()\\s+${NUMBER}`, "gi")];
const MIN = [new RegExp(`\\bmin(?:imum)?\\b([^.\`\\d]{0,60}?)\\s${NUMBER}`, "gi")];

/** A limit on time or size is none on the value. */
const OTHER_UNIT = /^(days?|weeks?|months?|years?|hours?|minutes?|seconds?|ms|[kmg]b)$/i;

/** Reads `Maximum is 50`, `(maximum 100)`, `Max 100 items`, `up to 50 ids`, `minimum 1 item, maximum two`. */
export function statedLimits(description: string): Limits {
  const text = description.replace(/\*\*/g, "").replace(/[:(]/g, " ");
  const max = firstNumber(MAX, text);
  const min = firstNumber(MIN, text);
  return { ...(max === undefined ? {} : { max }), ...(min === undefined ? {} : { min }) };
}

function firstNumber(patterns: readonly RegExp[], text: string): number | undefined {
  for (const pattern of patterns) {
    for (const [, gap = "", digits = "", unit = ""] of text.matchAll(pattern)) {
      if (OTHER_UNIT.test(unit) || /\bminimum\b/i.test(gap)) continue;
      const word = WORDS.indexOf(digits.toLowerCase());
      return word >= 0 ? word : Number(digits.replace(/,/g, ""));
    }
  }
  return undefined;
}
