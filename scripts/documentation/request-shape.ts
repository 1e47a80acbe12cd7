import { joinPath, splitPath } from "./field-path.js";
import type { ParameterRow } from "./parameter-table.js";
import { placeRows } from "./place.js";
import type { Sample } from "./samples.js";
import { mapShape, mergeShapes, type Shape, type ShapeField } from "./shape.js";

/** The bodies of all samples as one. Multipart fields are fields too. */
export function requestShape(samples: readonly Sample[], rows: readonly ParameterRow[]): Shape {
  const requests = samples.filter(({ role }) => role === "request");
  const forms = requests.flatMap(({ curl, line }) =>
    (curl?.form ?? []).map((name) => new Map([[name, { parts: [name], types: new Set(["string"]), line, times: 1, objects: 0 }]])),
  );
  const shapeOf = (filter: (sample: Sample) => boolean) => requests.filter(filter).flatMap(({ shape }) => (shape ? [shape] : []));
  const base = mergeShapes([...forms, ...shapeOf(({ fragment, part }) => !fragment && !part)]);
  const parts = shapeOf(({ fragment, part }) => !fragment && part).map((shape) => placePart(shape, base));
  const whole = mergeShapes([base, ...parts]);
  const fragments = shapeOf(({ fragment }) => fragment).map((shape) => placeFragment(shape, whole, rows));
  return mergeShapes([whole, ...fragments]);
}

/** Members without the object around them, and examples of one field, put where the other samples show their keys. */
function placeFragment(fragment: Shape, base: Shape, rows: readonly ParameterRow[]): Shape {
  const tabled = new Map(
    rows.flatMap((row) => row.names.map((name) => [joinPath(splitPath(name)), unseen(splitPath(name), row.line)] as const)),
  );
  const roots = [...fragment.values()].filter(({ parts }) => parts.length === 1).map(({ parts }) => parts[0] ?? "");
  const places = new Map(placeRows(roots, mergeShapes([base, tabled])).map((place, index) => [roots[index] ?? "", place]));
  return mapShape(new Map([...fragment].filter(([path]) => path !== "")), (parts) => [
    ...(places.get(parts[0] ?? "") ?? []),
    ...parts.slice(1),
  ]);
}

function unseen(parts: readonly string[], line: number): ShapeField {
  return { parts, types: new Set(), line, times: 0, objects: 0 };
}

/** An example of one object of the body stands there, when no other object has all of its keys. */
function placePart(part: Shape, base: Shape): Shape {
  const roots = [...part.values()].filter(({ parts }) => parts.length === 1).map(({ parts }) => parts[0] ?? "");
  const childrenAt = (path: readonly string[]) => roots.every((root) => base.has(joinPath([...path, root])));
  if (roots.length === 0 || childrenAt([])) return part;
  const homes = [...base.values()].filter(({ parts }) => parts.length > 0 && childrenAt(parts));
  const [home] = homes;
  return home && homes.length === 1 ? mapShape(part, (parts) => [...home.parts, ...parts]) : part;
}
