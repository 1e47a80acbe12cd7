import { ITEMS, joinPath, keysOf, looseName, splitPath } from "./field-path.js";
import type { Shape } from "./shape.js";

/**
 * Finds where in a body the rows of a table belong. Tables write `userInfo.email` or just `email` for what the sample shows as
 * `users[].userInfo.email`: a row belongs where the sample's path ends like its name. A row that no sample shows stands beside the row
 * before it. Returns the parts of each path, in the order of the names.
 *
 * @param start where rows stand that have no neighbour, such as the items of an array of which the table names the fields
 */
export function placeRows(names: readonly string[], shape: Shape, start: readonly string[] = rootOf(shape)): string[][] {
  let beside = start;
  return names.map((name) => {
    const parts = splitPath(name);
    const found = findBySample(parts, shape, beside);
    if (found) beside = before(found, keysOf(parts).length);
    return found ?? findByParent(parts, shape, beside) ?? [...beside, ...parts];
  });
}

/** A body that is only an array of objects holds its fields in the items. */
function rootOf(shape: Shape): readonly string[] {
  const types = shape.get("")?.types;
  return types?.size === 1 && types.has("array") ? [ITEMS] : [];
}

function findBySample(parts: readonly string[], shape: Shape, beside: readonly string[]): string[] | undefined {
  const wanted = keysOf(parts);
  const fields = [...shape.values()].filter(({ parts: given }) => given.length > 0 && given.at(-1) !== ITEMS);
  const strict = fields.filter((field) => endsWith(keysOf(field.parts), wanted, (name) => name));
  const loose = strict.length > 0 ? strict : fields.filter((field) => endsWith(keysOf(field.parts), wanted, looseName));
  const joined = loose.length > 0 ? loose : fields.filter((field) => looseName(field.parts.at(-1) ?? "") === looseName(wanted.join("")));
  const places = joined.length > 0 ? joined : only(fields.filter(({ parts: given }) => isAround(keysOf(given), wanted)));
  return choose(
    places.map((field) => [...field.parts]),
    wanted.length,
    beside,
  );
}

/** A table may put a field one object too deep or too high: `filters.channel.ids` for `filters.ids`. */
function isAround(given: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 1 && given.length > 1 && given[0] === wanted[0] && given.at(-1) === wanted.at(-1);
}

function only<Item>(items: readonly Item[]): readonly Item[] {
  return items.length === 1 ? items : [];
}

/** One of several places: the one that is the whole name, else the one beside the row before, else the one that is nearest the root. */
function choose(places: readonly string[][], depth: number, beside: readonly string[]): string[] | undefined {
  const whole = places.find((parts) => keysOf(parts).length === depth);
  const neighbour = places.find((parts) => joinPath(before(parts, depth)) === joinPath(beside));
  return whole ?? neighbour ?? [...places].sort((one, other) => one.length - other.length)[0];
}

function findByParent(parts: readonly string[], shape: Shape, beside: readonly string[]): string[] | undefined {
  const last = parts.at(-1);
  const parent = parts.slice(0, parts.at(-2) === ITEMS ? -2 : -1);
  if (last === undefined || parent.length === 0) return undefined;
  const place = findBySample(parent, shape, beside) ?? findByParent(parent, shape, beside);
  if (!place) return undefined;
  const isArray = parts.at(-2) === ITEMS || shape.get(joinPath(place))?.types.has("array") === true;
  return [...place, ...(isArray ? [ITEMS] : []), last];
}

/** The path without its last keys, and without the items that only those keys stand in. */
function before(parts: readonly string[], keys: number): readonly string[] {
  let rest = parts;
  for (let left = keys; left > 0; left -= 1) {
    rest = rest.slice(
      0,
      rest.findLastIndex((part) => part !== ITEMS),
    );
  }
  return rest;
}

function endsWith(given: readonly string[], wanted: readonly string[], spell: (name: string) => string): boolean {
  if (given.length < wanted.length) return false;
  const tail = given.slice(given.length - wanted.length);
  return tail.every((part, index) => spell(part) === spell(wanted[index] ?? ""));
}
