import type { FieldFacts, Location } from "./facts.js";
import { ITEMS, joinPath, keysOf, splitPath } from "./field-path.js";
import { nameAnyKeys } from "./map-keys.js";
import type { Endpoint } from "./operation-table.js";
import type { PageField } from "./page.js";
import { type ParameterRow, requirementOf, valuesOf } from "./parameter-table.js";
import { placeRows } from "./place.js";
import { mapShape, mergeShapes, type Shape } from "./shape.js";

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
  const fromTables = tables.flatMap(({ rows, below }) => {
    const own = named.rows.slice(taken, taken + rows.length);
    taken += rows.length;
    const flat = own.flatMap((row) => row.names.map((name) => ({ row, name })));
    const places = placeRows(
      flat.map(({ name }) => name),
      named.shape,
      below === undefined ? undefined : startOf(below, named.shape),
    );
    return flat.flatMap(({ row, name }, index) => fieldOfRow(row, name, places[index] ?? []));
  });
  return [...fromTables, ...shownFields(location, named.shape)];

  function fieldOfRow(row: ParameterRow, name: string, parts: readonly string[]): PageField[] {
    const requirement = requirementOf(row, endpoint.method, endpoint.label);
    if (requirement?.methods && !requirement.methods.includes(endpoint.method)) return [];
    const path = joinPath(parts);
    const written = splitPath(name).at(-1) === parts.at(-1) ? {} : { written: name };
    return [
      {
        location,
        name: path,
        line: row.line,
        ...rowFacts(row, requirement, holdsKeys(path, named.shape) ? new Set() : names, holdsKeys(path, named.shape)),
        ...written,
      },
    ];
  }
}

/** What a row says, without its name and place. */
export function rowFacts(
  row: ParameterRow,
  requirement: ReturnType<typeof requirementOf>,
  names: ReadonlySet<string>,
  noValues = false,
): FieldFacts {
  const values = noValues ? undefined : valuesOf(row, names);
  return {
    from: ["table"],
    ...(requirement ? { required: requirement.required } : {}),
    ...row.type,
    ...(row.default === undefined ? {} : { default: row.default }),
    ...(row.max === undefined ? {} : { max: row.max }),
    ...(row.min === undefined ? {} : { min: row.min }),
    ...(values ? { enum: values } : {}),
  };
}

/** Members without the object around them, and examples of one field, put where the other samples show their keys. */
export function placeFragment(fragment: Shape, base: Shape, rows: readonly ParameterRow[]): Shape {
  const tabled = new Map(
    rows.flatMap((row) =>
      row.names.map((name) => [joinPath(splitPath(name)), { parts: splitPath(name), types: new Set<string>(), line: row.line }] as const),
    ),
  );
  const roots = [...fragment.values()].filter(({ parts }) => parts.length === 1).map(({ parts }) => parts[0] ?? "");
  const places = new Map(placeRows(roots, mergeShapes([base, tabled])).map((place, index) => [roots[index] ?? "", place]));
  return mapShape(new Map([...fragment].filter(([path]) => path !== "")), (parts) => [
    ...(places.get(parts[0] ?? "") ?? []),
    ...parts.slice(1),
  ]);
}

/** An example of one object of the body stands there, when no other object has all of its keys. */
export function placePart(part: Shape, base: Shape): Shape {
  const roots = [...part.values()].filter(({ parts }) => parts.length === 1).map(({ parts }) => parts[0] ?? "");
  const childrenAt = (path: readonly string[]) => roots.every((root) => base.has(joinPath([...path, root])));
  if (roots.length === 0 || childrenAt([])) return part;
  const homes = [...base.values()].filter(({ parts }) => parts.length > 0 && childrenAt(parts));
  const [home] = homes;
  return home && homes.length === 1 ? mapShape(part, (parts) => [...home.parts, ...parts]) : part;
}

/** Whether samples show an object there, or an array of them: names in its description are its keys, not values. */
function holdsKeys(path: string, shape: Shape): boolean {
  const types = shape.get(path)?.types;
  const items = shape.get(`${path}${ITEMS}`)?.types;
  return types?.has("object") === true || items?.has("object") === true;
}

function startOf(heading: string, shape: Shape): string[] {
  const [place = []] = placeRows([heading], shape);
  return shape.get(joinPath(place))?.types.has("array") === false ? place : [...place, ITEMS];
}

function shownFields(location: Location, shape: Shape): PageField[] {
  return [...shape.values()]
    .filter(({ parts, types }) => keysOf(parts).length > 0 || !(types.has("object") && types.size === 1))
    .filter(({ parts, types }) => parts.at(-1) !== ITEMS || types.size > 0)
    .map(({ parts, types, line }) => ({ location, name: joinPath(parts), line, from: ["sample"], shown: [...types].sort() }));
}
