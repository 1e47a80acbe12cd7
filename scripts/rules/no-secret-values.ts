import { partRule } from "./lib/rule.js";
import { exampleTexts } from "./lib/values.js";

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

/** Examples are published: their values must be visibly made up. */
export default partRule("Nothing in an example looks like a live secret or a real person.", (part) =>
  exampleTexts(part).flatMap(({ text, path }) => {
    const looks = LOOKS_REAL.find(({ pattern }) => pattern.test(text));
    if (looks === undefined) return [];
    return [part.place.finding(`"${excerpt(text)}" looks like ${looks.name}; write a value that is visibly made up`, ...path)];
  }),
);

/** Never the whole: the message ends up in a log. */
function excerpt(text: string): string {
  return text.length <= 24 ? text : `${text.slice(0, 24)}...`;
}
