import type { Operation } from "./description.js";

/** What a path leads to: an operation, other methods of the same path, or nothing but a path that looks like it. */
export type Match =
  | { readonly operation: Operation; readonly pathValues: Record<string, string> }
  | { readonly operation?: undefined; readonly methods: readonly string[]; readonly nearest: string | undefined };

interface Route {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

const PLACEHOLDER = /^\{(.+)\}$/;

/** @throws URIError when a value of the path is not valid percent-encoding */
export function createRouter(operations: readonly Operation[]): (method: string, path: string) => Match {
  // A fixed segment wins over a placeholder: of two routes that fit, the one whose placeholder comes later.
  const routes = operations
    .map((operation): Route => ({ operation, segments: operation.path.split("/") }))
    .sort((a, b) => firstPlaceholder(b) - firstPlaceholder(a));
  return (method, path) => {
    const segments = path.split("/");
    const fitting = routes.filter((route) => fits(route, segments));
    const route = fitting.find(({ operation }) => operation.method === method);
    if (route) return { operation: route.operation, pathValues: values(route, segments) };
    const methods = fitting.map(({ operation }) => operation.method);
    return { methods, nearest: methods.length > 0 ? undefined : nearest(routes, segments) };
  };
}

function firstPlaceholder({ segments }: Route): number {
  const index = segments.findIndex((segment) => PLACEHOLDER.test(segment));
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

function fits({ segments: template }: Route, segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((segment, index) => segment === segments[index] || (PLACEHOLDER.test(segment) && segments[index] !== ""))
  );
}

function values({ segments: template }: Route, segments: readonly string[]): Record<string, string> {
  const entries = template.flatMap((segment, index) => {
    const [, name] = PLACEHOLDER.exec(segment) ?? [];
    return name === undefined ? [] : [[name, decodeURIComponent(segments[index] ?? "")]];
  });
  return Object.fromEntries(entries);
}

/** The documented path that takes the fewest changes, segment by segment. */
function nearest(routes: readonly Route[], segments: readonly string[]): string | undefined {
  let best = Number.POSITIVE_INFINITY;
  let path: string | undefined;
  for (const { operation, segments: template } of routes) {
    const length = Math.max(template.length, segments.length);
    let changes = 0;
    for (let index = 0; index < length && changes < best; index++) changes += distance(template[index], segments[index]);
    if (changes < best) [best, path] = [changes, operation.path];
  }
  return path;
}

/** How many letters to change (Levenshtein); any value fits a placeholder, and a missing segment costs all of it. */
function distance(template: string | undefined, segment: string | undefined): number {
  if (template === undefined || segment === undefined) return (template ?? segment ?? "").length + 1;
  if (template === segment || PLACEHOLDER.test(template)) return 0;
  // A long segment is a value or an attack; its letters do not matter.
  if (segment.length > 100) return segment.length;
  let row = Array.from({ length: segment.length + 1 }, (_, index) => index);
  for (let i = 1; i <= template.length; i++) {
    const next = [i];
    for (let j = 1; j <= segment.length; j++) {
      const change = (row[j - 1] ?? 0) + (template[i - 1] === segment[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[segment.length] ?? 0;
}
