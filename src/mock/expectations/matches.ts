import { isObject } from "../../description/json.js";
import type { MockRequest } from "../exchange.js";
import type { ExpectationInput } from "./types.js";

/** Whether an expectation is about a request. */
export function matches({ operation, where = {} }: ExpectationInput, request: MockRequest): boolean {
  if (operation !== request.operation.id) return false;
  return (
    hasValues(request.pathValues, where.path) &&
    hasValues(request.query, where.query) &&
    (where.body === undefined || includes(request.body, where.body))
  );
}

function hasValues(given: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, unknown>> = {}): boolean {
  return Object.entries(wanted).every(([name, value]) => String(given[name]) === String(value));
}

function includes(given: unknown, wanted: unknown): boolean {
  if (isObject(wanted)) return isObject(given) && Object.entries(wanted).every(([key, value]) => includes(given[key], value));
  if (Array.isArray(wanted))
    return Array.isArray(given) && given.length === wanted.length && wanted.every((value, index) => includes(given[index], value));
  return given === wanted;
}
