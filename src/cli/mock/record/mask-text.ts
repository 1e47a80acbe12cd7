import { createHmac, randomBytes } from "node:crypto";

const DATE = /^\d{4}-\d\d-\d\d([T ][\d:.,]+(Z|[+-]\d\d:?\d\d)?)?$/;
const SMALL_NUMBER = /^-?\d{1,6}(\.\d+)?$/;
/** One word with digits in it: an id, a phone number, a version of something. */
const IDENTIFIER = /^(?=.*\d)[\w+.:/=-]{6,}$/;

/** Replaces texts: equal ones by equal ones, so that what belonged together still does. A free text becomes the name of its field and a number. */
export type TextMask = (text: string, name: string) => string;

/** @param salt makes the replacements of ids impossible to trace back; a new one for each recording */
export function createTextMask(salt: Buffer = randomBytes(32)): TextMask {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  const numbered = (kind: string) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count;
  };
  const replace = (text: string, name: string) => {
    if (text.includes("@")) return `person-${numbered("person")}@example.com`;
    if (/^\w+:\/\//.test(text)) return `https://example.com/${numbered("url")}`;
    if (IDENTIFIER.test(text)) return shaped(text, salt);
    return `${name || "text"} ${numbered(name)}`;
  };
  return (text, name) => {
    if (isHarmless(text)) return text;
    const replaced = known.get(text) ?? replace(text, name);
    known.set(text, replaced);
    return replaced;
  };
}

/** What names nobody: nothing, a flag, a date, a small number, a language code. */
function isHarmless(text: string): boolean {
  return text.length <= 2 || /^(true|false|null)$/i.test(text) || DATE.test(text) || SMALL_NUMBER.test(text);
}

/** Another text of the same form: digits for digits, letters for letters, a short prefix such as `st-` kept. */
function shaped(text: string, salt: Buffer): string {
  const [prefix = ""] = /^[a-z]{1,4}-/.exec(text) ?? [];
  const isHex = /^[\da-f-]+$/.test(text.slice(prefix.length));
  let digest = Buffer.alloc(0);
  const nextByte = (index: number) => {
    if (index % 32 === 0) digest = createHmac("sha256", salt).update(`${index} ${text}`).digest();
    return digest[index % 32] ?? 0;
  };
  const characters = Array.from(text.slice(prefix.length), (character, index) => {
    const byte = nextByte(index);
    if (isHex && character !== "-") return (byte % 16).toString(16);
    if (/\d/.test(character)) return String(byte % 10);
    if (/[a-z]/.test(character)) return String.fromCharCode(97 + (byte % 26));
    if (/[A-Z]/.test(character)) return String.fromCharCode(65 + (byte % 26));
    return character;
  });
  return prefix + characters.join("");
}
