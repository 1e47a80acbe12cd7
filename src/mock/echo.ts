import { asObject, type Json } from "../description/json.js";
import type { Operation } from "../description/operation.js";
import type { MockRequest } from "./exchange.js";
import { replaceTexts } from "./replace-texts.js";

/**
 * A response body that belongs to the path of its request: where the examples show the path value of the description, it shows that of the
 * request, and so does each field that has the name of a path parameter.
 */
export function withPathValues(body: Json, { operation, pathValues }: Pick<MockRequest, "operation" | "pathValues">): Json {
  const named = withNamedValues(body, pathValues);
  return replaceTexts(named, replacementsFor(operation, pathValues));
}

/** An object whose texts with the name of a path parameter have the value of the path. */
export function withNamedValues(value: Json, pathValues: MockRequest["pathValues"]): Json {
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
