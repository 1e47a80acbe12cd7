import type { Description } from "../../description/description.js";
import { isObject, type JsonObject } from "../../description/json.js";
import type { Operation } from "../../description/operation.js";
import { FAULT_NAMES, isFault } from "../faults/fault.js";
import { MAX_DELAY_MS } from "../preferences.js";
import type { ExpectationInput } from "./types.js";

/** What is wrong with a value; `undefined` when it is fine. */
type Check = (value: unknown) => string | undefined;

const wholeNumber =
  (min: number, max: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? undefined
      : `must be a whole number from ${min} to ${max}`;
const object: Check = (value) => (isObject(value) ? undefined : "must be an object");

const CHECKS: Readonly<Record<keyof ExpectationInput, Check>> = {
  operation: () => undefined,
  where: (value) => object(value) ?? invalidMatch(value as JsonObject),
  status: wholeNumber(200, 599),
  example: (value) => (typeof value === "string" ? undefined : "must be the name of an example"),
  body: () => undefined,
  headers: (value) => object(value) ?? invalidHeader(value as Record<string, unknown>),
  fault: (value) => (isFault(value) ? undefined : `must be one of ${FAULT_NAMES.join(", ")}`),
  delayMs: wholeNumber(0, MAX_DELAY_MS),
  times: wholeNumber(1, 1_000_000),
};

/** An expectation that the mock cannot act on. */
export class ExpectationError extends TypeError {
  constructor(problem: string) {
    super(`expect: ${problem}.`);
  }
}

/**
 * Checks an expectation against the description.
 *
 * @throws ExpectationError that names the first wrong field and what it takes
 */
export function validateExpectation(input: unknown, description: Description): ExpectationInput {
  if (!isObject(input)) throw new ExpectationError("an expectation is an object with operation, and for example status, times");
  const unknown = unknownKey(Object.keys(input), Object.keys(CHECKS));
  if (unknown) throw new ExpectationError(unknown);
  const operation = description.byId.get(String(input.operation));
  if (!operation) throw new ExpectationError(unknownOperation(input.operation, description));
  for (const [key, check] of Object.entries(CHECKS)) {
    const problem = input[key] === undefined ? undefined : check(input[key]);
    if (problem) throw new ExpectationError(`${key} ${problem}`);
  }
  const expectation = input as unknown as ExpectationInput;
  checkChoice(expectation, operation);
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as unknown as ExpectationInput;
}

function checkChoice({ status, example, body, where }: ExpectationInput, operation: Operation): void {
  if (body !== undefined && example !== undefined) throw new ExpectationError("body and example exclude each other");
  const responses = status === undefined ? operation.successes : [operation.response(status)];
  if (body === undefined && responses.some((response) => response === undefined))
    throw new ExpectationError(`status ${status} is not in the description of ${operation.id}, so it needs a body`);
  const names = responses.flatMap((response) => response?.contents.flatMap(({ examples }) => [...examples.keys()]) ?? []);
  if (example !== undefined && !names.includes(example)) {
    const place = status === undefined ? operation.id : `${operation.id} ${status}`;
    throw new ExpectationError(`example ${example} is not among those of ${place}: ${names.join(", ") || "there is none"}`);
  }
  for (const location of ["path", "query"] as const) {
    const known = operation.parametersIn(location).map((parameter) => parameter.name);
    const name = Object.keys(where?.[location] ?? {}).find((one) => !known.includes(one));
    if (name !== undefined)
      throw new ExpectationError(
        `where.${location}.${name} is no ${location} parameter of ${operation.id}. It has ${known.join(", ") || "none"}`,
      );
  }
}

function unknownOperation(id: unknown, { byId }: Description): string {
  if (typeof id !== "string") return "operation is missing, such as bots.list";
  const [module] = id.split(".");
  const similar = [...byId.keys()].filter((one) => one.startsWith(`${module}.`));
  return `operation ${id} is not in the description${similar.length > 0 ? `. Its module has ${similar.join(", ")}` : ""}`;
}

function unknownKey(keys: readonly string[], known: readonly string[]): string | undefined {
  const unknown = keys.find((key) => !known.includes(key));
  return unknown === undefined ? undefined : `${unknown} is unknown. It takes ${known.join(", ")}`;
}

function invalidMatch(match: JsonObject): string | undefined {
  const part = ["path", "query"].find((name) => match[name] !== undefined && !isObject(match[name]));
  return part === undefined ? unknownKey(Object.keys(match), ["path", "query", "body"]) : `${part} must be an object`;
}

/** Headers that say where a body ends, which the mock knows itself. */
const OF_THE_CONNECTION = /^(content-length|transfer-encoding|connection|trailer|upgrade)$/i;

function invalidHeader(headers: Record<string, unknown>): string | undefined {
  const isValid = ([name, value]: [string, unknown]) =>
    /^[!#$%&'*+.^_`|~\w-]+$/.test(name) && typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
  const own = Object.keys(headers).find((name) => OF_THE_CONNECTION.test(name));
  if (own !== undefined) return `${own} is set by the mock itself. For a broken connection there is fault`;
  const invalid = Object.entries(headers).find((entry) => !isValid(entry));
  return invalid && `${invalid[0]} is no valid header: names and values are text without line breaks`;
}
