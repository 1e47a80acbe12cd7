import type { Json } from "./json.js";
import { formatPointer, type KeyPath, parsePointer, valueAt, withValueAt } from "./key-path.js";

/** A runtime expression that names a parameter or a header. */
export interface NameExpression {
  readonly side: "request" | "response";
  readonly part: "query" | "path" | "header";
  readonly name: string;
}
/** A runtime expression that points into a body. */
export interface BodyExpression {
  readonly side: "request" | "response";
  readonly part: "body";
  readonly keys: readonly string[];
}
/**
 * A runtime expression (OpenAPI 3.1.1, 4.8.20.4), as far as extensions and links may use it: `$url`, `$method` and `$statusCode` are not
 * among them.
 */
export type Expression = NameExpression | BodyExpression;

/** What runtime expressions read. */
export interface Message {
  readonly pathValues?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  /** Header names in lower case. */
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly requestBody?: unknown;
  readonly responseBody?: unknown;
}

const FORM = /^\$(?<side>request|response)\.(?:(?<part>query|path|header)\.(?<name>.+)|body(?:#(?<pointer>\/.*)?)?)$/;

/** @returns undefined when the text is no such expression, and so a constant */
export function parseExpression(text: string): Expression | undefined {
  const { side, part, name = "", pointer = "" } = FORM.exec(text)?.groups ?? {};
  if (side !== "request" && side !== "response") return undefined;
  if (part === "query" || part === "path" || part === "header") return { side, part, name };
  return { side, part: "body", keys: parsePointer(pointer) };
}

/** Whether a value of a link is meant as an expression; anything else is a constant. */
export function isExpression(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("$");
}

/** The value of a runtime expression; a constant is itself. */
export function evaluate(text: string, message: Message): unknown {
  const expression = parseExpression(text);
  if (expression === undefined) return text;
  const { side, part } = expression;
  if (part === "body") return valueAt(side === "request" ? message.requestBody : message.responseBody, expression.keys);
  if (side === "response") return undefined;
  if (part === "header") return message.headers?.[expression.name.toLowerCase()];
  return (part === "path" ? message.pathValues : message.query)?.[expression.name];
}

/** An expression that goes on from a body expression, with more keys. */
export function below(text: string, keys: KeyPath): string {
  return `${text}${text.includes("#") ? "" : "#"}${formatPointer(keys)}`;
}

/**
 * The values of an expression in which `/0` stands for every item of a list, in the order of the list; `undefined` for an item without the
 * value. One value where it goes through no list; none where there is no such list.
 */
export function evaluateEach(text: string, message: Message): unknown[] {
  const expression = parseExpression(text);
  const keys = expression?.part === "body" ? expression.keys : [];
  const each = keys.indexOf("0");
  if (expression?.part !== "body" || each < 0) return [evaluate(text, message)];
  const body = expression.side === "request" ? message.requestBody : message.responseBody;
  const list = valueAt(body, keys.slice(0, each));
  return Array.isArray(list) ? list.map((item) => valueAt(item, keys.slice(each + 1))) : [];
}

/** A copy of a body with another value where a body expression points to. */
export function assign(body: unknown, text: string, value: Json): Json {
  const expression = parseExpression(text);
  if (expression?.part !== "body") throw new TypeError(`"${text}" does not point into a body`);
  return withValueAt(body, expression.keys, value);
}

/** The field or parameter that an expression names, as people write it: `offset`, `/total`. */
export function shortName(text: string): string {
  const expression = parseExpression(text);
  if (expression === undefined) return text;
  return expression.part === "body" ? formatPointer(expression.keys) : expression.name;
}

/** The last key of what an expression names: `skip` for `$request.body#/skip`. */
export function lastKey(text: string): string {
  const expression = parseExpression(text);
  return (expression?.part === "body" ? expression.keys.at(-1) : expression?.name) ?? "";
}

/** Keys of a body expression below those of another one; undefined when it does not go through it. */
export function keysBelow(outer: string, inner: string): KeyPath | undefined {
  const [from, to] = [parseExpression(outer), parseExpression(inner)];
  if (from?.part !== "body" || to?.part !== "body" || from.side !== to.side) return undefined;
  return from.keys.every((key, index) => key === to.keys[index]) ? to.keys.slice(from.keys.length) : undefined;
}
