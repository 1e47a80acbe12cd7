import { ITEMS, joinPath, keysOf, splitPath } from "./field-path.js";
import type { ParameterRow } from "./parameter-table.js";
import { mapShape, type Shape } from "./shape.js";

/** A key of a table that stands for any key: `{name}` in place of the keys that samples show below `parent`. */
interface AnyKey {
  readonly parent: string;
  readonly name: string;
  /** Keys that are named besides, so they are not any key. */
  readonly named: ReadonlySet<string>;
}

/** Words by which a description says that a field is a map. */
const MAP = /\b(?:key|name)[-/ ]value\b|\bcolumn_names?\b/i;

/**
 * Tables name the keys of a map once: `channels.<channel>`, or `texts.localeCode` whose description gives `en` as an example. The sample's
 * keys there get that name, in braces.
 */
export function nameAnyKeys(rows: readonly ParameterRow[], shape: Shape): { rows: ParameterRow[]; shape: Shape } {
  const all = rows.flatMap((row) => row.names.map((name) => ({ row, parts: keysOf(splitPath(name)) })));
  const anyKeys = all.flatMap(({ row, parts }): AnyKey[] => {
    const last = parts.at(-1) ?? "";
    if (MAP.test(row.description)) return [{ parent: last, name: "{key}", named: childrenNamed(parts) }];
    const parent = parts.at(-2);
    if (parent === undefined) return [];
    if (/^\{.*\}$/.test(last)) return [{ parent, name: last, named: childrenNamed(parts.slice(0, -1)) }];
    const shown = childrenOf(shape, parent);
    const examples = new Set([...row.description.matchAll(/`([^`]+)`/g)].map(([, example = ""]) => example));
    const isAny = shown.length > 0 && !shown.includes(last) && shown.some((key) => examples.has(key));
    return isAny ? [{ parent, name: `{${last}}`, named: new Set() }] : [];
  });
  function childrenNamed(parent: readonly string[]): ReadonlySet<string> {
    const children = all.filter(({ parts }) => parts.length === parent.length + 1 && parts.at(-2) === parent.at(-1));
    return new Set(children.map(({ parts }) => parts.at(-1) ?? ""));
  }
  const rename = (parts: readonly string[]) =>
    parts.map((part, index) => (part === ITEMS ? part : renamed(anyKeys, part, keysOf(parts.slice(0, index)).at(-1))));
  return {
    shape: mapShape(shape, rename),
    rows: rows.map((row) => ({ ...row, names: row.names.map((name) => joinPath(renameInRow(anyKeys, splitPath(name)))) })),
  };
}

function renamed(anyKeys: readonly AnyKey[], part: string, parent: string | undefined): string {
  return anyKeys.find((any) => any.parent === parent && !any.named.has(part))?.name ?? part;
}

/** A row names the key itself: `texts.localeCode.hint`. */
function renameInRow(anyKeys: readonly AnyKey[], parts: readonly string[]): string[] {
  return parts.map((part, index) => anyKeys.find(({ parent, name }) => parent === parts[index - 1] && name === `{${part}}`)?.name ?? part);
}

/** The keys that samples show directly below any field of this name. */
function childrenOf(shape: Shape, parent: string): string[] {
  const keys = [...shape.values()].map((field) => keysOf(field.parts)).filter((parts) => parts.at(-2) === parent);
  return [...new Set(keys.map((parts) => parts.at(-1) ?? ""))];
}
