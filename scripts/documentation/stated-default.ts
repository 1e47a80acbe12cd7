import type { Scalar } from "./facts.js";
import { readScalar } from "./scalar.js";

/** A value in code, a flag, or a number that no unit follows: `7 days before` is no value. */
const VALUE = "(?:`([^`]+)`|(true|false)\\b|(-?\\d+(?:\\.\\d+)?)(?=\\s*(?:$|[.,;)(]|and\\b)))";

const PATTERNS = [
  `\\bdefaults?(?:\\s+value)?\\s*(?:to|is|as|:|=)?\\s*${VALUE}`,
  `\\bdefault\\b[^.\`\\n]{0,24}?\\bis\\s+${VALUE}`,
  `\\bdefault\\s+and\\s+max\\w*\\s+(?:is|are)\\s+${VALUE}`,
  `\\bdefault\\s+of\\s+(?:\`([^\`]+)\`|(true|false)|(\\d+))`,
  `\\bdefault\\s+value\\s+is\\s+\\w+\\s+\\(${VALUE}\\)`,
  `\\bby\\s+default,?\\s+(?:this|it)?\\s*(?:is\\s+)?(?:set\\s+to\\s+)?${VALUE}`,
  `\\bif\\s+not\\s+specified,[^.\`]*?\\b(?:to|from|is|uses)\\s+${VALUE}`,
  `${VALUE}\\s*\\(default\\)`,
].map((source) => new RegExp(source, "i"));

/** The default that a description states in prose. */
export function statedDefault(description: string): Scalar | undefined {
  const text = description.replace(/\*\*/g, "`");
  for (const pattern of PATTERNS) {
    const value = pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (value !== undefined && !isFormat(value)) return readScalar(value);
  }
  return undefined;
}

/** `yyyy-mm-dd` says how a value is written, it is none. */
export function isFormat(value: string): boolean {
  return /^(?=.*(?:yy|dd|hh))[ymdhstz:./\s-]+$|x{4,}|^\{.*\}$|\s\S*\s\S*\s/i.test(value);
}
