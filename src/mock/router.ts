import type { Operation } from "../description/operation.js";
import { type Segment, segmentsOf } from "../description/path-template.js";

export type Router = (method: string, path: string) => Match;

/** The operation of a path, or else the other methods of that path and the most similar documented one. */
export type Match =
  | { readonly operation: Operation; readonly pathValues: Record<string, string> }
  | { readonly operation?: undefined; readonly methods: readonly string[]; readonly nearest: string | undefined };

interface Route {
  readonly operation: Operation;
  readonly method: string;
  readonly segments: readonly Segment[];
}

/** @throws URIError (the router) when a path value is not valid percent-encoding */
export function createRouter(operations: readonly Operation[]): Router {
  // Fixed text wins over a placeholder: of two matching routes, the one whose placeholder comes later.
  const routes = operations
    .map((operation): Route => ({ operation, method: operation.method.toUpperCase(), segments: segmentsOf(operation.path) }))
    .sort((a, b) => firstPlaceholder(b) - firstPlaceholder(a));
  return (method, path) => {
    const segments = path.split("/");
    const matching = routes.filter((route) => matches(route, segments));
    const route = matching.find((one) => one.method === method);
    if (route) return { operation: route.operation, pathValues: pathValues(route, segments) };
    const methods = matching.map((one) => one.method);
    return { methods, nearest: methods.length > 0 ? undefined : nearest(routes, withoutExtraSlashes(path).split("/")) };
  };
}

/** Doubled slashes and one at the end are the commonest mistakes in a path. */
function withoutExtraSlashes(path: string): string {
  return path.replaceAll(/\/{2,}/g, "/").replace(/\/$/, "");
}

function firstPlaceholder({ segments }: Route): number {
  const index = segments.findIndex(({ name }) => name !== undefined);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

function matches({ segments: template }: Route, segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((segment, index) => (segment.name === undefined ? segment.text === segments[index] : segments[index] !== ""))
  );
}

function pathValues({ segments: template }: Route, segments: readonly string[]): Record<string, string> {
  const entries = template.flatMap(({ name }, index) => (name === undefined ? [] : [[name, decodeURIComponent(segments[index] ?? "")]]));
  return Object.fromEntries(entries);
}

/** The documented path that differs least, segment by segment. */
function nearest(routes: readonly Route[], segments: readonly string[]): string | undefined {
  let best = Number.POSITIVE_INFINITY;
  let path: string | undefined;
  for (const { operation, segments: template } of routes) {
    const length = Math.max(template.length, segments.length);
    let changes = 0;
    for (let index = 0; index < length && changes < best; index++) changes += segmentDistance(template[index], segments[index]);
    if (changes < best) [best, path] = [changes, operation.path];
  }
  return path;
}

/** Any value fits a placeholder; a missing or an extra segment counts as all of its letters. */
function segmentDistance(template: Segment | undefined, segment: string | undefined): number {
  if (template === undefined || segment === undefined) return (template?.text ?? segment ?? "").length + 1;
  return template.name === undefined ? editDistance(template.text, segment) : 0;
}

/** Number of letters to change (Levenshtein). */
function editDistance(from: string, to: string): number {
  // A long segment is a value or an attack; its letters do not matter.
  if (from === to || to.length > 100) return from === to ? 0 : to.length;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
