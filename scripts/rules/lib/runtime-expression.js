import { isObject, parsePointer } from "../../lib/json.js";
import { bodiesIn, bodiesOf, hasFields, isSuccess, parametersOf } from "./description.js";
import { branchesOf, itemsOf, openFieldsOf } from "./fields.js";

/**
 * @typedef {import("./place.js").Place} Place
 * @typedef {import("./description.js").Operation} Operation
 * @typedef {{ side: "request" | "response", part: "query" | "path" | "header", name: string }} NameExpression
 * @typedef {{ side: "request" | "response", part: "body", pointer: string[] }} BodyExpression
 */

const FORM = /^\$(?<side>request|response)\.(?:(?<part>query|path|header)\.(?<name>.+)|body(?:#(?<pointer>\/.*)?)?)$/;

/**
 * @param {string} text such as `$request.query.offset` or `$response.body#/total`
 * @returns {NameExpression | BodyExpression | undefined}
 */
export function parseExpression(text) {
  const groups = FORM.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const side = groups.side === "request" ? "request" : "response";
  if (groups.part === undefined) return { side, part: "body", pointer: parsePointer(groups.pointer ?? "") };
  return { side, part: /** @type {"query" | "path" | "header"} */ (groups.part), name: groups.name ?? "" };
}

/**
 * The schemas that a runtime expression may point to; empty when it points to nothing.
 * @param {string} text
 * @param {Operation} operation
 * @param {Place[]} [responses] the responses it may read; by default every success
 * @returns {Place[]}
 */
export function resolveExpression(text, operation, responses = successesOf(operation)) {
  const expression = parseExpression(text);
  if (expression === undefined) return [];
  const { side, part } = expression;
  if (part === "body")
    return bodySchemas(operation, side === "request" ? undefined : responses).flatMap((schema) => schemasAt(schema, expression.pointer));
  if (side === "response")
    return part === "header" ? responses.flatMap((response) => response.get("headers", expression.name, "schema") ?? []) : [];
  const named = parametersOf(operation).filter((parameter) => parameter.text("in") === part && parameter.text("name") === expression.name);
  return named.flatMap((parameter) => parameter.get("schema") ?? []);
}

/** @param {Operation} operation */
function successesOf({ place }) {
  return place.entries("responses").flatMap(([status, response]) => (isSuccess(status) ? response : []));
}

/**
 * Schemas of the bodies that have fields: of these responses, or of the request.
 * @param {Operation} operation
 * @param {Place[] | undefined} responses
 * @returns {Place[]}
 */
function bodySchemas(operation, responses) {
  const bodies =
    responses?.flatMap((response) => bodiesIn("response", response)) ?? bodiesOf(operation).filter(({ where }) => where === "request");
  return bodies.filter(({ mediaType }) => hasFields(mediaType)).flatMap(({ place }) => place.get("schema") ?? []);
}

/**
 * The schemas behind a JSON Pointer into a value of `schema`, through its branches.
 * @param {Place} schema
 * @param {string[]} pointer
 * @returns {Place[]}
 */
export function schemasAt(schema, pointer) {
  const [token, ...rest] = pointer;
  if (token === undefined) return [schema];
  const branches = branchesOf(schema).flatMap((branch) => schemasAt(branch, pointer));
  const here = [schema.get("properties", token) ?? [], isIndex(token) ? itemsOf(schema) : []].flat();
  const open = here.length === 0 ? openFieldsOf(schema) : [];
  return [...branches, ...[...here, ...open].filter((place) => isObject(place.value)).flatMap((place) => schemasAt(place, rest))];
}

/**
 * Whether a token of a JSON Pointer can be the index of a list.
 * @param {string} token
 */
export function isIndex(token) {
  return /^(0|[1-9]\d*)$/.test(token);
}

/**
 * The types that a schema allows, through its branches; empty when it says none.
 * @param {Place} schema
 * @returns {Set<string>}
 */
export function typesOf(schema) {
  const own = schema.object.type;
  const types = new Set(typeof own === "string" ? [own] : Array.isArray(own) ? own.map(String) : []);
  for (const branch of branchesOf(schema)) for (const type of typesOf(branch)) types.add(type);
  return types;
}
