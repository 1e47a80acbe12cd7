import type { Block } from "./blocks.js";
import type { Findings } from "./finding.js";
import { isOperationTable, methodsIn, type OperationHead, readOperationTable } from "./operation-table.js";

/** What stands between one table of an endpoint and the next. */
export interface Section {
  readonly head: OperationHead;
  readonly parts: readonly Part[];
}

/** A table, a code block or a line of prose, and the headings above it. */
export interface Part {
  readonly block: Exclude<Block, { kind: "heading" }>;
  /** From the page's own down to the nearest. */
  readonly headings: readonly string[];
  /** The prose since the heading, table or code before it: `**GET v2:**`. */
  readonly lead: string;
}

/** Splits a page at its endpoint tables. A heading just above such a table belongs to it. */
export function splitSections(blocks: readonly Block[], findings: Findings): Section[] {
  const sections: { head: OperationHead; parts: Part[] }[] = [];
  const headings: { depth: number; text: string }[] = [];
  let lead: string[] = [];
  for (const block of blocks) {
    if (block.kind === "heading") {
      while ((headings.at(-1)?.depth ?? 0) >= block.depth) headings.pop();
      headings.push(block);
      lead = [];
    } else if (isOperationTable(block)) {
      sections.push({ head: readOperationTable(block, findings), parts: [] });
      lead = [];
    } else {
      sections.at(-1)?.parts.push({ block, headings: headings.map(({ text }) => text), lead: lead.join("\n") });
      lead = block.kind === "text" ? [...lead, block.text] : [];
    }
  }
  return sections;
}

/** The part of a request or response that headings announce. */
export type Role = "path" | "query" | "header" | "body" | "request" | "response" | "error";

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/\berror/i, "error"],
  [/response/i, "response"],
  [/\bheaders?\b/i, "header"],
  [/\bpath\b/i, "path"],
  [/\bquery\b/i, "query"],
  [/\bbody\b/i, "body"],
  [/request/i, "request"],
];

/** What the nearest heading that says something announces. */
export function roleOf(headings: readonly string[]): Role | undefined {
  for (const heading of [...headings].reverse()) {
    const role = ROLES.find(([pattern]) => pattern.test(heading))?.[1];
    if (role) return role;
  }
  return undefined;
}

/** The methods that the headings or the prose before a part are about; none where they do not say. */
export function methodsOf(part: Part): string[] {
  for (const words of [part.lead, ...[...part.headings].reverse()]) {
    const methods = methodsIn(words);
    if (methods.length > 0) return methods;
  }
  return [];
}
