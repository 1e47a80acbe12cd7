import type { Json } from "../../../src/description/json.js";
import type { Place } from "../../../src/description/place.js";
import { type Change, change, type Direction } from "./change.js";
import { essence } from "./essence.js";
import type { Shape } from "./shape.js";
import type { Subject } from "./subject.js";

const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
/** Any other value of these refuses what was valid. */
const CONSTRAINTS = ["pattern", "format", "multipleOf", "uniqueItems"];
const CONDITIONS = ["if", "then", "else", "not", "dependentRequired", "dependentSchemas", "prefixItems", "contains", "propertyNames"];

/** Changes of limits and conditions. In a response they change no type and refuse nothing. */
export function compareLimits(base: Shape, revision: Shape, place: Place, subject: Subject, direction: Direction): Change[] {
  return [...UPPER, ...LOWER, ...CONSTRAINTS, ...CONDITIONS, "default"].flatMap((keyword) => {
    const [before, after] = [base.keyword(keyword), revision.keyword(keyword)];
    if (before === after || text(before) === text(after)) return [];
    const impact = direction === "response" ? "patch" : isNarrower(keyword, before, after) ? "major" : "minor";
    return [change(impact, place, `${subject}: ${wordsOf(keyword, before, after)}.`)];
  });
}

function isNarrower(keyword: string, before: Json | undefined, after: Json | undefined): boolean {
  if (keyword === "default" || after === undefined || after === false) return false;
  if (before === undefined) return true;
  if (UPPER.includes(keyword)) return Number(after) < Number(before);
  if (LOWER.includes(keyword)) return Number(after) > Number(before);
  return true;
}

function text(value: Json | undefined): string {
  return value === undefined ? "" : essence(value);
}

/** Values are told where they are short enough. */
function wordsOf(keyword: string, before: Json | undefined, after: Json | undefined): string {
  if (after === undefined) return `\`${keyword}\` was removed`;
  const value = typeof after === "object" ? "" : ` \`${String(after)}\``;
  if (before === undefined) return `new \`${keyword}\`${value}`;
  return value === "" || typeof before === "object" ? `\`${keyword}\` changed` : `\`${keyword}\` was \`${String(before)}\`, is${value}`;
}
