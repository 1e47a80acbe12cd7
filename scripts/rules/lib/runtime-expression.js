import { isObject, member, parsePointer } from "../../lib/json.js";
import { bodiesIn, bodiesOf, isJson, isSuccess, parametersOf } from "./description.js";
import { branchesOf, itemsOf, openFieldsOf } from "./fields.js";

/**
 * @typedef {import("../../lib/json.js").Json} Json
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
 * @param {Place} [response] the response it reads, where it is one in particular; else any success
 * @returns {Place[]}
 */
export function resolveExpression(text, operation, response) {
  const expression = parseExpression(text);
  if (expression === undefined) return [];
  if (expression.part === "body")
    return bodySchemas(expression.side, operation, response).flatMap((schema) => schemasAt(schema, expression.pointer));
  if (expression.side === "response") return headerSchemas(expression, operation, response);
  const named = parametersOf(operation).filter(
    (parameter) => parameter.text("in") === expression.part && parameter.text("name") === expression.name,
  );
  return named.flatMap((parameter) => parameter.get("schema") ?? []);
}

/**
 * @param {"request" | "response"} side
 * @param {Operation} operation
 * @param {Place} [response]
 * @returns {Place[]}
 */
function bodySchemas(side, operation, response) {
  const bodies =
    response !== undefined && side === "response"
      ? bodiesIn("response", response)
      : bodiesOf(operation).filter((body) => isOn(side, body.where));
  return bodies.filter((body) => isJson(body.mediaType) || side === "request").flatMap((body) => body.place.get("schema") ?? []);
}

/**
 * @param {"request" | "response"} side
 * @param {string} where
 */
function isOn(side, where) {
  return side === "request" ? where === "request" : isSuccess(where);
}

/**
 * @param {NameExpression} expression
 * @param {Operation} operation
 * @param {Place} [response]
 * @returns {Place[]}
 */
function headerSchemas(expression, operation, response) {
  if (expression.part !== "header") return [];
  const responses =
    response === undefined
      ? operation.place.entries("responses").flatMap(([status, place]) => (isSuccess(status) ? place : []))
      : [response];
  return responses.flatMap((place) => place.get("headers", expression.name, "schema") ?? []);
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

/** @param {string} token */
function isIndex(token) {
  return /^(0|[1-9]\d*)$/.test(token);
}

/**
 * The value that a JSON Pointer finds in an example.
 * @param {Json | undefined} value
 * @param {string[]} pointer
 * @returns {Json | undefined}
 */
export function valueAt(value, pointer) {
  return pointer.reduce(member, value);
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
