import { type BodyTable, bodyFields, placeFragment, placePart, rowFacts } from "./body-fields.js";
import { keysOf, looseName, splitPath } from "./field-path.js";
import type { Findings } from "./finding.js";
import { mergeFields } from "./merge-fields.js";
import type { Endpoint } from "./operation-table.js";
import type { PageField, PageOperation } from "./page.js";
import { type ParameterRow, readConstraint, readParameterTable, requirementOf } from "./parameter-table.js";
import { type KnownRequest, locateRow } from "./row-location.js";
import { ownSamples, takingBodies } from "./sample-owner.js";
import { readSamples, type Sample } from "./samples.js";
import { methodsOf, type Part, type Role, roleOf, type Section } from "./sections.js";
import { mergeShapes, type Shape } from "./shape.js";
import { parameterName, templateNames } from "./url.js";

/** A table of parameters with what the page says around it. */
interface Table extends BodyTable {
  readonly role: Role;
  readonly methods: readonly string[];
}

/** Headers that every request has, or that HTTP itself is about. */
const COMMON_HEADERS = /^(auth|authorization|content-type|accept)$/i;

/** The operations of one section of a page. */
export function readOperations(section: Section, findings: Findings): PageOperation[] {
  const { head } = section;
  const tables = section.parts.flatMap((part) => readTable(part, findings) ?? []);
  const answers = tables.filter(({ role }) => role === "response" || role === "error");
  const names = { request: namesIn(tables.filter((table) => !answers.includes(table))), response: namesIn(answers) };
  const { endpoints, owners } = ownSamples(head.endpoints, readSamples(section, findings), findings);
  return endpoints.map((endpoint) => {
    const samples = [...owners].flatMap(([sample, owning]) => (owning.includes(endpoint) ? [sample] : []));
    const fields = fieldsOf(endpoint, { endpoints, tables, samples, names });
    const { method, path, line } = endpoint;
    const { contentType, scopesLine } = head;
    const { audience } = endpoint;
    const scopes = audience && head.scopes[audience] ? { [audience]: head.scopes[audience] } : head.scopes;
    return {
      key: `${method} ${path}`,
      method,
      path,
      line,
      scopes,
      scopesLine,
      ...(contentType ? { contentType } : {}),
      fields: mergeFields(fields),
    };
  });
}

function namesIn(tables: readonly Table[]): ReadonlySet<string> {
  return new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => row.names.map((name) => keysOf(splitPath(name)).at(-1) ?? ""))));
}

/** Said once above a table that has no column for it. */
const ALL_REQUIRED = /\bparameters are \W*(?:required|mandatory)/i;

function readTable({ block, headings, lead }: Part, findings: Findings): Table | undefined {
  const role = roleOf(headings);
  if (!role || block.kind === "code") return undefined;
  const read = block.kind === "table" ? readParameterTable(block.rows, findings) : readConstraint(block);
  const rows = read?.map((row) => (row.flag === "" && ALL_REQUIRED.test(lead) ? { ...row, flag: "required" } : row));
  const below = /^(\w+) (?:array|object)$/i.exec(headings.at(-1) ?? "")?.[1];
  return rows && { role, rows, methods: methodsOf({ block, headings, lead }), ...(below === undefined ? {} : { below }) };
}

interface Around {
  readonly endpoints: readonly Endpoint[];
  readonly tables: readonly Table[];
  readonly samples: readonly Sample[];
  /** Names of parameters: they are not values of one another. */
  readonly names: { readonly request: ReadonlySet<string>; readonly response: ReadonlySet<string> };
}

function fieldsOf(endpoint: Endpoint, { endpoints, tables, samples, names }: Around): PageField[] {
  const own = tables.filter(({ methods }) => methods.length === 0 || methods.includes(endpoint.method) || !overlaps(methods, endpoints));
  const rowsFor = (...roles: Role[]) => own.filter(({ role }) => roles.includes(role));
  const request = requestShape(
    samples,
    rowsFor("body", "request").flatMap(({ rows }) => rows),
  );
  const known: KnownRequest = {
    endpoint,
    query: [...endpoint.query, ...samples.flatMap(({ curl }) => curl?.address.query ?? [])],
    inBody: (name) => [...request.values()].some(({ parts }) => parts.at(-1) === keysOf(splitPath(name)).at(-1)),
    takesBody: takingBodies(endpoints).includes(endpoint),
    otherPaths: endpoints.map(({ path }) => path).filter((path) => path !== endpoint.path),
  };
  const { parameters, bodies } = splitRows(rowsFor("path", "query", "header", "body", "request"), known, names.request);
  const answers = (role: "response" | "error") =>
    mergeShapes(samples.flatMap((sample) => (sample.role === role && sample.shape ? [sample.shape] : [])));
  return [
    ...parameters,
    ...addressFields(endpoint, samples),
    ...bodyFields("body", known.takesBody ? bodies : [], request, endpoint, names.request),
    ...bodyFields("response", rowsFor("response"), answers("response"), endpoint, names.response),
    ...bodyFields("error", rowsFor("error"), answers("error"), endpoint, names.response),
  ];
}

/** Whether one of the methods is a method of these endpoints; else the words mean something else. */
function overlaps(methods: readonly string[], endpoints: readonly Endpoint[]): boolean {
  return endpoints.some(({ method }) => methods.includes(method));
}

/** The bodies of all samples as one. Multipart fields are fields too. */
function requestShape(samples: readonly Sample[], rows: readonly ParameterRow[]): Shape {
  const requests = samples.filter(({ role }) => role === "request");
  const forms = requests.flatMap(({ curl, line }) =>
    (curl?.form ?? []).map((name) => new Map([[name, { parts: [name], types: new Set(["string"]), line }]])),
  );
  const shapeOf = (filter: (sample: Sample) => boolean) => requests.filter(filter).flatMap(({ shape }) => (shape ? [shape] : []));
  const base = mergeShapes([...forms, ...shapeOf(({ fragment, part }) => !fragment && !part)]);
  const parts = shapeOf(({ fragment, part }) => !fragment && part).map((shape) => placePart(shape, base));
  const whole = mergeShapes([base, ...parts]);
  const fragments = shapeOf(({ fragment }) => fragment).map((shape) => placeFragment(shape, whole, rows));
  return mergeShapes([whole, ...fragments]);
}

/** Rows of parameters, and tables with the rows that belong to the body. */
function splitRows(tables: readonly Table[], known: KnownRequest, names: ReadonlySet<string>) {
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

/** What the endpoint's address and the samples' commands name. */
function addressFields(endpoint: Endpoint, samples: readonly Sample[]): PageField[] {
  const curls = samples.flatMap(({ curl, line }) => (curl ? [{ curl, line }] : []));
  return [
    ...templateNames(endpoint.path).map((name) => ({ location: "path", name, line: endpoint.line, from: ["endpoint"] }) as const),
    ...endpoint.query.map(({ name }) => ({ location: "query", name, line: endpoint.line, from: ["endpoint"] }) as const),
    ...curls.flatMap(({ curl, line }) =>
      curl.address.query.map(({ name }) => ({ location: "query", name, line, from: ["sample"] }) as const),
    ),
    ...curls.flatMap(({ curl, line }) =>
      curl.headers
        .filter((name) => !COMMON_HEADERS.test(name))
        .map((name) => ({ location: "header", name, line, from: ["sample"] }) as const),
    ),
  ];
}
