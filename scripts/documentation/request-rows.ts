import { looseName } from "./field-path.js";
import type { PageField } from "./page.js";
import { type ParameterRow, requirementOf } from "./parameter-table.js";
import { rowFacts } from "./row-facts.js";
import { type KnownRequest, locateRow } from "./row-location.js";
import type { Role } from "./sections.js";
import type { Table } from "./tables.js";
import { parameterName, templateNames } from "./url.js";

/** The rows of a request's tables: parameters, and what is left for the body. */
export interface RequestRows {
  readonly parameters: readonly PageField[];
  readonly bodies: readonly Table[];
}

/**
 * Tells the rows of parameters from those of the body. When one row of a path table and one name of the path are left over, they mean each
 * other.
 */
export function splitRows(tables: readonly Table[], known: KnownRequest, names: ReadonlySet<string>): RequestRows {
  const { endpoint } = known;
  const parameters: PageField[] = [];
  const strays: ParameterRow[] = [];
  const bodies = tables.map((table) => ({ ...table, rows: table.rows.filter((row) => takeRow(row, table.role)) }));
  const described = new Set(parameters.filter(({ location }) => location === "path").map(({ name }) => name));
  const left = templateNames(endpoint.path).filter((name) => !described.has(name));
  for (const row of strays) {
    const alias = strays.length === 1 && left.length === 1 ? left[0] : undefined;
    add(row, "path", alias ?? row.names[0] ?? "");
  }
  return { parameters, bodies: bodies.filter(({ rows }) => rows.length > 0) };

  /** Whether the row is one of the body. */
  function takeRow(row: ParameterRow, role: Role): boolean {
    const place = locateRow(row.names, role, known);
    if (place?.location === "body") return true;
    if (!place) return false;
    if (place.location !== "path") {
      const all = place.location === "query" && row.names.length > 1 && place.name === row.names[0] ? row.names : [place.name];
      for (const name of all) add(row, place.location, name);
    } else if (templateNames(endpoint.path).includes(place.name)) add(row, "path", place.name);
    else strays.push(row);
    return false;
  }

  function add(row: ParameterRow, location: "path" | "query" | "header", name: string): void {
    const requirement = requirementOf(location === "path" ? { ...row, names: [name] } : row, endpoint.method, endpoint.label);
    if (requirement?.methods && !requirement.methods.includes(endpoint.method)) return;
    const isSpelling = row.names.some((each) => looseName(parameterName(each)) === looseName(name));
    const written = isSpelling ? {} : { written: row.names.join("/") };
    parameters.push({ location, name, line: row.line, ...rowFacts(row, requirement, names), ...written });
  }
}
