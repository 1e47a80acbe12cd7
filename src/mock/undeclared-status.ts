import { STATUS_CODES } from "node:http";
import { asList, asObject, type Json } from "../description/json.js";
import type { Operation } from "../description/operation.js";
import { jsonExamples } from "./examples.js";
import type { MockResponse } from "./exchange.js";

/** A response with a status that the operation does not declare: in the form of its `default` response, or else in that of the API's errors. */
export function undeclaredStatus(operation: Operation, status: number): MockResponse {
  const [example] = jsonExamples(operation.declared("default")).values();
  const [first, ...others] = asList(asObject(example).errors);
  const error: Json = { ...asObject(first), msg: STATUS_CODES[status] ?? `Status ${status}`, code: status };
  return { status, body: { ...asObject(example), errors: [error, ...others] } };
}
