import type { Scopes } from "./facts.js";

type Kind = keyof Scopes;

/** Which kind of app a label in the scope's row means. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^admin/i, "admin"],
  [/builder|^app settings|knowledge|platform/i, "builder"],
];
const NONE = /^(not applicable|n\/?a|none|-)?$/i;

/** Reads `App Builder: X; Admin Console: Not Applicable`, its spellings, and scopes without a kind of app. */
export function readScopes(cell: string): Scopes {
  const scopes: Partial<Record<Kind, string[]>> = {};
  for (const part of cell.replace(/\*\*/g, "").split(/;|\n/)) {
    const [, label = "", rest = ""] = /^\s*([A-Z][\w ]*?)\s*:\s+(.*)$/s.exec(part) ?? [];
    const kind = KINDS.find(([pattern]) => pattern.test(label))?.[1];
    const list = namesIn(kind ? rest : part);
    const key = kind ?? "unnamed";
    if (kind || list.length > 0) scopes[key] = [...(scopes[key] ?? []), ...list];
  }
  return scopes;
}

/** Reads a cell of the list of APIs: one scope of a kind of app that the column's head names. */
export function readListedScope(cell: string): string[] {
  return namesIn(cell);
}

/** Reads the rights on a data table that a row asks for: `Read and Write access to the Data Table`. */
export function readDataAccess(cell: string): string[] {
  const words = /^(.*?)\baccess\b/i.exec(cell)?.[1]?.toLowerCase() ?? "";
  return ["read", "write", "delete"].filter((word) => words.includes(word));
}

/** Names in code are a list, other text is one name. */
function namesIn(text: string): string[] {
  const codes = [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name.trim());
  const plain = text.trim().replace(/\.$/, "");
  if (codes.length > 0) return codes;
  return NONE.test(plain) ? [] : [plain];
}
