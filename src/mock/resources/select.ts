import { evaluate } from "../../description/expression.js";
import { expressionSchemas } from "../../description/expression-schemas.js";
import { asList, asObject, type Json } from "../../description/json.js";
import type { Operation } from "../../description/operation.js";
import { itemsOf } from "../../description/schema/keywords.js";
import { type Collection, MAX_SEARCHED } from "../collection.js";
import { type MockRequest, messageOf } from "../exchange.js";
import { listedValues } from "../may-hold.js";
import { timeOf } from "../times.js";
import { type Given, givenBy } from "./given.js";
import { conditionsOf } from "./targets.js";

/** The items that a request selects from a collection, in the order that it asks for. */
export interface Selection {
  readonly size: number;
  slice(start: number, end: number): Json[];
  /** What the request asks for and the mock does not honour. */
  readonly ignored: readonly string[];
}

type Test = (record: Json) => boolean;

/** How many items are looked at to find out what fields they have. */
const SAMPLE_SIZE = 20;

export function select(collection: Collection, request: MockRequest): Selection {
  const given = givenBy(request, knownExpressions(request.operation));
  const compare = sortingOf(collection, request);
  const isReversed = reverses(request);
  const conditions = hasConditions(request) ? conditionsOf(request.operation.resource ?? {}, messageOf(request)) : undefined;
  // Most requests filter by nothing, and need no items to find out what can be filtered.
  const sample = given.length > 0 ? collection.slice(0, SAMPLE_SIZE) : [];
  const filters = given.map((one) => ({ name: one.name, test: filterBy(one, sample, request) }));
  const ignored = filters.filter(({ test }) => test === undefined).map(({ name }) => name);
  const tests = [...filters.map(({ test }) => test), conditions].filter((test) => test !== undefined);
  if (tests.length === 0 && !compare) return all(collection, isReversed, ignored);
  const passing = collection.filter((record) => tests.every((test) => test(record)));
  const ordered = compare ? passing.toSorted(compare) : isReversed ? passing.toReversed() : passing;
  const beyond = collection.size > MAX_SEARCHED ? [`items after the first ${MAX_SEARCHED}`] : [];
  return { size: ordered.length, slice: (start, end) => ordered.slice(start, end), ignored: [...ignored, ...beyond] };
}

/** The whole collection, which is made only as far as it is read. */
function all(collection: Collection, isReversed: boolean, ignored: readonly string[]): Selection {
  const { size } = collection;
  if (!isReversed) return { size, slice: (start, end) => collection.slice(start, end), ignored };
  return { size, slice: (start, end) => collection.slice(Math.max(0, size - end), Math.max(0, size - start)).reverse(), ignored };
}

/** What the description gives a meaning of its own, so that it is no filter. */
function knownExpressions({ pagination, resource }: Operation): ReadonlySet<string> {
  const { position, limit, order, sort } = pagination ?? {};
  const expressions = [position, limit, order?.ascendingIf, sort?.by, sort?.direction, resource?.conditions, resource?.limit];
  return new Set([...expressions, ...(resource?.scope ?? [])].filter((expression) => expression !== undefined));
}

function hasConditions(request: MockRequest): boolean {
  const { conditions } = request.operation.resource ?? {};
  return conditions !== undefined && asList(asObject(evaluate(conditions, messageOf(request))).expressions).length > 0;
}

/**
 * A test for what a request gives, where its name is that of a field of the items and it may have the values of that field. The value of an
 * example that no item has is no filter: the example would return nothing.
 */
function filterBy({ name, expression, value }: Given, sample: readonly Json[], request: MockRequest): Test | undefined {
  const field = fieldNamed(name, sample);
  const wanted = textsOf(value);
  if (field === undefined || wanted.length === 0) return undefined;
  const shown = new Set(sample.flatMap((record) => textsOf(asObject(record)[field])));
  const schemas = expressionSchemas(expression, request.operation);
  const allowed = listedValues(schemas.flatMap((schema) => [schema, ...itemsOf(schema)])).map(toText);
  const isOther = shown.size === 0 || (allowed.length > 0 && !allowed.some((text) => shown.has(text)));
  if (isOther || (!wanted.some((text) => shown.has(text)) && isExample(expression, value, request.operation))) return undefined;
  const set = new Set(wanted);
  return (record) => textsOf(asObject(record)[field]).some((text) => set.has(text));
}

/** Whether the description shows a value as the example of a parameter or in the example of a body. */
function isExample(expression: string, value: Json, operation: Operation): boolean {
  const query = Object.fromEntries(operation.parametersIn("query").map(({ name, example }) => [name, example]));
  const bodies = [undefined, ...operation.requestContents.flatMap(({ examples }) => [...examples.values()])];
  const text = JSON.stringify(value);
  return bodies.some((requestBody) => JSON.stringify(evaluate(expression, { query, requestBody })) === text);
}

/** The field whose name has the same letters and digits, of any script: `taskId` is `task Id`. */
function fieldNamed(name: string, sample: readonly Json[]): string | undefined {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  return sample.flatMap((record) => Object.keys(asObject(record))).find((field) => letters(field) === letters(name));
}

function textsOf(value: Json | undefined): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one !== "object").map(toText);
}

function toText(value: Json): string {
  return String(value).toLowerCase();
}

function sortingOf(collection: Collection, request: MockRequest): ((a: Json, b: Json) => number) | undefined {
  const { sort } = request.operation.pagination ?? {};
  const by = sort && evaluate(sort.by, messageOf(request));
  const field = typeof by === "string" ? fieldNamed(by, collection.slice(0, SAMPLE_SIZE)) : undefined;
  if (!sort || field === undefined) return undefined;
  const sign = String(evaluate(sort.direction, messageOf(request))).startsWith("desc") ? -1 : 1;
  const rank = (record: Json) => {
    const value = asObject(record)[field];
    return timeOf(value) ?? (typeof value === "number" ? value : String(value ?? ""));
  };
  return (a, b) => {
    const [left, right] = [rank(a), rank(b)];
    return sign * (left < right ? -1 : left > right ? 1 : 0);
  };
}

/** Whether a request asks for the order opposite to that of the list. */
function reverses(request: MockRequest): boolean {
  const { order } = request.operation.pagination ?? {};
  const flag = order?.ascendingIf && evaluate(order.ascendingIf, messageOf(request));
  if (order === undefined || flag === undefined || flag === "") return false;
  return (String(flag) === "true") !== (order.direction === "ascending");
}
