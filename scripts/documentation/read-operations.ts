import { addressFields } from "./address-fields.js";
import { bodyFields } from "./body-fields.js";
import { keysOf, splitPath } from "./field-path.js";
import type { Findings } from "./finding.js";
import { mergeFields } from "./merge-fields.js";
import type { Endpoint } from "./operation-table.js";
import type { PageField, PageOperation } from "./page.js";
import { splitRows } from "./request-rows.js";
import { requestShape } from "./request-shape.js";
import type { KnownRequest } from "./row-location.js";
import { ownSamples, takingBodies } from "./sample-owner.js";
import { readSamples, type Sample } from "./samples.js";
import type { Role, Section } from "./sections.js";
import { mergeShapes } from "./shape.js";
import { namesIn, readTable, type Table } from "./tables.js";

/** The operations of one section of a page. */
export function readOperations(section: Section, findings: Findings): PageOperation[] {
  const { head } = section;
  const tables = section.parts.flatMap((part) => readTable(part, findings) ?? []);
  const isResponse = ({ role }: Table) => role === "response" || role === "error";
  const names = { request: namesIn(tables.filter((table) => !isResponse(table))), response: namesIn(tables) };
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

interface Around {
  readonly endpoints: readonly Endpoint[];
  readonly tables: readonly Table[];
  readonly samples: readonly Sample[];
  /** Names of fields: they are not values of one another. A request is described without those of its response. */
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
  const shapeOf = (role: "response" | "error") =>
    mergeShapes(samples.flatMap((sample) => (sample.role === role && sample.shape ? [sample.shape] : [])));
  return [
    ...parameters,
    ...addressFields(endpoint, samples),
    ...bodyFields("body", known.takesBody ? bodies : [], request, endpoint, names.request),
    ...bodyFields("response", rowsFor("response"), shapeOf("response"), endpoint, names.response),
    ...bodyFields("error", rowsFor("error"), shapeOf("error"), endpoint, names.response),
  ];
}

/** Whether one of the methods is a method of these endpoints; else the words mean something else. */
function overlaps(methods: readonly string[], endpoints: readonly Endpoint[]): boolean {
  return endpoints.some(({ method }) => methods.includes(method));
}
