import { jsonrepair } from "jsonrepair";

/** A sample as data, or why it is none. */
export type JsonSample =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly repaired: boolean /** Members without the object around them. */;
      readonly fragment: boolean;
    }
  | { readonly ok: false; readonly why: string };

/** Reads JSON as a page shows it. What is broken is repaired only where nothing can be meant but the one thing. */
export function readJson(text: string): JsonSample {
  const fragment = /^\s*"[^"\n]*"\s*:/.test(text);
  const whole = fragment ? `{${text}}` : text;
  try {
    return { ok: true, value: JSON.parse(whole), repaired: false, fragment };
  } catch {
    return repair(whole, fragment);
  }
}

/** Habits of the pages that no repair library knows: alternatives, masked numbers, `<fields>` in place of members. */
function plainer(text: string): string {
  return text
    .replace(/(:\s*)true\s*\/\s*false/g, "$1true")
    .replace(/([:[,]\s*)\d+x+\b/g, "$10")
    .replace(/^\s*<[\w -]+>\s*,?\s*$/gm, "")
    .replace(/^(?:[^"\n]*"[^"\n]*")*[^"\n]*"[^"\n]*$/gm, (line) => (line.includes("\\") ? line : line.replace(/,?\s*$/, '"$&')));
}

function repair(text: string, fragment: boolean): JsonSample {
  const open = unbalanced(text);
  if (open !== 0)
    return { ok: false, why: open > 0 ? "brackets are opened that nothing closes" : "brackets are closed that nothing opened" };
  try {
    const value: unknown = JSON.parse(jsonrepair(plainer(text)));
    const lost = keysIn(text) - countKeys(value);
    const isJoined = Array.isArray(value) && !/^\s*\[/.test(text);
    if (lost !== 0 || isJoined || swallowed(value)) return { ok: false, why: "it can be read in more than one way" };
    return { ok: true, value, repaired: true, fragment };
  } catch (error) {
    return { ok: false, why: (error as Error).message };
  }
}

/** How many brackets stay open, outside of strings and comments. A string ends with its line, because one may lack its mark. */
function unbalanced(text: string): number {
  const bare = withoutComments(text).replace(/"(?:[^"\\\n]|\\.)*("|(?=\n)|$)/g, "");
  return (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
}

function keysIn(text: string): number {
  return withoutComments(text).match(/"[^"\n]*"\s*:/g)?.length ?? 0;
}

function withoutComments(text: string): string {
  return text.replace(/(^|[\s,{[])\/\/[^\n]*/g, "$1");
}

function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value).reduce((sum: number, each) => sum + countKeys(each), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}

/** Whether a string took in what follows it. */
function swallowed(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\n");
  return typeof value === "object" && value !== null && Object.values(value).some(swallowed);
}
