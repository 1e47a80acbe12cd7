import type { Block, TableRow } from "./blocks.js";
import type { Scopes } from "./facts.js";
import type { Findings } from "./finding.js";
import { readDataAccess, readScopes } from "./scopes.js";
import { ADDRESS, type QueryPart, readAddress } from "./url.js";

/** What the table at the head of a page, or of a part of it, says. */
export interface OperationHead {
  readonly endpoints: readonly Endpoint[];
  readonly contentType?: string;
  readonly scopes: Scopes;
  readonly scopesLine: number;
  readonly line: number;
}

export interface Endpoint {
  readonly method: string;
  readonly path: string;
  readonly query: readonly QueryPart[];
  /** What the cell says about it: `GET v2`, `For Dialog Builder`. */
  readonly label: string;
  /** The kind of app that it is for, where the cell tells two addresses apart by it. */
  readonly audience?: "builder" | "admin";
  /** Named by a sample only. */
  readonly fromSample?: true;
  readonly line: number;
}

const METHOD = /\b(GET|POST|PUT|PATCH|DELETE)\b/g;

/** The methods that a text names, in capitals. */
export function methodsIn(text: string): string[] {
  return [...new Set(text.match(METHOD) ?? [])];
}

/** Whether a table is one: it has a row for the method or the endpoint. */
export function isOperationTable(block: Block): block is Extract<Block, { kind: "table" }> {
  return block.kind === "table" && block.rows.some((row) => /^(method|endpoint|url)\b/i.test(labelOf(row)));
}

/** Reads the table. Its head may hold a fact, because some pages start the table with the method. */
export function readOperationTable(table: Extract<Block, { kind: "table" }>, findings: Findings): OperationHead {
  const rows = table.rows.map((row) => ({ row, label: labelOf(row), cell: row.cells[1] ?? "" }));
  const find = (pattern: RegExp) => rows.find(({ label }) => pattern.test(label));
  const methods = methodsIn(find(/^method/i)?.cell ?? "");
  const endpoints = rows
    .filter(({ label }) => /^(endpoint|url)\b/i.test(label))
    .flatMap(({ label, cell, row }) => readEndpoints(label, cell, methods, row.line));
  if (endpoints.length === 0) findings.problem(table.line, methods.length === 0 ? "no method" : "no endpoint");
  const scope = find(/scope/i);
  const access = find(/app access/i);
  const contentType = find(/^content[- ]?type/i)
    ?.cell.replace(/[`*]/g, "")
    .trim();
  const data = access ? readDataAccess(access.cell) : [];
  return {
    endpoints,
    ...(contentType ? { contentType } : {}),
    scopes: { ...(scope ? readScopes(scope.cell) : {}), ...(access ? { data } : {}) },
    scopesLine: (scope ?? access)?.row.line ?? table.line,
    line: table.line,
  };
}

/** A cell may hold several addresses; the words between them name methods, versions and kinds of app. */
function readEndpoints(rowLabel: string, cell: string, methods: readonly string[], line: number): Endpoint[] {
  const endpoints: Endpoint[] = [];
  let end = 0;
  let current = methodsIn(rowLabel).at(-1);
  for (const match of cell.matchAll(ADDRESS)) {
    const before = cell.slice(end, match.index).replace(/[`*;]/g, " ").trim();
    end = match.index + match[0].length;
    const label = before.endsWith("(or") ? `${before}${/^[^)]*/.exec(cell.slice(end))?.[0].replace(/`/g, "") ?? ""}` : before;
    current = methodsIn(label).at(-1) ?? current;
    const address = readAddress(match[0]);
    if (!address) continue;
    for (const method of current ? [current] : methods) endpoints.push({ method, ...address, label, line });
  }
  return endpoints.map((endpoint) => withAudience(endpoint, endpoints));
}

/** Of two addresses that end alike one is for apps of an account; then the other one is for those of a bot. */
function withAudience(endpoint: Endpoint, all: readonly Endpoint[]): Endpoint {
  const isAdmin = ({ label }: Endpoint) => /\badmin|\bBAC\b/i.test(label);
  const twins = all.filter((other) => other !== endpoint && areTwins(other, endpoint));
  if (twins.length === 0) return endpoint;
  if (isAdmin(endpoint)) return { ...endpoint, audience: "admin" };
  return twins.some(isAdmin) ? { ...endpoint, audience: "builder" } : endpoint;
}

/** Whether two endpoints are the same call for two kinds of app: one has an id more in its path. */
export function areTwins(one: Endpoint, other: Endpoint): boolean {
  const plain = (path: string) => path.replace(/\/bots?(\/\{[^}]*\})?(?=\/)/, "");
  return one.method === other.method && one.path !== other.path && plain(one.path) === plain(other.path);
}

function labelOf(row: TableRow): string {
  return (row.cells[0] ?? "").replace(/[`*]/g, "").trim();
}
