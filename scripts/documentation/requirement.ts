import { methodsIn } from "./operation-table.js";

/** What a page says about whether a parameter must be sent. */
export interface Requirement {
  readonly required: boolean | "conditional";
  /** The methods that the words are limited to. */
  readonly methods?: readonly string[];
}

const YES = /\b(required|yes|mandatory)\b/i;
const NO = /\b(optional|no|not required)\b/i;
const FLAG = /^(required|yes|mandatory|true|optional|no|false|conditional)$/i;

/** Whether a cell holds nothing but a flag, so that it is one wherever it stands. */
export function isFlag(cell: string): boolean {
  return FLAG.test(cell.replace(/[`*.]/g, "").trim());
}

/**
 * Reads a flag and its conditions: `Required`, `Yes`, `string, required`, `Optional (POST only)`, `Required for GET, optional for POST`.
 * `undefined` when the words hold none.
 */
export function readRequirement(words: string, method: string, label: string): Requirement | undefined {
  const text = words.replace(/[`*]/g, "").trim();
  if (/\bconditional/i.test(text)) return { required: "conditional" };
  const clauses = text.split(/[,;]\s*/).filter((clause) => YES.test(clause) || NO.test(clause));
  const clause = clauses.find((each) => methodsIn(each).includes(method)) ?? clauses[0];
  if (clause === undefined) return undefined;
  const only = /\bonly\b/i.test(clause) ? methodsIn(clause) : [];
  const limited = only.length > 0 ? { methods: only } : {};
  if (NO.test(clause)) return { required: false, ...limited };
  const rest = clause.replace(YES, "").replace(/[().]/g, " ").trim();
  return { required: rest === "" || only.length > 0 || isAbout(rest, method, label) ? true : "conditional", ...limited };
}

/** Whether a condition is that the request goes to this very endpoint: its method, or a version that its label names. */
function isAbout(condition: string, method: string, label: string): boolean {
  if (methodsIn(condition).includes(method)) return true;
  return /^v\d+$/i.test(condition) && label.toLowerCase().split(/\W+/).includes(condition.toLowerCase());
}
