import type { TableRow } from "./blocks.js";
import { type CellType, readType } from "./cell-type.js";
import type { Scalar } from "./facts.js";
import type { Findings } from "./finding.js";
import { isFlag, type Requirement, readRequirement } from "./requirement.js";
import { type RowName, readRowName } from "./row-name.js";
import { readScalar } from "./scalar.js";
import { statedDefault } from "./stated-default.js";
import { statedLimits } from "./stated-limits.js";

/** A row of a table of parameters or fields. */
export interface ParameterRow extends RowName {
  readonly line: number;
  readonly description: string;
  readonly type?: CellType;
  /** The words about whether it must be sent. */
  readonly flag: string;
  readonly default?: Scalar;
  readonly max?: number;
  readonly min?: number;
}

type Column = "name" | "inner" | "description" | "flag" | "type" | "default" | "example";

const COLUMNS: readonly (readonly [RegExp, Column])[] = [
  [/^sub/, "inner"],
  [/^(parameter|field|header|name|key|property)/, "name"],
  [/^(required|mandat|optional)/, "flag"],
  [/type$/, "type"],
  [/^default/, "default"],
  [/^example/, "example"],
  [/^desc/, "description"],
];

/** Reads a table whose head names columns of parameters; `undefined` for any other table. */
export function readParameterTable(rows: readonly TableRow[], findings: Findings): ParameterRow[] | undefined {
  const [head, ...body] = rows;
  const columns = (head?.cells ?? []).map(columnOf);
  if (!columns.includes("name") || columns.length < 2) return undefined;
  return body.flatMap((row) => readRow(columns, row, findings) ?? []);
}

function columnOf(cell: string): Column | undefined {
  const text = cell.replace(/[`*]/g, "").trim().toLowerCase();
  return COLUMNS.find(([pattern]) => pattern.test(text))?.[1];
}

function readRow(columns: readonly (Column | undefined)[], row: TableRow, findings: Findings): ParameterRow | undefined {
  const cell = (column: Column) => row.cells[columns.indexOf(column)] ?? "";
  const name = readRowName(cell("name") || cell("inner"));
  const more = row.cells.slice(columns.length).filter((extra) => extra !== "");
  if (name.names.length === 0) {
    if (row.cells.some((each) => each !== "")) findings.note(row.line, `a row that names no parameter: ${row.cells[0] ?? ""}`);
    return undefined;
  }
  if (more.length > 0) findings.note(row.line, `a row with ${row.cells.length} cells in a table of ${columns.length} columns`);
  const loose = [cell("description"), ...more];
  const misplaced = [cell("type"), ...(more.length > 0 ? loose : [])].find(isFlag) ?? "";
  const description = loose.filter((text) => !isFlag(text)).join(" ");
  const flags = [cell("flag"), misplaced, name.remark, /\bstring|number|boolean|array|object|date/i.test(cell("type")) ? cell("type") : ""];
  const type = readType(cell("type")) ?? readType(cell("flag"));
  const column = cell("default").replace(/`/g, "").trim();
  const stated = column ? readScalar(column) : statedDefault([description, ...flags].join("\n"));
  return {
    ...name,
    line: row.line,
    description,
    flag: flags.find((flag) => /required|optional|yes|\bno\b|mandat|conditional/i.test(flag)) ?? flagOf(name.remark, description),
    ...(type ? { type } : {}),
    ...(stated === undefined ? {} : { default: stated }),
    ...statedLimits(description),
  };
}

/** Some tables have no column for it: `(optional)` or `Required only when` in the prose, `(if not using ...)` beside the name. */
function flagOf(remark: string, description: string): string {
  if (/\((optional|required)\)/i.test(description)) return /\((optional|required)\)/i.exec(description)?.[1] ?? "";
  return /\bif\b/i.test(remark) || /^required only (if|when)\b/i.test(description) ? "conditional" : "";
}

/** A line of prose that limits a field: "`items` array: minimum 1 item, maximum 1000 items". */
export function readConstraint({ text, line }: { text: string; line: number }): ParameterRow[] | undefined {
  const name = /^`([\w.]+)`/.exec(text)?.[1];
  const limits = statedLimits(text);
  const isOne = name !== undefined && Object.keys(limits).length > 0;
  return isOne ? [{ names: [name], remark: "", line, description: "", flag: "", ...limits }] : undefined;
}

/** What the row says about one operation: alternatives to each other are required on condition. */
export function requirementOf(row: ParameterRow, method: string, label: string): Requirement | undefined {
  const requirement = readRequirement(row.flag, method, label);
  if (!requirement) return row.names.length > 1 && /\bor\b/.test(row.remark) ? { required: "conditional" } : undefined;
  const conditional = requirement.required === true && (row.names.length > 1 || /\bif\b/i.test(row.remark));
  return conditional ? { ...requirement, required: "conditional" } : requirement;
}
