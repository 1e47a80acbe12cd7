import { asList, asObject, type Json } from "../description/json.js";
import type { Operation } from "../description/operation.js";
import { jsonExamples } from "./examples.js";
import type { MockResponse } from "./exchange.js";

/** An error in the API's own format, where no operation declares one. */
export function errorResponse(status: number, msg: string, headers: Record<string, string> = {}): MockResponse {
  return { status, headers, body: { errors: [{ msg, code: status }] }, problems: [msg] };
}

/** An error of an operation, as the example of that name shows it, or else its first JSON example. */
export function declaredError(operation: Operation, status: number, example: string, problem: string): MockResponse {
  const response = operation.response(status);
  const named = response?.contents.find(({ examples }) => examples.has(example));
  if (named) {
    return { status, headers: { "content-type": named.mediaType }, body: named.examples.get(example), problems: [problem] };
  }
  const body = jsonExamples(response).values().next().value;
  return body === undefined ? errorResponse(status, problem) : { status, body, problems: [problem] };
}

/** Names of examples that fit any invalid request; others show one particular mistake. */
const GENERAL = ["improper-payload", "invalid-arguments"];

/** The response to an invalid request: the first of `statuses` that the operation declares, else 400; the problems follow its general message. */
export function invalidRequest(operation: Operation, statuses: readonly number[], problems: readonly string[]): MockResponse {
  const status = statuses.find((one) => operation.declared(one) !== undefined) ?? 400;
  const examples = jsonExamples(operation.response(status));
  const example = GENERAL.map((name) => examples.get(name)).find((value) => value !== undefined);
  return { status, body: withProblems(example, status, problems.join("; ")), problems };
}

function withProblems(example: Json | undefined, status: number, problems: string): Json {
  const [first] = asList(asObject(example).errors);
  if (first === undefined) return { errors: [{ msg: problems, code: status }] };
  const { msg, ...rest } = asObject(first);
  return { errors: [{ msg: `${String(msg)}: ${problems}`, code: status, ...rest }] };
}
