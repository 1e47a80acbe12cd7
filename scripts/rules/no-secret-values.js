import { partsOf } from "./lib/parts.js";
import { forDescription } from "./lib/rule.js";

/**
 * @typedef {import("../lib/json.js").Json} Json
 * @typedef {import("./lib/place.js").JsonPath} JsonPath
 */

/** Keys whose value is made up by us, by kind of part. */
/** @type {Record<string, string[]>} */
const DATA = {
  example: ["value"],
  mediaType: ["example"],
  parameter: ["example"],
  header: ["example"],
  schema: ["default", "example", "examples", "const"],
};

/** UUIDs and 24-digit ids stay below the length of the runs. */
const LOOKS_REAL = [
  { name: "a JWT", pattern: /\beyJ[\w-]{10,}/ },
  { name: "a private key", pattern: /-----BEGIN [A-Z ]*PRIVATE KEY/ },
  { name: "an AWS key", pattern: /\b(AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { name: "a Google key", pattern: /\bAIza[\w-]{35}/ },
  { name: "a Slack token", pattern: /\bxox[abeprs]-[\w-]{10,}/ },
  { name: "a GitHub token", pattern: /\bgh[opsu]_\w{36}/ },
  { name: "a secret (a long hexadecimal run)", pattern: /[0-9a-f]{32,}/i },
  { name: "a secret (a long base64 run)", pattern: /(?=[A-Za-z+/]*\d)(?=[a-z0-9+/]*[A-Z])(?=[A-Z0-9+/]*[a-z])[A-Za-z0-9+/]{32,}/ },
  { name: "a real e-mail address (use example.com)", pattern: /[\w.+-]+@(?!([\w-]+\.)*example\.(com|org|net)\b)[\w-]+(\.[\w-]+)+/ },
  // A host without a dot, or in braces, is a placeholder.
  {
    name: "a real address (use a host below example.com)",
    pattern: /\bhttps?:\/\/(?!([\w-]+\.)*example\.(com|org|net)\b|127\.0\.0\.1\b|localhost\b)[\w-]+\.[\w.-]+/,
  },
];

/** Whatever stands in an example is published: it must be visibly made up. */
export default forDescription((_description, context) =>
  partsOf(context).flatMap(({ kind, place }) =>
    (DATA[kind] ?? []).flatMap((key) =>
      strings(place.object[key] ?? null, [key]).flatMap(({ text, path }) => {
        const looks = LOOKS_REAL.find(({ pattern }) => pattern.test(text));
        return looks === undefined
          ? []
          : [place.finding(`"${excerpt(text)}" looks like ${looks.name}; write a value that is visibly made up`, ...path)];
      }),
    ),
  ),
);

/**
 * @param {Json} value
 * @param {JsonPath} path
 * @returns {{ text: string, path: JsonPath }[]}
 */
function strings(value, path) {
  if (typeof value === "string") return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => strings(item, [...path, index]));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key]));
}

/**
 * Never the whole: the message ends up in a log.
 * @param {string} text
 */
function excerpt(text) {
  return text.length <= 24 ? text : `${text.slice(0, 24)}...`;
}
