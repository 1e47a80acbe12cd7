import { joinPath } from "./field-path.js";
import { mapShape, type Shape } from "./shape.js";

/** The name of a key that is data: `results.{key}.score` for what samples show as `results.2024-03-07.score`. */
const KEY = "{key}";

/** An id, a date or a number is no field's name. */
const DATA = /x{4,}|^\d+(\s*-\s*\d+)?$|^\d{4}-\d\d-\d\d|^[0-9a-f]{24}$|^[a-z]{1,4}-[0-9a-f]{4,}-/i;

/** So many members of one type whose names are mostly phrases are entries of a map: permissions by their titles. */
const MANY = 5;

/** The shape with one name for all keys that are data, so that facts hold none. */
export function nameDataKeys(shape: Shape): Shape {
  const children = new Map<string, { key: string; types: string }[]>();
  for (const { parts, types } of shape.values()) {
    const parent = joinPath(parts.slice(0, -1));
    children.set(parent, [...(children.get(parent) ?? []), { key: parts.at(-1) ?? "", types: [...types].sort().join("|") }]);
  }
  const isMap = (parent: string) => {
    const members = children.get(parent) ?? [];
    const phrases = members.filter(({ key }) => /\s/.test(key)).length;
    return members.length >= MANY && phrases * 2 >= members.length && new Set(members.map(({ types }) => types)).size === 1;
  };
  const maps = new Set([...children.keys()].filter(isMap));
  return mapShape(shape, (parts) =>
    parts.map((part, index) => (DATA.test(part) || (part !== "[]" && maps.has(joinPath(parts.slice(0, index)))) ? KEY : part)),
  );
}
