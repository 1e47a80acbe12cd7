import type { BodyTable } from "./body-fields.js";
import { keysOf, splitPath } from "./field-path.js";
import type { Findings } from "./finding.js";
import { readConstraint, readParameterTable } from "./parameter-table.js";
import { methodsOf, type Part, type Role, roleOf } from "./sections.js";

/** A table of parameters with what the page says around it. */
export interface Table extends BodyTable {
  readonly role: Role;
  readonly methods: readonly string[];
}

/** Said once above a table that has no column for it. */
const ALL_REQUIRED = /\bparameters are \W*(?:required|mandatory)/i;

/** Reads a table of parameters, or a line of prose that limits one. */
export function readTable({ block, headings, lead }: Part, findings: Findings): Table | undefined {
  const role = roleOf(headings);
  if (block.kind === "code" || (block.kind === "text" && !role)) return undefined;
  const read = block.kind === "table" ? readParameterTable(block.rows, findings) : readConstraint(block);
  if (read && !role) findings.problem(block.line, "a table of parameters whose headings do not say what it is for");
  if (!role) return undefined;
  const rows = read?.map((row) => (row.flag === "" && ALL_REQUIRED.test(lead) ? { ...row, flag: "required" } : row));
  const below = /^(\w+) (?:array|object)$/i.exec(headings.at(-1) ?? "")?.[1];
  return rows && { role, rows, methods: methodsOf({ block, headings, lead }), ...(below === undefined ? {} : { below }) };
}

/** The names of all fields in some tables, without what they stand in. */
export function namesIn(tables: readonly Table[]): ReadonlySet<string> {
  return new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => row.names.map((name) => keysOf(splitPath(name)).at(-1) ?? ""))));
}
