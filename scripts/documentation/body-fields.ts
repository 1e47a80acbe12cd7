import type { Location } from "./facts.js";
import { ITEMS, joinPath, keysOf, looseName, splitPath } from "./field-path.js";
import { nameAnyKeys } from "./map-keys.js";
import type { Endpoint } from "./operation-table.js";
import type { PageField } from "./page.js";
import { type ParameterRow, requirementOf } from "./parameter-table.js";
import { placeRows } from "./place.js";
import { rowFacts } from "./row-facts.js";
import { isAlwaysShown, type Shape } from "./shape.js";

/** Rows of one table about a body. */
export interface BodyTable {
  readonly rows: readonly ParameterRow[];
  /** The field whose parts the table describes, when its heading names one: `Identities Array`. */
  readonly below?: string;
}

/** The fields of a body: what its tables name, placed where its samples show it, and what only the samples show. */
export function bodyFields(
  location: Location,
  tables: readonly BodyTable[],
  samples: Shape,
  endpoint: Endpoint,
  names: ReadonlySet<string>,
): PageField[] {
  const named = nameAnyKeys(
    tables.flatMap(({ rows }) => rows),
    samples,
  );
  let taken = 0;
  const placed: string[][] = [];
  const fromTables = tables.flatMap(({ rows, below }) => {
    const own = named.rows.slice(taken, taken + rows.length);
    taken += rows.length;
    const flat = own.flatMap((row) => row.names.map((name) => ({ row, name })));
    const places = placeRows(
      flat.map(({ name }) => name),
      named.shape,
      below === undefined ? undefined : startOf(below, named.shape, placed),
    );
    placed.push(...places);
    return flat.flatMap(({ row, name }, index) => fieldOfRow(row, name, places[index] ?? []));
  });
  return [...fromTables, ...shownFields(location, named.shape)];

  function fieldOfRow(row: ParameterRow, name: string, parts: readonly string[]): PageField[] {
    const requirement = requirementOf(row, endpoint.method, endpoint.label);
    if (requirement?.methods && !requirement.methods.includes(endpoint.method)) return [];
    const path = joinPath(parts);
    const facts = rowFacts(row, requirement, holdsKeys(path, named.shape) ? undefined : names);
    const written = splitPath(name).at(-1) === parts.at(-1) ? {} : { written: name };
    return [
      {
        location,
        name: path,
        line: row.line,
        ...facts,
        ...written,
      },
    ];
  }
}

/** Whether samples show an object there, or an array of them: names in its description are its keys, not values. */
function holdsKeys(path: string, shape: Shape): boolean {
  const types = shape.get(path)?.types;
  const items = shape.get(`${path}${ITEMS}`)?.types;
  return types?.has("object") === true || items?.has("object") === true;
}

/** Where the rows below a heading for one field start: in its items, unless samples show that it has none. */
function startOf(heading: string, shape: Shape, placed: readonly string[][]): string[] {
  const row = placed.find((parts) => looseName(parts.at(-1) ?? "") === looseName(heading));
  const [place = []] = row ? [row] : placeRows([heading], shape);
  return shape.get(joinPath(place))?.types.has("array") === false ? place : [...place, ITEMS];
}

function shownFields(location: Location, shape: Shape): PageField[] {
  return [...shape.values()]
    .filter(({ parts, types }) => keysOf(parts).length > 0 || !(types.has("object") && types.size === 1))
    .filter(({ parts, types }) => parts.at(-1) !== ITEMS || types.size > 0)
    .map((field) => {
      // Requests are shown in part, and a request without a field says nothing about what callers may rely on.
      const always = location === "response" ? isAlwaysShown(shape, field) : undefined;
      const shown = [...field.types].sort();
      const facts = { from: ["sample"] as const, shown, ...(always === undefined ? {} : { always }) };
      return { location, name: joinPath(field.parts), line: field.line, ...facts };
    });
}
