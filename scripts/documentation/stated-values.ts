import type { Scalar } from "./facts.js";
import { readScalar } from "./scalar.js";
import { isFormat } from "./stated-default.js";

const VALUE = '(?:`[^`\\n]+`|\\*\\*[^*\\n]+\\*\\*|"[^"\\n]{1,40}")';
/** What may follow a value before the next one: `published` for the published version, `rtm` (Web). */
const GLOSS = "(?:\\s*\\([^()\\n]*\\)|\\s*[:=]?\\s+(?:for|to)\\s[^,;.`\\n]*)?";
const SEPARATOR = "\\s*(?:[,;/]\\s*(?:or\\s|and\\s)?|or\\s|and\\s)\\s*";
const CHAIN = new RegExp(`${VALUE}${GLOSS}(?:${SEPARATOR}${VALUE}${GLOSS})+`, "g");
const SINGLE = [
  new RegExp(`\\bvalues?:\\s*(${VALUE})\\s*\\.?\\s*$`, "i"),
  new RegExp(`\\bset to (${VALUE})`, "i"),
  new RegExp(`\\bonly\\s+(${VALUE})[^.]*\\b(?:supported|accepted|allowed)`, "i"),
];
/** Values without marks, each at the start of a line and followed by what it means. */
const LISTED = /following values:?\s*\n([\s\S]*)/i;
const WHOLE = new RegExp(`^${VALUE}(?:${SEPARATOR}${VALUE})*\\.?$`);
/** `a` and `b` are values where the words say so, else two things that go together. */
const ANNOUNCED = /values?|support|accept|allow|identifier|one of|either/i;

/** From here on a description gives examples, not the values that are allowed. */
const EXAMPLES = /\b(?:for example|for instance|e\.g\.|such as|examples?:)[^.;)]*/gi;

/** Two things that are given at once, not one of two. */
const TOGETHER = /\bboth\s+`[^`\n]*`\s+and\s+`[^`\n]*`/gi;

/**
 * The values that a description allows: a chain like `a`, `b` (gloss), or `c`, or one after "Value:". Examples, flags, formats and the
 * names of parameters are none.
 */
export function statedValues(description: string, names: ReadonlySet<string>): readonly Scalar[] | undefined {
  const text = description
    .replace(/\s*\n\s*[•*-]?\s*/g, ", ")
    .replace(/:,/g, ":")
    .replace(EXAMPLES, "")
    .replace(TOGETHER, "");
  const chains = [...text.matchAll(CHAIN)]
    .map(([chain]) => chain.replace(/\([^()]*\)/g, ""))
    .filter((chain) => !/`\s+and\s+`/.test(chain) || chain.includes(",") || ANNOUNCED.test(text))
    .map(valuesIn)
    .filter((values) => !values.some((value) => value.startsWith(".")));
  const listed = [...(LISTED.exec(description)?.[1] ?? "").matchAll(/^\s*([\w-]+):/gm)].map(([, value = ""]) => value);
  const single = SINGLE.map((pattern) => pattern.exec(text)?.[1]).find((value) => value !== undefined);
  const whole = WHOLE.test(description.trim()) ? [valuesIn(description)] : [];
  const candidates = [...chains, ...(single ? [valuesIn(single)] : []), ...whole, ...(listed.length > 0 ? [listed] : [])].filter((values) =>
    isEnumeration(values, names),
  );
  return candidates.sort((one, other) => other.length - one.length)[0]?.map(readScalar);
}

function valuesIn(chain: string): string[] {
  const values = [...chain.matchAll(new RegExp(VALUE, "g"))].map(([value]) => value.replace(/^[`*"]+|[`*"]+$/g, "").trim());
  return [...new Set(values)];
}

function isEnumeration(values: readonly string[], names: ReadonlySet<string>): boolean {
  const known = values.filter((value) => names.has(value)).length;
  return known * 2 <= values.length && values.every((value) => value !== "" && !/^(true|false|null)$/i.test(value) && !isFormat(value));
}
