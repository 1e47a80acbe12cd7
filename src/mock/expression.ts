import { atPointer, type Json, type JsonObject, pointerKeys } from "./description.js";
import type { Exchange } from "./exchange.js";

/** The value of a runtime expression (OpenAPI 3.1.1, 4.8.20.4), such as `$request.query.offset` or `$response.body#/total`; a constant is itself. */
export function evaluate(expression: string, { pathValues, query, body, answer }: Exchange): unknown {
  const [place = "", pointer = ""] = expression.split("#");
  const name = place.split(".").slice(2).join(".");
  if (place.startsWith("$request.path.")) return pathValues[name];
  if (place.startsWith("$request.query.")) return query[name];
  if (place === "$request.body") return atPointer(body as Json, pointer);
  if (place === "$response.body") return atPointer(answer, pointer);
  return expression;
}

/** The value of an expression that looks into an answer only. */
export function inAnswer(expression: string, answer: Json): unknown {
  return evaluate(expression, { pathValues: {}, query: {}, body: undefined, answer });
}

/** A copy of an answer with another value where a `$response.body` expression points to. */
export function assign(answer: Json, expression: string, value: Json): Json {
  return put(answer, pointerKeys(expression.split("#")[1] ?? ""), value);
}

function put(at: Json | undefined, [key, ...rest]: string[], value: Json): Json {
  if (key === undefined) return value;
  if (Array.isArray(at)) return at.map((entry, index) => (String(index) === key ? put(entry, rest, value) : entry));
  return { ...(at as JsonObject), [key]: put((at as JsonObject | undefined)?.[key], rest, value) };
}
