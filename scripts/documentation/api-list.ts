import type { Block } from "./blocks.js";
import type { Scopes } from "./facts.js";
import { readListedScope } from "./scopes.js";

/** A row of the list of APIs. */
export interface ListedPage {
  readonly name: string;
  readonly slug: string;
  readonly section: string;
  readonly scopes: Scopes;
  readonly line: number;
}

/** Reads the list of APIs: tables whose first column links pages, under a heading for each section. */
export function readApiList(blocks: readonly Block[]): ListedPage[] {
  let section = "";
  return blocks.flatMap((block) => {
    if (block.kind === "heading") section = block.text.trim();
    if (block.kind !== "table") return [];
    const [head, ...rows] = block.rows;
    const columns = (head?.cells ?? []).map((cell) => cell.toLowerCase());
    return rows.flatMap(({ cells, line, links }) => {
      const target = links[0];
      if (target === undefined) return [];
      const slug = target
        .replace(/[#?].*$/, "")
        .replace(/\/$/, "")
        .replace(/^.*\//, "")
        .replace(/\.mdx?$/, "");
      return [{ name: cells[0] ?? "", slug, section, scopes: scopesOf(columns, cells), line }];
    });
  });
}

function scopesOf(columns: readonly string[], cells: readonly string[]): Scopes {
  const column = (pattern: RegExp) => {
    const at = columns.findIndex((head) => pattern.test(head) && head.includes("scope"));
    const cell = cells[at];
    return at < 0 || cell === undefined ? undefined : readListedScope(cell);
  };
  const builder = column(/platform|builder/);
  const admin = column(/admin/);
  return { ...(builder ? { builder } : {}), ...(admin ? { admin } : {}) };
}
