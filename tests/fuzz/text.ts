import fc from "fast-check";

/** Markup, escapes, names that JavaScript reserves, letters of several bytes: what tends to break parsers. */
const PIECES = ["a", "Zz", "0", "-1", " ", "'", '"', "\\", "/", "%", "%zz", "%00", "&", "=", "+", ";", "#", "?", "<b>", "{}", "[]", "$0"];
const WORDS = ["__proto__", "constructor", "null", "true", "1e9", "NaN", "ä", "日本", "😀", "\u0000", "\n", "\r\n", "\t", "\u202e"];

/** Any text of at least `minLength` characters: harmless, hostile, of any code points, or long. Shrinks towards short and harmless. */
export function text(minLength = 0): fc.Arbitrary<string> {
  const maxLength = minLength + 8;
  const harmless = fc.string({ unit: fc.constantFrom("a", "b", "c", "1", "-", "_"), minLength, maxLength });
  const hostile = fc.string({ unit: fc.constantFrom(...PIECES, ...WORDS), minLength, maxLength });
  const any = fc.string({ unit: "binary", minLength, maxLength: minLength + 40 });
  const long = fc.string({ unit: "grapheme", minLength, maxLength: minLength + 500, size: "max" });
  return fc.oneof(
    { arbitrary: harmless, weight: 8 },
    { arbitrary: hostile, weight: 8 },
    { arbitrary: any, weight: 3 },
    { arbitrary: long, weight: 1 },
    // All that is visible, at once: it meets whatever trips over any of them.
    { arbitrary: fc.constant(PIECES.join("")), weight: 3 },
  );
}
