import { asObject, type Json } from "../description/json.js";
import type { Operation } from "../description/operation.js";
import type { MockRequest } from "./exchange.js";
import { replaceTexts } from "./replace-texts.js";

type PathRequest = Pick<MockRequest, "operation" | "pathValues">;

/**
 * A response body that belongs to the path of its request: where the examples show the path value of the description, it shows that of the
 * request, and so does each field that has the name of a path parameter.
 */
export function withPathValues(body: Json, { operation, pathValues }: PathRequest): Json {
  return replaceTexts(withNamedValues(body, pathValues), replacementsFor(operation, pathValues));
}

/** Items are asked for again and again with one path: each remembers what it was last. */
const lastEcho = new WeakMap<object, { readonly path: string; readonly echo: Json }>();

/** The items of a list, each with the values of the path. */
export function itemsWithPathValues(items: readonly Json[], { operation, pathValues }: PathRequest): Json[] {
  const replacements = replacementsFor(operation, pathValues);
  const path = JSON.stringify([operation.id, pathValues]);
  return items.map((item) => {
    if (typeof item !== "object" || item === null) return replaceTexts(item, replacements);
    const last = lastEcho.get(item);
    if (last?.path === path) return last.echo;
    const echo = replaceTexts(withNamedValues(item, pathValues), replacements);
    lastEcho.set(item, { path, echo });
    return echo;
  });
}

/** An object whose texts with the name of a path parameter have the value of the path. */
function withNamedValues(value: Json, pathValues: MockRequest["pathValues"]): Json {
  const shown = Object.entries(pathValues).filter(([name, text]) => {
    const own = asObject(value)[name];
    return typeof own === "string" && own !== text;
  });
  return shown.length === 0 ? value : { ...asObject(value), ...Object.fromEntries(shown) };
}

function replacementsFor(operation: Operation, pathValues: MockRequest["pathValues"]): Map<Json, Json> {
  const pairs = operation.parametersIn("path").flatMap(({ name, example }): [Json, string][] => {
    const value = pathValues[name];
    return typeof example === "string" && value !== undefined && value !== example ? [[example, value]] : [];
  });
  return new Map(pairs);
}
