import { isObject, member } from "../../lib/json.js";

/**
 * @typedef {import("../../lib/json.js").Json} Json
 * @typedef {import("./place.js").Place} Place
 * @typedef {import("./place.js").JsonPath} JsonPath
 *
 * @typedef {{ key: string } | "[]" | "*"} Step a named field, any item of a list, any field that has no name of its own
 * @typedef {{ steps: Step[], place: Place }} Field a field that a schema names, and its schema
 */

const BRANCH_LISTS = ["allOf", "anyOf", "oneOf"];
const BRANCHES = ["then", "else"];
const ITEM_LISTS = ["prefixItems"];
const OPEN_FIELDS = ["additionalProperties", "unevaluatedProperties"];

/**
 * Every field that a schema names, at any depth, in all branches. A schema that refers to itself is entered once.
 * @param {Place} schema
 * @returns {Field[]}
 */
export function fieldsOf(schema) {
  return [...collect(schema, [], new Set())];
}

/**
 * @param {Place} schema
 * @param {Step[]} steps
 * @param {Set<unknown>} entered schemas on the way here
 * @returns {Generator<Field>}
 */
function* collect(schema, steps, entered) {
  if (!isObject(schema.value) || entered.has(schema.value)) return;
  const inner = new Set(entered).add(schema.value);
  for (const [key, place] of schema.entries("properties")) {
    yield { steps: [...steps, { key }], place };
    yield* collect(place, [...steps, { key }], inner);
  }
  for (const branch of branchesOf(schema)) yield* collect(branch, steps, inner);
  for (const item of itemsOf(schema)) yield* collect(item, [...steps, "[]"], inner);
  for (const open of openFieldsOf(schema)) yield* collect(open, [...steps, "*"], inner);
}

/**
 * Schemas that apply to the same value as `schema`.
 * @param {Place} schema
 * @returns {Place[]}
 */
export function branchesOf(schema) {
  return [
    ...BRANCH_LISTS.flatMap((key) => schema.entries(key).map(([, branch]) => branch)),
    ...BRANCHES.flatMap((key) => schema.get(key) ?? []),
  ];
}

/**
 * @param {Place} schema
 * @returns {Place[]}
 */
export function itemsOf(schema) {
  return [...[schema.get("items") ?? []].flat(), ...ITEM_LISTS.flatMap((key) => schema.entries(key).map(([, item]) => item))];
}

/**
 * @param {Place} schema
 * @returns {Place[]}
 */
export function openFieldsOf(schema) {
  return [...OPEN_FIELDS.flatMap((key) => schema.get(key) ?? []), ...schema.entries("patternProperties").map(([, place]) => place)];
}

/**
 * The values that a field has in an example, each with its way from the example's root.
 * @param {Json} value
 * @param {Step[]} steps
 * @param {JsonPath} path
 * @returns {{ value: Json, path: JsonPath }[]}
 */
export function select(value, steps, path = []) {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ value, path }];
  return keysAt(value, step).flatMap((key) => select(/** @type {Json} */ (member(value, key)), rest, [...path, key]));
}

/**
 * @param {Json} value
 * @param {Step} step
 * @returns {(string | number)[]}
 */
function keysAt(value, step) {
  if (step === "[]") return Array.isArray(value) ? [...value.keys()] : [];
  if (!isObject(value)) return [];
  if (step === "*") return Object.keys(value);
  return Object.hasOwn(value, step.key) ? [step.key] : [];
}

/**
 * `bots[].jwtApps[].clientId`; `*` stands for a field that has no name of its own.
 * @param {Step[]} steps
 */
export function formatField(steps) {
  return steps
    .map((step) => (step === "[]" ? "[]" : step === "*" ? ".*" : `.${step.key}`))
    .join("")
    .replace(/^\./, "");
}
